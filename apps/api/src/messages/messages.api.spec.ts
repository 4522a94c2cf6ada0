import { customerDecider } from "klartext/domain";
import { type ApiAnswer, startedApi } from "../testing/api-harness.ts";
import { givenCustomer } from "../testing/given.ts";

const api = startedApi();
const nobody = "6f1c0c1e-0d9b-4b0e-8f0e-3a1a8f5f7d21";
const contactPersonId = "2a4c6e80-1b3d-4f5a-8c7e-9d0b1a2c3e4f";
const dueAt = "2026-11-24T11:00:00.000Z";
const parts = {
  whatHappened: "Wir haben die falsche Antriebsrolle geliefert.",
  impact: "Ihre Anlage stand deshalb zwei Tage.",
  responsibility: "Der Fehler liegt bei uns. Wir bitten Sie um Entschuldigung.",
  remedy: "Wir liefern die richtige Rolle mit dem Kurier.",
  dueAt,
  contactLine: "Stefan Koch, 0711 5550-123",
};
let customerId: string;

beforeAll(async () => {
  customerId = await givenCustomer(api(), "Berger Logistik GmbH");
  await api().given(customerDecider, `customer-${customerId}`, {
    type: "PutContactPerson",
    contactPersonId,
    name: "Jana Berger",
    email: "jana@berger.example",
    phone: null,
    channel: "email",
    language: "de",
    formOfAddress: "formal",
  });
});

const service = () => api().as("service");

async function reported(): Promise<string> {
  const { body } = await service().post("/v1/incidents", {
    title: "Falsche Rolle",
    customers: [{ customerId }],
  });
  return body.id;
}

/** With all its parts and steps 1 and 2, of a point of its own. */
async function drafted(more: object = {}): Promise<{ pointId: string; message: string }> {
  const pointId = await reported();
  const draft = { customerId, contactPersonId, parts, ...more };
  const { body } = await service().post(`/v1/open-points/${pointId}/acknowledgements`, draft);
  const message = `/v1/messages/${body.id}`;
  await service().put(`${message}/steps/listened`, { noticedBy: "customer", words: "Ihre Anlage steht." });
  await service().put(`${message}/steps/understood`, { words: "Zwei Tage sind viel." });
  return { pointId, message };
}

async function noted(pointId: string): Promise<void> {
  await api().happened(`openPoint-${pointId}`, "CustomerTold");
}

function codes({ status, body }: ApiAnswer) {
  return [status, ...(body.reasons ?? [body]).map(({ code }: { code: string }) => code)];
}

