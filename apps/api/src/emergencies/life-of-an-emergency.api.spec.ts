import { openPointStream } from "../open-points/open-point-stream.ts";
import { type Api, startedApi } from "../testing/api-harness.ts";
import { emergencyStream, pointIdOfEmergency } from "./emergency-stream.ts";
import { NoticeWork } from "./send-notices/notice-work.ts";
import {
  declared,
  givenOrganization,
  givenReader,
  messagesOf,
  noted,
  roundsEnded,
} from "./testing/given-emergency.ts";

const api = startedApi();
beforeAll(() => givenOrganization(api()));

const at = (time: string) => `2026-11-24T${time}:00.000Z`;
beforeEach(() => api().itIs(at("09:00")));

async function attach(emergencyId: string, ...customerIds: string[]) {
  return api().as("service").post(`/v1/emergencies/${emergencyId}/customers`, { customerIds });
}
const pointOf = async (emergencyId: string, from: Api = api()) =>
  (await from.as("service").get(`/v1/open-points/${pointIdOfEmergency(emergencyId)}`)).body;

it("stands on the list as critical from its declaration on, with what everybody was promised", async () => {
  const emergencyId = await declared(api(), {
    priority: "normal",
    everyMinutes: 60,
    tellableTitle: "Ausfall",
  });
  expect(await pointOf(emergencyId)).toMatchObject({
    title: "Portal: Bestellungen gehen nicht durch",
    priority: "critical",
    setPriority: "normal",
    tellable: { title: "Ausfall", description: "Die Bestellannahme im Portal ist ausgefallen" },
    promises: [{ customerId: null, dueAt: at("10:00"), outcome: "running" }],
    playbookUses: [{ situation: "emergency", version: 0 }],
    emergency: { id: emergencyId, customers: 0 },
  });
  const { body } = await api().as("sales").get(`/v1/emergencies/${emergencyId}`);
  expect(body).toMatchObject({
    id: emergencyId,
    running: true,
    everyMinutes: 60,
    current: { notice: 1, occasion: "declared", nextAt: at("10:00"), waiting: 0 },
  });
  expect((await api().as("sales").get("/v1/emergencies")).body.items).toContainEqual(
    expect.objectContaining({ id: emergencyId, running: true, customers: 0 }),
  );
});

it("tells each attached customer at once, on their channel and as they are spoken to", async () => {
  const emergencyId = await declared(api());
  const pointId = pointIdOfEmergency(emergencyId);
  const jana = await givenReader(api());
  const ann = await givenReader(api(), {
    name: "Ann Field",
    channel: "portal",
    language: "en",
    formOfAddress: "informal",
  });
  const tom = await givenReader(api(), { name: "Tom Beck", channel: "phone" });
  expect((await attach(emergencyId, jana, ann, tom)).body).toMatchObject({ named: 3, attached: 3 });
  await noted(api(), emergencyId, (types) => types.includes("EmergencyNoticesIssued"));
  const messages = await messagesOf(api(), pointId);
  expect(messages).toHaveLength(2);
  expect(messages).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        customerId: jana,
        channel: "email",
        kind: "emergency_notice",
        wayOut: "to_deliver",
        text: expect.stringMatching(/^Guten Tag Jana Berger,\n\nbei uns ist etwas schiefgegangen/),
        emergency: { emergencyId, notice: 1 },
      }),
      expect.objectContaining({
        customerId: ann,
        channel: "portal",
        text: expect.stringMatching(/^Hello Ann Field,\n\nSomething has gone wrong/),
      }),
    ]),
  );
  const unreached = await api().as("service").get(`/v1/emergencies/${emergencyId}/unreached`);
  expect(unreached.body.items).toEqual([
    { customerId: tom, name: "Tom Beck GmbH", obstacle: "spoken_channel" },
  ]);
  const rounds = await api().as("service").get(`/v1/emergencies/${emergencyId}/rounds`);
  expect(rounds.body.items).toMatchObject([{ notice: 1, messages: 2, unreached: 1, waiting: 0 }]);
  expect(await pointOf(emergencyId)).toMatchObject({ emergency: { customers: 3 }, customers: [] });
  expect((await api().as("service").get(`/v1/open-points/${pointId}/messages`)).body.items).toEqual([]);
  expect(await api().typesOf(openPointStream(pointId))).not.toContain("CustomerTold");
});

it("is in the status answer for whoever is attached, and for nobody else", async () => {
  const emergencyId = await declared(api(), { tellableTitle: "Ausfall der Bestellannahme" });
  const [jana, other] = [await givenReader(api(), { name: "Jana Kranz" }), await givenReader(api())];
  await attach(emergencyId, jana);
  const answerFor = async (customerId: string) =>
    (await api().as("service").get(`/v1/status-answers?customerId=${customerId}`)).body;
  const answer = await answerFor(jana);
  expect(JSON.stringify(answer)).toContain("Ausfall der Bestellannahme");
  expect(JSON.stringify(await answerFor(other))).not.toContain("Ausfall der Bestellannahme");
});

it("fills the emergency playbook's words for whoever calls, with the time that everybody was promised", async () => {
  const emergencyId = await declared(api(), { everyMinutes: 30 });
  const customerId = await givenReader(api());
  await attach(emergencyId, customerId);
  const { body } = await api()
    .as("service")
    .post("/v1/playbooks/emergency/filled", {
      pointId: pointIdOfEmergency(emergencyId),
      customerId,
      language: "de",
      formOfAddress: "formal",
    });
  const said = body.templates.find(({ id }: { id: string }) => id === "say_next");
  expect(said).toMatchObject({ missing: [], findings: [] });
  expect(said.text).toContain("Das tun wir gerade: Wir stellen auf das zweite System um.");
  expect(said.text).toContain("Sie hören am Dienstag, 24. November, bis 10:30 Uhr wieder von uns");
});

