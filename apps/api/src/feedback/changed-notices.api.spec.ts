import { randomUUID } from "node:crypto";
import { openPointStream } from "../open-points/open-point-stream.ts";
import { START, startedApi } from "../testing/api-harness.ts";
import { givenCustomer, givenTeam } from "../testing/given.ts";
import { pointIdOfLowFeedback } from "./feedback-stream.ts";
import { givenAskedCustomer, givenContactPerson } from "./testing/given-feedback.ts";

const api = startedApi();
const service = () => api().as("service");
const de = "Wir lesen die Lieferadresse am Telefon jetzt vor, bevor wir etwas verschicken.";
const en = "We now read out the delivery address on the phone before we send anything.";

async function givenAction(pointIds: string[] = []): Promise<string> {
  const ownerTeamId = await givenTeam(api(), `Team ${randomUUID()}`);
  const { body } = await service().post("/v1/corrective-actions", {
    kind: "corrective",
    title: "Vorlesen",
    pointIds,
  });
  const agreement = { ownerTeamId, dueOn: "2026-12-01" };
  await api().as("facilitator").post(`/v1/corrective-actions/${body.id}/agree`, agreement);
  return body.id;
}

const complete = (actionId: string) => service().post(`/v1/corrective-actions/${actionId}/complete`, {});
const notices = (actionId: string) => `/v1/corrective-actions/${actionId}/changed-notices`;

let minutes = 0;

/** Low feedback of a new customer, a minute after the one before. */
async function gaveFeedback(name: string, person: { language?: string; channel?: string } = {}) {
  minutes += 1;
  api().itIs(new Date(Date.parse(START) + minutes * 60_000).toISOString());
  const customerId = await givenCustomer(api(), name);
  const contactPersonId = await givenContactPerson(api(), customerId, `${name.split(" ")[0]} Kunde`, person);
  const { feedback, feedbackId, pointId } = await givenAskedCustomer(api(), customerId, { contactPersonId });
  await service().post(`${feedback}/answers`, { satisfaction: 1, words: `Geheim: ${name}`, contactPersonId });
  const openedPointId = pointIdOfLowFeedback(feedbackId);
  await api().happened(openPointStream(openedPointId), "FeedbackNoted");
  return { customerId, contactPersonId, feedback, feedbackId, pointId, openedPointId };
}

describe("telling what was changed", () => {
  it("is due when the action is done, and reaches each of them once, in their language", async () => {
    const german = await gaveFeedback("Adler Werkzeuge GmbH");
    const english = await gaveFeedback("Otter Pumps Ltd", { language: "en", channel: "live_chat" });
    const actionId = await givenAction([german.openedPointId]);
    await service().post(`${english.feedback}/actions`, { actionId });
    const due = async () => (await service().get(`/v1/corrective-actions/${actionId}`)).body.changedNoticeDue;
    expect(await due()).toBe(false);
    await complete(actionId);
    expect(await due()).toBe(true);
    expect((await service().get(notices(actionId))).body).toMatchObject({
      due: true,
      items: [
        {
          contactPerson: { name: "Adler Kunde" },
          language: "de",
          channel: "email",
          obstacle: null,
          toldAt: null,
        },
        { contactPerson: { name: "Otter Kunde" }, language: "en", channel: "live_chat", messageId: null },
      ],
    });

    const first = await service().post(notices(actionId), { texts: { de, en } });
    expect(first).toMatchObject({
      status: 200,
      body: { told: 2, toldBefore: 0, notReached: [], changed: true },
    });
    const { items } = (await service().get(notices(actionId))).body;
    const texts = await Promise.all(
      items.map(
        async ({ messageId }: { messageId: string }) =>
          (await service().get(`/v1/messages/${messageId}`)).body,
      ),
    );
    expect(texts).toMatchObject([
      { kind: "changed_notice", customer: { id: german.customerId }, point: { id: german.pointId } },
      { kind: "changed_notice", customer: { id: english.customerId }, channel: "live_chat" },
    ]);
    expect(texts[0].versions[0].text).toContain(
      `danke noch einmal für Ihr Feedback. Wir haben daraufhin etwas geändert:\n\n${de}`,
    );
    expect(texts[1].versions[0].text).toContain(en);
    expect(JSON.stringify(texts[0])).not.toMatch(/Otter|Geheim/);
    expect(JSON.stringify(texts[1])).not.toMatch(/Adler|Geheim/);
    expect(await due()).toBe(false);

    const later = await gaveFeedback("Dachs Bau AG");
    await service().post(`${later.feedback}/actions`, { actionId });
    expect(await due()).toBe(true);
    const second = await service().post(notices(actionId), { texts: { de, en } });
    expect(second.body).toMatchObject({ told: 1, toldBefore: 2 });
    expect((await service().post(notices(actionId), { texts: { de, en } })).body).toMatchObject({
      told: 0,
      toldBefore: 3,
      changed: false,
    });
  });

  it("says whom it could not reach, and records who was told on the telephone", async () => {
    const caller = await gaveFeedback("Iltis Transporte KG", { channel: "phone" });
    const english = await gaveFeedback("Marten Tools Ltd", { language: "en" });
    const actionId = await givenAction([caller.openedPointId, english.openedPointId]);
    await complete(actionId);
    const { body } = await service().post(notices(actionId), { texts: { de } });
    expect(body).toMatchObject({
      told: 0,
      notReached: [
        { contactPerson: { id: caller.contactPersonId }, obstacle: "spoken_channel" },
        { contactPerson: { id: english.contactPersonId }, obstacle: "no_text" },
      ],
    });
    const spoken = { texts: { de }, spokenTo: [caller.contactPersonId] };
    expect((await service().post(notices(actionId), spoken)).body.told).toBe(1);
    const [{ messageId }] = (await service().get(notices(actionId))).body.items;
    const { versions } = (await service().get(`/v1/messages/${messageId}`)).body;
    expect(versions).toMatchObject([{ wayOut: "spoken", text: de }]);
  });

  it("leaves out who was erased, and a customer's contact person who was removed", async () => {
    const [erased, removed] = [
      await gaveFeedback("Wolf Technik GmbH"),
      await gaveFeedback("Luchs Technik GmbH"),
    ];
    const actionId = await givenAction([erased.openedPointId, removed.openedPointId]);
    await complete(actionId);
    const erasure = { subject: "customer", subjectId: erased.customerId, reason: "Wunsch", texts: [] };
    const { body } = await api().as("admin").post("/v1/erasures", erasure);
    await api().happened(`erasure-${body.id}`, "KeysDestroyed");
    const person = `/v1/customers/${removed.customerId}/contact-persons/${removed.contactPersonId}`;
    expect((await service().delete(person)).status).toBe(200);
    expect((await service().get(notices(actionId))).body).toEqual({ due: false, items: [] });
    expect((await service().post(notices(actionId), { texts: { de } })).body).toMatchObject({
      told: 0,
      notReached: [],
    });
  });
});