describe("an acknowledgement", () => {
  it("is issued word for word, and its promise and its time of telling stand on the point", async () => {
    const { pointId, message } = await drafted();
    const { body: draft } = await service().get(message);
    expect(draft).toMatchObject({ state: "draft", channel: "email", contactPerson: { name: "Jana Berger" } });
    expect((await service().post(`${message}/issue`)).status).toBe(200);

    const { body } = await service().get(message);
    expect(body).toMatchObject({
      state: "issued",
      draft: null,
      steps: { understood: "Zwei Tage sind viel.", checkedAfterwards: null },
      versions: [{ version: 1, wayOut: "to_deliver", correctedBy: null, text: draft.draft.text, dueAt }],
    });
    expect(body.versions[0].text).toMatch(
      /^Guten Tag Jana Berger,\n.*am Dienstag, 24\. November, bis 12 Uhr/s,
    );
    await noted(pointId);
    expect((await service().get(`/v1/open-points/${pointId}`)).body).toMatchObject({
      lastToldAt: body.versions[0].issuedAt,
      promises: [{ promiseId: body.versions[0].promiseId, what: parts.remedy, dueAt, outcome: "running" }],
    });
    const { items } = (await service().get(`/v1/open-points?q=${encodeURIComponent("Falsche Rolle")}`)).body;
    const line = items.find(({ id }: { id: string }) => id === pointId);
    expect(line.lastToldAt).toBe(body.versions[0].issuedAt);
  });

  it("is corrected by a version that names the one before; both can be read", async () => {
    const { pointId, message } = await drafted();
    await service().post(`${message}/issue`);
    const { body: before } = await service().get(message);
    const reason = "Der Kurier kommt einen Tag früher.";
    await service().post(`${message}/corrections`, { reason });
    await service().put(`${message}/parts`, { dueAt: "2026-11-23T11:00:00.000Z" });
    expect((await service().post(`${message}/issue`)).status).toBe(200);

    const { items } = (await service().get(`/v1/open-points/${pointId}/messages`)).body;
    expect(items[0].versions).toMatchObject([
      { ...before.versions[0], correctedBy: 2 },
      { version: 2, corrects: 1, reason, correctedBy: null },
    ]);
    expect(items[0].versions[1].text).toContain(`21. November 2026. ${reason}`);
    await api().happened(`openPoint-${pointId}`, "PromiseReplaced");
    const { promises } = (await service().get(`/v1/open-points/${pointId}`)).body;
    expect(promises.map(({ outcome }: { outcome: string }) => outcome)).toEqual(["replaced", "running"]);
    const history = (await service().get(`${message}/history`)).body.items;
    expect(history.at(-1)).toMatchObject({ what: "Ausgestellt", by: "Service Beispiel" });
  });

  it("is read by a second pair of eyes where that is wanted: neither the writer's nor a tool's", async () => {
    const { message } = await drafted({ needsApproval: true });
    expect(codes(await service().post(`${message}/issue`))).toEqual([409, "approval-missing"]);
    expect(codes(await service().put(`${message}/approval`))).toEqual([409, "approval-by-writer"]);
    const tool = await api().newCaller("service", "tool");
    expect(codes(await tool.put(`${message}/approval`))).toEqual([409, "approval-by-tool"]);
    expect((await api().as("facilitator").put(`${message}/approval`)).status).toBe(200);
    expect((await service().post(`${message}/issue`)).status).toBe(200);
  });

  it("needs it always where the organization wants that", async () => {
    const approval = "/v1/organization/acknowledgement-approval";
    await api().as("admin").put(approval, { required: true });
    const { message } = await drafted({ needsApproval: false });
    expect((await service().get(message)).body.needsApproval).toBe(true);
    await api().as("admin").put(approval, { required: false });
  });

  it("is refused in words for what is missing, and once it is issued", async () => {
    const pointId = await reported();
    const { body } = await service().post(`/v1/open-points/${pointId}/acknowledgements`, {
      customerId,
      channel: "letter",
    });
    const message = `/v1/messages/${body.id}`;
    const answer = await service().post(`${message}/issue`, undefined, { "accept-language": "de" });
    expect(codes(answer)).toEqual([
      409,
      "listening-not-recorded",
      "understanding-not-recorded",
      "acknowledgement-incomplete",
    ]);
    expect(answer.body.detail).toContain("Was passiert ist, Was es für den Kunden heißt");
    expect(codes(await service().post(`${message}/corrections`, { reason: "Nein" }))).toEqual([
      409,
      "message-not-issued",
    ]);
    const { message: complete } = await drafted();
    await service().post(`${complete}/issue`);
    expect(codes(await service().post(`${complete}/issue`))).toEqual([409, "message-issued"]);
    expect(codes(await service().put(`${complete}/parts`, { impact: "Nichts" }))).toEqual([
      409,
      "message-issued",
    ]);
  });

  it.each([
    ["de", "Im Fehlereingeständnis fehlt noch: Bis wann es erledigt ist.", "steht nicht auf diesem Punkt"],
    ["en", "Still missing in the acknowledgement: By when it is done.", "is not on this point"],
  ])(
    "is refused without a date, and for a point without a customer: in words, %s",
    async (language, date, customer) => {
      const inLanguage = { "accept-language": language };
      const { message } = await drafted({ parts: { ...parts, dueAt: null } });
      const undated = await service().post(`${message}/issue`, undefined, inLanguage);
      expect(codes(undated)).toEqual([409, "acknowledgement-incomplete"]);
      expect(undated.body.detail).toContain(date);
      const { body } = await service().post("/v1/incidents", { title: "Ohne Kunden" });
      const acknowledgements = `/v1/open-points/${body.id}/acknowledgements`;
      const nobodys = await service().post(
        acknowledgements,
        { customerId, contactPersonId, parts },
        inLanguage,
      );
      expect(codes(nobodys)).toEqual([409, "customer-not-affected"]);
      expect(nobodys.body.detail).toContain(customer);
      expect((await service().post(acknowledgements, { parts })).body.errors).toMatchObject([
        { pointer: "/customerId" },
      ]);
    },
  );

  it("blames nobody in its contact line either", async () => {
    const contactLine = "Unser Kollege hat den Fehler gemacht, Telefon 0711 5550-123";
    const { message } = await drafted({ parts: { ...parts, contactLine } });
    const { status, body } = await service().post(`${message}/issue`);
    expect(status).toBe(422);
    expect(body.findings).toMatchObject([{ pointer: "/draft/contactLine", code: "blames-colleague" }]);
  });

  it("keeps out of the text what no customer may read, and says where it stands", async () => {
    const { message } = await drafted();
    const written = await service().put(`${message}/parts`, {
      impact: "Unser Kollege hat vergessen, die Rolle zu prüfen.",
    });
    expect(written).toMatchObject({
      status: 200,
      body: { warnings: [{ code: "blames-colleague", severity: "refused", pointer: "/draft/text" }] },
    });
    const { status, body } = await service().post(`${message}/issue`);
    const { text } = (await service().get(message)).body.draft;
    expect(status).toBe(422);
    const { from, to, match } = body.findings.find(
      ({ code }: { code: string }) => code === "blames-colleague",
    );
    expect(text.slice(from, to)).toBe(match);
  });
});

