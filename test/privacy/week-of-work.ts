import { feedbackIdOf, feedbackStream } from "../../apps/api/src/feedback/feedback-stream.ts";
import type { Api, ApiAnswer, ApiCaller } from "../../apps/api/src/testing/api-harness.ts";
import { type CastCustomer, staffNames } from "./cast.ts";
import type { Chance } from "./chance.ts";

const days = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"];
const deedsPerDay = 70;

/** What came of the deeds of one kind. */
export type Outcomes = ReadonlyMap<string, { readonly done: number; readonly refused: number }>;

/**
 * A week of a service team that writes names wherever there is room for them: every internal text names colleagues and
 * other customers. What customers may read is worded decently, and a text with a name in it is tried as well.
 */
export class WeekOfWork {
  readonly #api: Api;
  readonly #cast: readonly CastCustomer[];
  readonly #chance: Chance;
  readonly #points: { readonly id: string; customers: readonly CastCustomer[] }[] = [];
  readonly #outcomes = new Map<string, { done: number; refused: number }>();
  readonly #faults: string[] = [];
  readonly #renamed = new Set<string>();
  #today = "";

  constructor(api: Api, cast: readonly CastCustomer[], chance: Chance) {
    this.#api = api;
    this.#cast = cast;
    this.#chance = chance;
  }

  /** @returns how often each kind of deed was done; and what was neither done nor refused as it should be */
  async work(): Promise<{ outcomes: Outcomes; faults: readonly string[] }> {
    this.#api.itIs(`${days[0]}T06:30:00.000Z`);
    for (const customer of this.#cast.slice(0, 2)) await this.#learnFrom(customer);
    for (const day of days) {
      this.#today = day;
      for (let deed = 0; deed < deedsPerDay; deed++) {
        const minutes = Math.floor((deed * 9 * 60) / deedsPerDay);
        const [hours, rest] = [7 + Math.floor(minutes / 60), minutes % 60];
        this.#api.itIs(`${day}T${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}:00.000Z`);
        await this.#deed();
      }
    }
    return { outcomes: this.#outcomes, faults: this.#faults };
  }

  async #deed(): Promise<void> {
    if (this.#points.length < 5 || this.#chance.below(8) === 0) return this.#report();
    const deeds = [
      ...[this.#note, this.#contact, this.#internalWords, this.#wait, this.#handOver, this.#work],
      ...[this.#tell, this.#message, this.#acknowledge, this.#promise, this.#keep, this.#makeGood],
      ...[this.#finish, this.#reply, this.#escalate, this.#naughty],
      ...[
        this.#decide,
        this.#privately,
        this.#reopen,
        this.#usePlaybook,
        this.#delay,
        this.#declareEmergency,
        this.#joinDuplicate,
        this.#tellThenRename,
      ],
    ];
    await this.#chance.one(deeds).call(this);
  }

  async #report(): Promise<void> {
    const customers = this.#chance.below(3) === 0 ? [this.#customer(), this.#customer()] : [this.#customer()];
    const affected = [...new Map(customers.map((it) => [it.customerId, it])).values()];
    const record = {
      ...{ title: this.#gossip(), description: this.#gossip(), nextStep: this.#gossip() },
      customers: affected.map(({ customerId, contactPersonId }) => ({ customerId, contactPersonId })),
      ...{ product: this.#chance.one(["Antrieb X4", "Förderband", null]), channel: "email" },
    };
    const [first] = affected;
    const isComplaint = affected.length === 1 && this.#chance.below(2) === 0;
    const answer = await (isComplaint
      ? this.#service.post("/v1/complaints", { ...record, customersWords: first?.ownWords })
      : this.#service.post("/v1/incidents", record));
    if (this.#count("report", answer)) this.#points.push({ id: answer.body.id, customers: affected });
  }

  async #note() {
    await this.#at("notes", { text: this.#gossip() });
  }

  async #contact() {
    const { id, customers } = this.#point();
    const { customerId } = this.#chance.one(customers);
    const contact = { customerId, channel: "phone", direction: "inbound", summary: this.#gossip() };
    this.#count("contact", await this.#service.post(`/v1/open-points/${id}/contacts`, contact));
  }

  async #internalWords() {
    const words = { title: this.#gossip(), nextStep: this.#gossip() };
    this.#count("internal words", await this.#service.put(`${this.#path()}/words`, words));
  }

  async #wait() {
    await this.#at("begin-waiting", {
      waitingFor: this.#chance.one(["customer", "supplier", "team"]),
      ...{ reason: this.#gossip(), lookAgainOn: "2026-12-01" },
    });
  }

  async #handOver() {
    const name = `${this.#chance.one(staffNames)}s Truppe ${this.#chance.below(1_000)}`;
    const { body } = await this.#api.as("admin").post("/v1/teams", { name });
    if (body.id === undefined) return;
    this.#count("hand over", await this.#service.put(`${this.#path()}/owner-team`, { teamId: body.id }));
  }

  async #work() {
    await this.#at("start-work");
  }

  async #tell() {
    const words = { title: "Antrieb steht", nextStep: "Wir bringen am 30.11. das Ersatzteil." };
    this.#count("tellable words", await this.#service.put(`${this.#path()}/tellable-words`, words));
  }

  async #message() {
    const { id, customers } = this.#point();
    const { customerId, contactPersonId } = this.#chance.one(customers);
    const kind = this.#chance.one(["status_update", "advance_notice", "solution_notice", "refusal"]);
    const text = "Guten Tag, das Ersatzteil ist am 30.11. bei Ihnen. Der Fehler liegt bei uns.";
    const message = { customerId, contactPersonId, kind, text };
    this.#count("message", await this.#service.post(`/v1/open-points/${id}/messages`, message));
  }

  async #acknowledge() {
    const { id, customers } = this.#point();
    const { customerId, contactPersonId } = this.#chance.one(customers);
    const parts = {
      whatHappened: "Wir haben die falsche Antriebsrolle geliefert.",
      impact: "Ihre Anlage stand deshalb zwei Tage.",
      responsibility: "Der Fehler liegt bei uns. Wir bitten Sie um Entschuldigung.",
      remedy: "Wir liefern die richtige Rolle mit dem Kurier.",
      dueAt: "2026-11-30T11:00:00.000Z",
    };
    const draft = { customerId, contactPersonId, language: "de", parts };
    const { body } = await this.#service.post(`/v1/open-points/${id}/acknowledgements`, draft);
    const path = `/v1/messages/${body.id}`;
    await this.#service.put(`${path}/steps/listened`, { noticedBy: "customer", words: this.#gossip() });
    await this.#service.put(`${path}/steps/understood`, { words: this.#gossip() });
    this.#count("acknowledgement", await this.#service.post(`${path}/issue`));
  }

