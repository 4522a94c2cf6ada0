import { customerDecider } from "klartext/domain";
import { startedApi } from "../testing/api-harness.ts";
import { pointIdOfEmergency } from "./emergency-stream.ts";
import { NoticeWork } from "./send-notices/notice-work.ts";
import {
  declared,
  facts,
  givenOrganization,
  givenReader,
  messagesOf,
  noted,
  roundsEnded,
} from "./testing/given-emergency.ts";

const api = startedApi();
const service = () => api().as("service");
const wordsName = { status: 409, body: { code: "tellable-words-name-customer" } };
const names = { status: 409, body: { code: "notice-names-customer" } };
const about = (name: string) => ({ de: `Bei ${name} geht nichts mehr`, en: `Nothing works at ${name}` });
let weber: string;
let huber: string;

beforeAll(async () => {
  await givenOrganization(api());
  weber = await givenReader(api(), { name: "Walburga Weber" });
  huber = await givenReader(api(), { name: "Jutta Huber" });
});

const attach = (emergencyId: string, ...customerIds: string[]) =>
  service().post(`/v1/emergencies/${emergencyId}/customers`, { customerIds });

async function attachedBoth(input: object = {}): Promise<string> {
  const emergencyId = await declared(api(), input);
  expect((await attach(emergencyId, weber, huber)).status).toBe(200);
  await roundsEnded(api(), emergencyId, 1);
  return emergencyId;
}

it("attaches nobody as long as its words name a customer", async () => {
  const emergencyId = await declared(api(), { whatHappened: about("Jutta Huber GmbH") });
  expect(await attach(emergencyId, weber, huber)).toMatchObject(wordsName);
  expect(await attach(emergencyId, weber)).toMatchObject(wordsName);
  const { whatHappened } = facts;
  await service().post(`/v1/emergencies/${emergencyId}/updates`, { whatHappened });
  expect((await attach(emergencyId, weber, huber)).status).toBe(200);
});

it.each(["tellableTitle", "product"])("attaches nobody whom its %s names", async (field) => {
  const emergencyId = await declared(api(), { [field]: "Portal von Jutta Huber" });
  expect(await attach(emergencyId, huber)).toMatchObject(wordsName);
});

it("names none of those attached in an update, in its last notice, nor on its point", async () => {
  const emergencyId = await attachedBoth();
  const pointId = pointIdOfEmergency(emergencyId);
  const path = `/v1/emergencies/${emergencyId}`;
  const text = { deFormal: "Frau Huber weiß es schon. Mehr {{promise.due}}." };
  const toWeber = { customerId: weber, channel: "email", kind: "status_update" };
  const deeds = [
    () => service().post(`${path}/updates`, { whatHappened: about("Huber") }),
    () => service().post(`${path}/updates`, { text }),
    () =>
      service().post(`${path}/closing`, {
        solution: "Neu gestartet",
        cause: about("Huber"),
        change: facts.remedy,
      }),
    () => service().put(`/v1/open-points/${pointId}/tellable-words`, { title: "Störung bei Frau Huber" }),
    () =>
      service().post(`/v1/open-points/${pointId}/messages`, {
        ...toWeber,
        text: "Bei Frau Huber geht es am 24.11. wieder.",
      }),
  ];
  for (const deed of deeds) expect(await deed()).toMatchObject(names);
});

it("repeats no notice that names somebody who was renamed since, and lets the promise run out instead", async () => {
  const zwiebel = await givenReader(api(), { name: "Zora Zwiebel" });
  const emergencyId = await declared(api(), { whatHappened: about("Nordlicht") });
  await attach(emergencyId, weber, zwiebel);
  await roundsEnded(api(), emergencyId, 1);
  await api().given(customerDecider, `customer-${zwiebel}`, {
    type: "RenameCustomer",
    name: "Nordlicht GmbH",
  });
  const told = await messagesOf(api(), pointIdOfEmergency(emergencyId));
  api().itIs("2026-11-21T14:00:00.000Z");
  api().app.get(NoticeWork).lookAgain();
  const other = await declared(api());
  await noted(api(), other, (types) => types.includes("EmergencyRoundEnded"));
  expect(await messagesOf(api(), pointIdOfEmergency(emergencyId))).toEqual(told);
});
