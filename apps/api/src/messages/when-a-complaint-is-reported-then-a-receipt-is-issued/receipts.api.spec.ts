import { customerDecider, openPointDecider } from "klartext/domain";
import { StreamReader, stateAfter } from "klartext/nest";
import { START, startedApi } from "../../testing/api-harness.ts";
import { givenCustomer } from "../../testing/given.ts";
import { Receipts } from "./receipts.ts";
import { ReceiptPolicy } from "./when-a-complaint-is-reported-then-a-receipt-is-issued.policy.ts";

const api = startedApi();
const service = () => api().as("service");
const contactLine = "Stefan Koch, 0711 5550-123";
const persons = {
  jana: "2a4c6e80-1b3d-4f5a-8c7e-9d0b1a2c3e4f",
  paul: "3b5d7f91-2c4e-4a6b-9d8f-0e1c2b3d4f50",
};
let customerId: string;

beforeAll(async () => {
  await api().as("admin").put("/v1/organization/name", { name: "Muster Fördertechnik" });
  await api().as("admin").put("/v1/organization/contact-line", { contactLine });
  customerId = await givenCustomer(api(), "Berger Logistik GmbH");
  for (const [contactPersonId, name, channel, language] of [
    [persons.jana, "Jana Berger", "email", "de"],
    [persons.paul, "Paul Berger", "phone", "en"],
  ] as const) {
    await api().given(customerDecider, `customer-${customerId}`, {
      type: "PutContactPerson",
      contactPersonId,
      name,
      email: `${name.slice(0, 4)}@berger.example`,
      phone: null,
      channel,
      language,
      formOfAddress: "formal",
    });
  }
});

async function complained(change: object = {}): Promise<string> {
  const { body } = await service().post("/v1/complaints", {
    title: "Kunde Berger schimpft über Krumbiegel",
    customersWords: "Die Rolle passt nicht",
    channel: "email",
    customers: [{ customerId, contactPersonId: persons.jana }],
    ...change,
  });
  return body.id;
}

const messagesOf = async (pointId: string) =>
  (await service().get(`/v1/open-points/${pointId}/messages`)).body.items;

/** Complains once more and waits for that receipt: by then the complaint before had its turn as well. */
async function hadItsTurn(): Promise<void> {
  await api().happened(`openPoint-${await complained()}`, "CustomerTold");
}

describe("whoever complains", () => {
  it("is sent a receipt that says what arrived, by when the answer comes and from whom, which is a promise", async () => {
    const pointId = await complained();
    await api().happened(`openPoint-${pointId}`, "PromiseMade");
    const { body: point } = await service().get(`/v1/open-points/${pointId}`);
    const [receipt, ...others] = await messagesOf(pointId);
    expect(others).toEqual([]);
    expect(receipt).toMatchObject({ kind: "receipt", channel: "email", contactPerson: { id: persons.jana } });
    expect(receipt.versions[0].text).toBe(
      [
        "Guten Tag Jana Berger,",
        "danke, dass Sie sich bei uns gemeldet haben.",
        `Ihre Nachricht vom 21. November ist bei uns angekommen. Die Nummer dazu ist ${point.number}.`,
        "Eine erste Antwort bekommen Sie von uns am Montag, 23. November, bis 16 Uhr.",
        `Wenn Sie Fragen haben, erreichen Sie uns so:\n${contactLine}`,
        "Mit freundlichen Grüßen\nMuster Fördertechnik",
      ].join("\n\n"),
    );
    const dueAt = "2026-11-23T15:00:00.000Z";
    expect(point.promises).toMatchObject([{ what: "Erste Antwort", dueAt, outcome: "running" }]);
    const { items } = (await service().get(`/v1/open-points?number=${point.number}`)).body;
    const line = items.find(({ id }: { id: string }) => id === pointId);
    expect(line).toMatchObject({ responseDueAt: dueAt, promiseDueAt: dueAt });
  });

  it("has had the first answer with the next message, which keeps the promise", async () => {
    const pointId = await complained();
    await api().happened(`openPoint-${pointId}`, "PromiseMade");
    const text = "Die richtige Rolle kommt am Dienstag, 24. November, bis 12 Uhr.";
    await service().post(`/v1/open-points/${pointId}/messages`, {
      ...{ customerId, contactPersonId: persons.jana, kind: "status_update", text },
    });
    await api().happened(`openPoint-${pointId}`, "PromiseKept");
    const { promises } = (await service().get(`/v1/open-points/${pointId}`)).body;
    expect(promises).toMatchObject([{ outcome: "kept" }]);
  });

  it("is sent it also when only afterwards it was found out who that is", async () => {
    const pointId = await complained({ customers: [] });
    await service().post(`/v1/open-points/${pointId}/customers`, {
      customerId,
      contactPersonId: persons.jana,
    });
    await api().happened(`openPoint-${pointId}`, "CustomerTold");
    expect(await messagesOf(pointId)).toMatchObject([{ kind: "receipt" }]);
  });
});

describe("no receipt is sent", () => {
  it.each([
    ["to somebody who is spoken to", { customers: [{ customerId: "", contactPersonId: persons.paul }] }],
    ["where nobody is there to write to", { customers: [] }],
  ])("%s", async (_, change) => {
    const customers = change.customers.map((one) => ({ ...one, customerId }));
    const pointId = await complained({ customers });
    await hadItsTurn();
    expect(await messagesOf(pointId)).toEqual([]);
  });

  it("of what the customer may not know of", async () => {
    const customers = [{ customerId, contactPersonId: persons.jana }];
    const { body } = await service().post("/v1/incidents", { title: "Falsche Rolle gepackt", customers });
    await hadItsTurn();
    expect(await messagesOf(body.id)).toEqual([]);
  });

  it("of what has waited for a day: people answer then", async () => {
    const pointId = await complained({ customers: [{ customerId, contactPersonId: persons.paul }] });
    await hadItsTurn();
    const onMail = { name: "Paul Berger", email: "paul@berger.example", channel: "email", language: "en" };
    await service().put(`/v1/customers/${customerId}/contact-persons/${persons.paul}`, onMail);
    const { events } = await api().app.get(StreamReader).read(`openPoint-${pointId}`);
    const [occasion] = events;
    if (occasion === undefined) throw new Error("No complaint.");
    const policy = api().app.get(ReceiptPolicy);
    api().itIs("2026-11-22T09:00:01.000Z");
    await policy.react(occasion);
    expect(await messagesOf(pointId)).toEqual([]);
    api().itIs(START);
    await policy.react(occasion);
    await policy.react(occasion);
    expect(await messagesOf(pointId)).toMatchObject([{ kind: "receipt", language: "en" }]);
  });

  it("where the organization has switched it off", async () => {
    const pointId = await complained();
    const { events, last } = await api().app.get(StreamReader).read(`openPoint-${pointId}`);
    const point = stateAfter(openPointDecider, events);
    const [customer] = point?.customers ?? [];
    if (point === null || customer === undefined || last === undefined) throw new Error("No complaint.");
    const receipt = () => api().app.get(Receipts).for(pointId, point, customer, last.position);
    expect(await receipt()).not.toBeNull();
    await api().as("admin").put("/v1/organization/automatic-receipts", { issued: false });
    expect(await receipt()).toBeNull();
  });
});