describe("a message of another kind", () => {
  const text = "Die richtige Rolle ist unterwegs und kommt am Dienstag, 24. November, bis 12 Uhr.";

  it("is issued with its promise, or recorded as it was spoken", async () => {
    const pointId = await reported();
    const messages = `/v1/open-points/${pointId}/messages`;
    const promise = { what: "Lieferung der Rolle", dueAt };
    const status = { customerId, contactPersonId, kind: "status_update", text, promise };
    expect((await service().post(messages, status)).status).toBe(201);
    await service().post(messages, { ...status, kind: "advance_notice", channel: "phone", promise: null });
    const { items } = (await service().get(messages)).body;
    expect(items).toMatchObject([
      { kind: "status_update", versions: [{ wayOut: "to_deliver", text, promised: promise.what }] },
      { kind: "advance_notice", versions: [{ wayOut: "spoken", text }] },
    ]);
    await noted(pointId);
    const { promises } = (await service().get(`/v1/open-points/${pointId}`)).body;
    expect(promises).toMatchObject([{ what: promise.what }]);
  });

  it("asks with a solution notice whether it is solved: from then on the time for a reply runs", async () => {
    const pointId = await reported();
    const notice = { customerId, channel: "email", kind: "solution_notice", text: "Ist die Sache gelöst?" };
    const messages = `/v1/open-points/${pointId}/messages`;
    expect(codes(await service().post(messages, notice))).toEqual([409, "not-solved"]);
    await service().post(`/v1/open-points/${pointId}/solve`, { solution: "Rolle getauscht" });
    await service().post(messages, notice);
    await api().happened(`openPoint-${pointId}`, "SolutionNoticeGiven");
  });

  it("is answered as issued when it is asked for again, whatever the wording check says by then", async () => {
    const messages = `/v1/open-points/${await reported()}/messages`;
    const key = { "idempotency-key": "asked-for-again" };
    const message = {
      customerId,
      channel: "email",
      kind: "status_update",
      text: `Herr Krumbiegel ruft an. ${text}`,
    };
    const first = await service().post(messages, message, key);
    await api().as("admin").post("/v1/persons", { name: "Rosa Krumbiegel" });
    expect((await service().post(messages, message)).status).toBe(422);
    const { status, body } = await service().post(messages, message, key);
    expect([status, body]).toEqual([201, { ...first.body, changed: false, warnings: undefined }]);
  });

  it("takes the place of a promise that was made before, told in time", async () => {
    const pointId = await reported();
    const point = `/v1/open-points/${pointId}`;
    const before = { customerId, what: "Lieferung", dueAt: "2026-11-23T11:00:00.000Z" };
    const { promiseId } = (await service().post(`${point}/promises`, before)).body;
    const promise = { what: "Lieferung der Rolle", dueAt, replaces: [promiseId] };
    await service().post(`${point}/messages`, {
      ...{ customerId, channel: "phone" },
      kind: "advance_notice",
      text,
      promise,
    });
    await api().happened(`openPoint-${pointId}`, "PromiseReplaced");
    const { promises } = (await service().get(point)).body;
    expect(promises).toMatchObject([
      { outcome: "replaced" },
      { what: promise.what, dueAt, outcome: "running" },
    ]);
  });

  it("is corrected by a new text", async () => {
    const pointId = await reported();
    const { body } = await service().post(`/v1/open-points/${pointId}/messages`, {
      customerId,
      channel: "email",
      kind: "status_update",
      text,
    });
    const correction = { reason: "Der Tag war falsch.", text: "Sie kommt am Montag, 23. November." };
    const corrections = `/v1/messages/${body.id}/corrections`;
    expect((await service().post(corrections, correction)).status).toBe(200);
    expect((await service().get(`/v1/messages/${body.id}`)).body.versions).toMatchObject([
      { version: 1, text, correctedBy: 2 },
      { version: 2, text: correction.text, corrects: 1 },
    ]);
  });
});