it("tells everybody of an update, and keeps with it what was promised", async () => {
  const emergencyId = await declared(api());
  const jana = await givenReader(api());
  await attach(emergencyId, jana);
  await roundsEnded(api(), emergencyId, 1);
  api().itIs(at("10:00"));
  const updated = await api()
    .as("service")
    .post(`/v1/emergencies/${emergencyId}/updates`, {
      remedy: { de: "Das zweite System läuft an", en: "The second system is starting" },
      restoredBy: at("12:00"),
      nextAt: at("11:30"),
    });
  expect(updated).toMatchObject({ status: 200, body: { changed: true, warnings: [] } });
  await roundsEnded(api(), emergencyId, 2);
  const [, second] = await messagesOf(api(), pointIdOfEmergency(emergencyId));
  expect(second?.text).toContain("Das tun wir gerade: Das zweite System läuft an.");
  expect(second?.text).toContain("Wir beheben es am Dienstag, 24. November, bis 13 Uhr.");
  await api().happened(openPointStream(pointIdOfEmergency(emergencyId)), "PromiseKept");
  const { promises, tellable } = await pointOf(emergencyId);
  expect(tellable.nextStep).toBe("Das zweite System läuft an");
  expect(promises.map(({ dueAt, outcome }: Record<string, string>) => [dueAt, outcome])).toEqual(
    expect.arrayContaining([
      [at("11:00"), "kept"],
      [at("11:30"), "running"],
      [at("12:00"), "running"],
    ]),
  );
});

it("sends the last known facts and a new time when the promised one comes and nobody wrote", async () => {
  const emergencyId = await declared(api());
  await attach(emergencyId, await givenReader(api()));
  await roundsEnded(api(), emergencyId, 1);
  api().itIs(at("10:55"));
  api().app.get(NoticeWork).lookAgain();
  await roundsEnded(api(), emergencyId, 2);
  const [first, second] = await messagesOf(api(), pointIdOfEmergency(emergencyId));
  expect([first?.automatic, second?.automatic]).toEqual([undefined, true]);
  expect(second?.text).toContain("Das ist noch nicht behoben");
  expect(second?.text).toContain("am Dienstag, 24. November, bis 14 Uhr");
  await api().happened(openPointStream(pointIdOfEmergency(emergencyId)), "PromiseKept");
  const { promises } = await pointOf(emergencyId);
  expect(promises.map(({ outcome }: { outcome: string }) => outcome)).toEqual(["kept", "running"]);
});

it("has a history that says who did what, without the names of customers", async () => {
  const emergencyId = await declared(api());
  await attach(emergencyId, await givenReader(api(), { name: "Greta Holm" }));
  await roundsEnded(api(), emergencyId, 1);
  const { status, body } = await api()
    .as("sales")
    .get(`/v1/emergencies/${emergencyId}/history`, { "accept-language": "de" });
  expect(status).toBe(200);
  expect(body.items[0]).toMatchObject({ what: "Notfall ausgerufen", by: "Service Beispiel" });
  expect(body.items).toContainEqual(expect.objectContaining({ what: "Kunden zugeordnet: 1" }));
  expect(JSON.stringify(body)).not.toContain("Holm");
});

it("ends with a summary to everybody, and its point with the time for a reply", async () => {
  const emergencyId = await declared(api());
  const [jana, gone] = [await givenReader(api()), await givenReader(api(), { name: "Rolf Kern" })];
  await attach(emergencyId, jana, gone);
  const detached = await api()
    .as("service")
    .post(`/v1/emergencies/${emergencyId}/customers/detachments`, { customerIds: [gone], reason: "Irrtum" });
  expect(detached.body).toMatchObject({ changed: true });
  api().itIs(at("10:30"));
  const closed = await api()
    .as("service")
    .post(`/v1/emergencies/${emergencyId}/closing`, {
      solution: "Speicher erweitert",
      cause: { de: "Ein Speicher war vollgelaufen", en: "A storage disk had filled up" },
      change: { de: "Wir werden eine Woche vorher gewarnt", en: "We are warned a week ahead" },
      endedAt: at("10:15"),
    });
  expect(closed).toMatchObject({ status: 200, body: { changed: true } });
  const stream = openPointStream(pointIdOfEmergency(emergencyId));
  await api().happened(stream, "EmergencySummaryGiven");
  const last = (await messagesOf(api(), pointIdOfEmergency(emergencyId))).filter(
    ({ emergency }) => emergency?.notice === 2,
  );
  expect(last.map(({ customerId }) => customerId)).toEqual([jana]);
  expect(last[0]?.text).toContain("wir haben es am Dienstag, 24. November, um 11:15 Uhr behoben");
  expect(last[0]?.text).toContain("Die Ursache: Ein Speicher war vollgelaufen.");
  expect(await pointOf(emergencyId)).toMatchObject({
    state: "solved",
    priority: "high",
    solution: "Speicher erweitert",
  });

  const point = `/v1/open-points/${pointIdOfEmergency(emergencyId)}`;
  await api().as("service").post(`${point}/verify`, {});
  await api().as("facilitator").put(`${point}/decision`, { noActionReason: "Warnung ist eingerichtet" });
  const tooEarly = await api().as("service").post(`${point}/close`);
  expect(tooEarly).toMatchObject({ status: 409, body: { code: "emergency-reply-time-runs" } });
  api().itIs("2026-12-10T09:00:00.000Z");
  expect((await api().as("service").post(`${point}/close`)).status).toBe(200);
  expect((await attach(emergencyId, gone)).body).toMatchObject({ code: "emergency-closed" });
  expect(await api().typesOf(emergencyStream(emergencyId))).toContain("EmergencyClosed");
});