it("is sent once to each when two send it at the same moment", async () => {
  const { openedPointId } = await gaveFeedback("Biber Holz GmbH");
  const actionId = await givenAction([openedPointId]);
  await complete(actionId);
  const answers = await Promise.all([1, 2].map(() => service().post(notices(actionId), { texts: { de } })));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const [{ messageId }] = (await service().get(notices(actionId))).body.items;
  expect(await api().typesOf(`message-${messageId}`)).toEqual(["MessageIssued"]);
});

describe("a notice that must not go out", () => {
  it("is refused as long as the action is not done", async () => {
    const { openedPointId } = await gaveFeedback("Fuchs Logistik GmbH");
    const answer = await service().post(notices(await givenAction([openedPointId])), { texts: { de } });
    expect([answer.status, answer.body.code]).toEqual([409, "action-not-done"]);
    expect((await service().post(notices(randomUUID()), { texts: { de } })).status).toBe(404);
    expect((await service().get(notices(randomUUID()))).status).toBe(404);
  });

  it("is refused with every finding in every language, and when it names one customer to another", async () => {
    const [one, other] = [await gaveFeedback("Hase Regale GmbH"), await gaveFeedback("Igel Regale GmbH")];
    const actionId = await givenAction([one.openedPointId, other.openedPointId]);
    await complete(actionId);
    const blaming = {
      de: "Unser Kollege hat vergessen, die Adresse zu prüfen.",
      en: "The technician failed to check it.",
    };
    const refused = await service().post(notices(actionId), { texts: blaming });
    expect(refused).toMatchObject({
      status: 422,
      body: {
        findings: [
          { pointer: "/texts/de", code: "blames-colleague" },
          { pointer: "/texts/en", code: "blames-colleague" },
        ],
      },
    });
    const naming = await service().post(notices(actionId), {
      texts: { de: "Hase Regale hat es uns gesagt." },
    });
    expect([naming.status, naming.body.code]).toEqual([409, "notice-names-customer"]);
    const wrong = await service().post(notices(actionId), { texts: { fr: "Oui" }, spokenTo: ["x"] });
    expect(wrong.status).toBe(400);
    expect((await service().get(notices(actionId))).body.items).toMatchObject([
      { toldAt: null },
      { toldAt: null },
    ]);
    const stale = await service().post(notices(actionId), { texts: { de } }, { "if-match": '"0"' });
    expect(stale.status).toBe(412);
  });
});

describe("telling one customer what was changed", () => {
  it("names nobody else whom the point affects", async () => {
    const otter = await givenCustomer(api(), "Otter Pumps Ltd");
    const { feedback, pointId, openedPointId } = await gaveFeedback("Adler Werkzeuge GmbH");
    await service().post(`/v1/open-points/${pointId}/customers`, { customerId: otter });
    const actionId = await givenAction([openedPointId]);
    await service().post(`${feedback}/actions`, { actionId });
    await complete(actionId);
    const names = { status: 409, body: { code: "notice-names-customer" } };
    const about = (name: string) => ({ texts: { de: `Wie ${name} lesen wir die Adresse jetzt vor.` } });
    expect(await service().post(notices(actionId), about("Otter Pumps"))).toMatchObject(names);
    expect(await service().post(notices(actionId), about("Adler Werkzeuge"))).toMatchObject({
      status: 200,
      body: { told: 1 },
    });
  });
});