describe("bad input", () => {
  const message = { customerId: nobody, channel: "email", kind: "status_update", text: "Hallo" };
  it.each([
    ["messages", message, 400, "/customerId"],
    ["messages", { ...message, kind: "acknowledgement" }, 400, "/kind"],
    ["messages", { ...message, kind: "receipt" }, 400, "/kind"],
    ["messages", { ...message, kind: "emergency_notice" }, 400, "/kind"],
    ["messages", { ...message, kind: "changed_notice" }, 400, "/kind"],
    ["messages", { ...message, text: " " }, 400, "/text"],
    ["acknowledgements", { customerId: nobody, channel: "fax" }, 400, "/channel"],
    ["acknowledgements", { channel: "email" }, 400, "/customerId"],
  ] as const)("is named field by field: %s with %j", async (path, body, status, pointer) => {
    const answer = await service().post(`/v1/open-points/${await reported()}/${path}`, body);
    expect(answer).toMatchObject({ status, body: { errors: [{ pointer }] } });
  });

  it("names the channel that nobody chose, the customer who is not affected, and what is not there", async () => {
    const other = await givenCustomer(api(), "Andere AG");
    const messages = `/v1/open-points/${await reported()}/messages`;
    const { channel: _, ...unaddressed } = { ...message, customerId: other };
    expect(await service().post(messages, unaddressed)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: "/channel", code: "required" }] },
    });
    const addressed = { ...message, customerId: other };
    expect(codes(await service().post(messages, addressed))).toEqual([409, "customer-not-affected"]);
    for (const url of [
      `/v1/messages/${nobody}`,
      `/v1/messages/${nobody}/history`,
      `/v1/open-points/${nobody}/messages`,
    ])
      expect((await service().get(url)).status).toBe(404);
    expect((await service().post(`/v1/messages/${nobody}/issue`)).status).toBe(404);
  });
});

it("lists and erases the text that holds the name of a contact person who is erased", async () => {
  const { message } = await drafted();
  await service().post(`${message}/issue`);
  const preview = `/v1/erasures/preview?subject=contact_person&id=${contactPersonId}`;
  const { items } = (await api().as("admin").get(preview)).body;
  const found = items.filter(({ stream }: { stream: string }) => message.endsWith(stream.slice(8)));
  expect(found.map(({ textId }: { textId: string }) => textId.replace(/^.*\//, ""))).toContain("text");
  const texts = found.map(({ textId, stream }: { textId: string; stream: string }) => ({ textId, stream }));
  const erasure = { subject: "contact_person", subjectId: contactPersonId, texts, reason: "Wunsch" };
  const { body } = await api().as("admin").post("/v1/erasures", erasure);
  await api().happened(`erasure-${body.id}`, "KeysDestroyed");
  const { versions } = (await service().get(message)).body;
  expect(versions[0].text).toBe("[gelöscht am 21.11.2026]");
});