  async #promise() {
    const { id, customers } = this.#point();
    const { customerId } = this.#chance.one(customers);
    const promise = {
      customerId,
      what: "Rückruf mit dem Liefertermin",
      dueAt: `${this.#today}T15:30:00.000Z`,
    };
    this.#count("promise", await this.#service.post(`/v1/open-points/${id}/promises`, promise));
  }

  async #keep() {
    const path = this.#path();
    const { promises } = (await this.#service.get(path)).body;
    const running = promises.find(({ outcome }: { outcome: string }) => outcome === "running");
    if (running === undefined) return;
    this.#count("keep", await this.#service.post(`${path}/promises/${running.promiseId}/keep`, {}));
  }

  async #makeGood() {
    const { id, customers } = this.#point();
    const { customerId } = this.#chance.one(customers);
    const offer = { customerId, kind: "voucher", valueCents: 2_000, what: "Gutschein über 20 Euro" };
    this.#count("make-good", await this.#service.post(`/v1/open-points/${id}/make-goods`, offer));
  }

  async #finish() {
    const { id, customers } = this.#point();
    const { customerId } = this.#chance.one(customers);
    const path = `/v1/open-points/${id}`;
    await this.#service.post(`${path}/start-work`);
    this.#count("solve", await this.#service.post(`${path}/solve`, { solution: this.#gossip() }));
    const notice = { customerId, channel: "phone" };
    this.#count("notice", await this.#service.post(`${path}/give-solution-notice`, notice));
    if (this.#chance.below(2) === 0) return;
    this.#count("confirm", await this.#service.post(`${path}/confirm-solution`, { customerId }));
  }

  async #reply() {
    const { id, customers } = this.#point();
    const { customerId, contactPersonId, ownWords } = this.#chance.one(customers);
    const reply = { customerId, contactPersonId, channel: "email", words: ownWords };
    this.#count("reply", await this.#service.post(`/v1/open-points/${id}/replies`, reply));
  }

  async #escalate() {
    const { customerId } = this.#customer();
    const escalation = {
      ...{ title: this.#gossip(), wanted: this.#gossip(), urgencyReason: this.#gossip() },
      ...{ promised: this.#gossip(), customers: [{ customerId }], ifKnown: "raise_anyway" },
    };
    this.#count("escalation", await this.#api.as("sales").post("/v1/escalations", escalation));
  }

  async #decide() {
    const decision = { noActionReason: this.#gossip() };
    this.#count("decision", await this.#api.as("facilitator").put(`${this.#path()}/decision`, decision));
  }

  async #privately() {
    const { id, customers } = this.#point();
    const { customerId } = this.#chance.one(customers);
    const move = { customerId, channel: "phone", reason: this.#gossip() };
    this.#count("private channel", await this.#service.post(`/v1/open-points/${id}/private-channel`, move));
  }

  async #reopen() {
    await this.#at("reopen", { reason: this.#gossip() });
  }

  async #usePlaybook() {
    const { id, customers } = this.#point();
    const { customerId } = this.#chance.one(customers);
    const promises = [{ id: "solution", dueAt: "2026-11-30T11:00:00.000Z" }, { id: "follow_up" }];
    const use = { situation: "our_mistake", version: 0, customerId, language: "de", promises };
    this.#count("playbook", await this.#service.post(`/v1/open-points/${id}/playbook-uses`, use));
  }

  async #delay() {
    const reason = { de: "Das Ersatzteil fehlt noch.", en: "The spare part is still missing." };
    const notices = { dueAt: "2026-12-02T11:00:00.000Z", reason };
    this.#count("advance notices", await this.#service.post(`${this.#path()}/advance-notices`, notices));
  }

  async #declareEmergency() {
    const said = { de: "Bestellungen gehen gerade nicht durch.", en: "Orders are not going through." };
    const emergency = {
      ...{ title: this.#gossip(), tellableTitle: "Ausfall der Bestellannahme", whatHappened: said },
      remedy: { de: "Wir stellen den Dienst wieder her.", en: "We are restoring the service." },
    };
    const answer = await this.#service.post("/v1/emergencies", emergency);
    if (!this.#count("emergency", answer)) return;
    const customers = { customerIds: this.#cast.map(({ customerId }) => customerId) };
    const path = `/v1/emergencies/${answer.body.id}`;
    this.#count("attach", await this.#service.post(`${path}/customers`, customers));
    const end = {
      ...{ solution: this.#gossip(), cause: said, change: said, waiveConfirmationBecause: this.#gossip() },
      endedAt: `${this.#today}T06:00:00.000Z`,
    };
    this.#count("close emergency", await this.#service.post(`${path}/closing`, end));
  }

  async #joinDuplicate() {
    const [duplicate, goesOn] = [this.#point(), this.#point()];
    const path = `/v1/open-points/${duplicate.id}/join-as-duplicate`;
    if (!this.#count("duplicate", await this.#service.post(path, { of: goesOn.id }))) return;
    const both = [...goesOn.customers, ...duplicate.customers];
    goesOn.customers = [...new Map(both.map((it) => [it.customerId, it])).values()];
  }

  /** Nobody was called like that when it was told. */
  async #tellThenRename() {
    const shared = this.#points.filter(({ customers }) => customers.length > 1);
    if (shared.length === 0) return;
    const { id, customers } = this.#chance.one(shared);
    const { customerId, name, laterName } = this.#chance.one(customers);
    const called = laterName.split(" ")[0];
    const words = { title: `Antrieb für ${called}`, nextStep: `Am 30.11. ist das Teil bei ${called}.` };
    await this.#service.put(`/v1/customers/${customerId}/name`, { name });
    this.#count("renaming", await this.#service.put(`/v1/open-points/${id}/tellable-words`, words));
    await this.#service.put(`/v1/customers/${customerId}/name`, { name: laterName });
    this.#renamed.add(customerId);
  }

  /** What a customer says of a solution leads to a change, and they are told. */
  async #learnFrom({ customerId, contactPersonId, ownWords }: CastCustomer) {
    const facilitator = this.#api.as("facilitator");
    const customers = [{ customerId, contactPersonId }];
    const complaint = { title: this.#gossip(), customers, customersWords: ownWords };
    const { body: point } = await this.#service.post("/v1/complaints", complaint);
    const path = `/v1/open-points/${point.id}`;
    const feedbackId = feedbackIdOf(point.id, customerId, 1);
    const asked = this.#api.happened(feedbackStream(feedbackId), "FeedbackRequested");
    await this.#service.post(`${path}/start-work`);
    await this.#service.post(`${path}/solve`, { solution: this.#gossip() });
    await this.#service.post(`${path}/give-solution-notice`, { customerId, channel: "phone" });
    await asked;
    const answers = { solved: true, satisfaction: 1, recommend: 3, words: ownWords, contactPersonId };
    this.#count("feedback", await this.#service.post(`/v1/feedback/${feedbackId}/answers`, answers));

    const { body: team } = await this.#api.as("admin").post("/v1/teams", { name: this.#gossip() });
    const proposal = { kind: "corrective", title: this.#gossip(), pointIds: [point.id] };
    const { body: action } = await this.#service.post("/v1/corrective-actions", proposal);
    const actionPath = `/v1/corrective-actions/${action.id}`;
    await facilitator.post(`${actionPath}/agree`, { ownerTeamId: team.id, dueOn: "2026-12-01" });
    await facilitator.post(`${actionPath}/start`);
    await facilitator.post(`${actionPath}/complete`, { result: this.#gossip() });
    await facilitator.post(`/v1/feedback/${feedbackId}/actions`, { actionId: action.id });
    const texts = { de: "Wir prüfen jede Rolle vor dem Versand.", en: "We check each roller." };
    const told = await facilitator.post(`${actionPath}/changed-notices`, { texts });
    if (told.body.told !== 1) this.#faults.push(`changed notices: ${JSON.stringify(told.body)}`);
    this.#count("changed notices", told);
  }

  /** A name, or another customer, where customers can read it: has to be refused. */
  async #naughty() {
    const { id, customers } = this.#point();
    const { customerId, contactPersonId } = this.#chance.one(customers);
    const text = `${this.#chance.one(staffNames)} kümmert sich am 30.11. darum.`;
    const answers = [
      await this.#service.put(`/v1/open-points/${id}/tellable-words`, { title: text }),
      await this.#service.post(`/v1/open-points/${id}/messages`, {
        ...{ customerId, contactPersonId, kind: "status_update", text },
      }),
      await this.#service.put(`/v1/open-points/${id}/classification`, { product: text }),
    ];
    for (const { status } of answers) {
      if (status === 422) this.#counted("naughty", 422);
      else this.#faults.push(`"${text}" was answered with ${status}`);
    }
    await this.#nameToAnother();
  }

  /** A customer, where another one can read it: has to be refused. */
  async #nameToAnother() {
    const { id, customers } = this.#point();
    const { customerId, contactPersonId } = this.#chance.one(customers);
    const other = this.#chance.one(this.#cast.filter((it) => it.customerId !== customerId));
    const called = this.#renamed.has(other.customerId) ? other.laterName : other.name;
    const isOnPoint = customers.includes(other);
    const text = `${isOnPoint ? this.#chance.one([called, other.contactName]) : called} bekommt am 30.11. ein Teil.`;
    const answers = [
      await this.#service.put(`/v1/open-points/${id}/tellable-words`, { title: text }),
      await this.#service.post(`/v1/open-points/${id}/messages`, {
        ...{ customerId, contactPersonId, kind: "status_update", text },
      }),
    ];
    for (const { status } of answers) {
      if (status === 409) this.#counted("naughty", 409);
      else this.#faults.push(`"${text}" was answered with ${status}`);
    }
  }

  get #service(): ApiCaller {
    return this.#api.as("service");
  }

  #customer(): CastCustomer {
    return this.#chance.one(this.#cast);
  }

  #point() {
    return this.#chance.one(this.#points);
  }

  #path(): string {
    return `/v1/open-points/${this.#point().id}`;
  }

  async #at(deed: string, body: object = {}): Promise<void> {
    this.#count(deed, await this.#service.post(`${this.#path()}/${deed}`, body));
  }

  #gossip(): string {
    const [guilty, other] = [this.#chance.one(staffNames), this.#customer()];
    return this.#chance.one([
      `${guilty} hat bei ${other.name} alles verdreht`,
      `Laut ${other.contactName} war ${guilty.split(" ")[1]} nie erreichbar`,
      `${guilty.split(" ")[0]} fragt bei ${other.email} nach`,
    ]);
  }

  #count(kind: string, { status }: ApiAnswer): boolean {
    this.#counted(kind, status);
    return status < 300;
  }

  #counted(kind: string, status: number): void {
    const known = this.#outcomes.get(kind) ?? { done: 0, refused: 0 };
    if (status < 300) known.done++;
    else known.refused++;
    this.#outcomes.set(kind, known);
    if (![200, 201, 409, 412, 422].includes(status)) this.#faults.push(`${kind} was answered with ${status}`);
  }
}
