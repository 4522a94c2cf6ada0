import { randomUUID } from "node:crypto";
import { customerAccessDecider, customerDecider, openPointDecider } from "klartext/domain";
import { FreshReads, READ_MODEL, StreamReader } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import {
  type GivenPoint,
  type GivenVisitor,
  givenComplaint,
  givenVisitor,
} from "../customer-page/testing/customer-ground.ts";
import { Correspondence } from "../messages/correspondence.ts";
import { ToldPolicy } from "../messages/when-a-message-is-issued-then-it-is-noted-on-its-point/when-a-message-is-issued-then-it-is-noted-on-its-point.policy.ts";
import { START, startedApi } from "../testing/api-harness.ts";
import { CustomerUpdates } from "./customer-updates.ts";

const started = startedApi();
const minutes = (count: number) => new Date(Date.parse(START) + count * 60_000).toISOString();
beforeEach(() => started().itIs(START));

async function givenReader(): Promise<{ visitor: GivenVisitor; point: GivenPoint }> {
  const visitor = await givenVisitor(started());
  const point = await givenComplaint(started(), visitor);
  await started().given(customerAccessDecider, `customerAccess-${visitor.linkId}`, {
    type: "SetCustomerUpdates",
    on: true,
    now: START,
  });
  return { visitor, point };
}

const change = ({ pointId }: GivenPoint, nextStep: string) =>
  started().as("service").put(`/v1/open-points/${pointId}/tellable-words`, { nextStep });

/** Tells what is due; then the messages of the point that came by themselves, but for the receipt. */
async function told({ pointId }: GivenPoint): Promise<string[]> {
  const updates = started().app.get(CustomerUpdates, { strict: false });
  await updates.tellDue(new AbortController().signal);
  await started().app.get(FreshReads).catchUp();
  const { items } = (await started().as("service").get(`/v1/open-points/${pointId}/messages`)).body;
  return items
    .filter(({ kind }: { kind: string }) => kind === "status_update")
    .map(({ versions }: { versions: { text: string }[] }) => versions[0]?.text);
}

it("tells by one short message what changed within a quarter of an hour", async () => {
  const { visitor, point } = await givenReader();
  const noted = started().happened(`customerAccess-${visitor.linkId}`, "CustomerUpdateNoted");
  await change(point, "Wir messen nach.");
  await noted;
  started().itIs(minutes(5));
  await change(point, "Wir liefern die richtige Rolle.");
  started().itIs(minutes(14));
  expect(await told(point)).toEqual([]);
  started().itIs(minutes(16));
  const [text, another] = await told(point);
  expect(text).toContain(`bei Ihrem Anliegen ${point.number} gibt es Neues.`);
  expect(text).toContain("Der nächste Schritt: Wir liefern die richtige Rolle.");
  expect(another).toBeUndefined();
  expect(await told(point)).toHaveLength(1);
  expect(await started().typesOf(`customerAccess-${visitor.linkId}`)).toEqual([
    "CustomerAccessGranted",
    "CustomerUpdatesSet",
    "CustomerUpdateNoted",
    "CustomerUpdateSettled",
  ]);
});

it("answers nobody by what went out by itself", async () => {
  const { visitor, point } = await givenReader();
  const noted = started().happened(`customerAccess-${visitor.linkId}`, "CustomerUpdateNoted");
  await change(point, "Wir messen nach.");
  await noted;
  started().itIs(minutes(16));
  const stream = `openPoint-${point.pointId}`;
  await told(point);
  const messages = (await started().as("service").get(`/v1/open-points/${point.pointId}/messages`)).body
    .items;
  const issued = messages.find(({ kind }: { kind: string }) => kind === "status_update");
  expect(issued.versions).toMatchObject([{ automatic: true }]);
  const [noting] = (await started().app.get(StreamReader).read(`message-${issued.id}`)).events;
  if (noting === undefined) throw new Error("Nothing was issued.");
  await started().app.get(ToldPolicy).react(noting);
  const events = await started().eventsOf(stream);
  expect(events.filter(({ type }) => type === "CustomerTold")).toMatchObject([
    { data: { messageKind: "receipt", automatic: true } },
    { data: { messageKind: "status_update", automatic: true } },
  ]);
  expect(events.map(({ type }) => type)).not.toContain("PromiseKept");
});

it("tells whoever has two links once", async () => {
  const { visitor, point } = await givenReader();
  const { customerId, contactPersonId } = visitor;
  const shown = { choice: "points", pointIds: [point.pointId] };
  const { body } = await started()
    .as("service")
    .post("/v1/customer-accesses", { customerId, contactPersonId, shown });
  const second = `customerAccess-${body.id}`;
  await started().given(customerAccessDecider, second, { type: "SetCustomerUpdates", on: true, now: START });
  const noted = [`customerAccess-${visitor.linkId}`, second].map((stream) =>
    started().happened(stream, "CustomerUpdateNoted"),
  );
  await change(point, "Wir messen nach.");
  await Promise.all(noted);
  started().itIs(minutes(16));
  expect(await told(point)).toHaveLength(1);
  expect(await started().typesOf(second)).toContain("CustomerUpdateSettled");
});

it("tells nothing twice: not what a message has told meanwhile", async () => {
  const { visitor, point } = await givenReader();
  const noted = started().happened(`customerAccess-${visitor.linkId}`, "CustomerUpdateNoted");
  await change(point, "Wir messen nach.");
  await noted;
  started().itIs(minutes(1));
  const telling = started().happened(`openPoint-${point.pointId}`, "CustomerTold");
  await started()
    .as("service")
    .post(`/v1/open-points/${point.pointId}/messages`, {
      ...{ customerId: visitor.customerId, contactPersonId: visitor.contactPersonId },
      ...{ kind: "status_update", channel: "email", text: "Wir messen gerade nach." },
    });
  await telling;
  started().itIs(minutes(16));
  expect(await told(point)).toEqual(["Wir messen gerade nach."]);
});

it("tells also where a colleague was told meanwhile", async () => {
  const { visitor, point } = await givenReader();
  const { customerId, linkId } = visitor;
  const colleague = randomUUID();
  await started().given(customerDecider, `customer-${customerId}`, {
    type: "PutContactPerson",
    contactPersonId: colleague,
    name: "Tom Beck",
    ...{
      email: "tom@berger.example",
      phone: null,
      channel: "email",
      language: "de",
      formOfAddress: "formal",
    },
  });
  const noted = started().happened(`customerAccess-${linkId}`, "CustomerUpdateNoted");
  await change(point, "Wir messen nach.");
  await noted;
  started().itIs(minutes(1));
  const telling = started().happened(`openPoint-${point.pointId}`, "CustomerTold");
  await started()
    .as("service")
    .post(`/v1/open-points/${point.pointId}/messages`, {
      ...{ customerId, contactPersonId: colleague },
      ...{ kind: "status_update", channel: "email", text: "Wir messen gerade nach." },
    });
  await telling;
  started().itIs(minutes(16));
  const texts = await told(point);
  expect(texts).toHaveLength(2);
  expect(texts[1]).toContain("Der nächste Schritt: Wir messen nach.");
});

/** Seen by its name where the service tells of it. */
class MadeBySpec extends Error {
  override readonly name = "MadeBySpec";
}

it("tells all others where the telling of one fails, and that one later", async () => {
  const [failing, other] = [await givenReader(), await givenReader()];
  for (const { visitor, point } of [failing, other]) {
    const noted = started().happened(`customerAccess-${visitor.linkId}`, "CustomerUpdateNoted");
    await change(point, "Wir messen nach.");
    await noted;
  }
  const { point: find } = Correspondence.prototype;
  Correspondence.prototype.point = async function (pointId) {
    if (pointId === failing.point.pointId) throw new MadeBySpec();
    return find.call(this, pointId);
  };
  started().itIs(minutes(16));
  expect(await told(other.point)).toHaveLength(1);
  const typesOfFailing = () => started().typesOf(`customerAccess-${failing.visitor.linkId}`);
  expect(await typesOfFailing()).not.toContain("CustomerUpdateSettled");
  Correspondence.prototype.point = find;
  expect(await told(failing.point)).toHaveLength(1);
  expect(await typesOfFailing()).toContain("CustomerUpdateSettled");
});

type Deed = (given: { visitor: GivenVisitor; point: GivenPoint }) => Promise<void>;
const ofCustomer = (command: "EraseCustomer" | "EraseContactPerson" | "RemoveContactPerson"): Deed => {
  return ({ visitor: { customerId, contactPersonId } }) =>
    started().given(customerDecider, `customer-${customerId}`, { type: command, contactPersonId });
};

it.each<[string, Deed]>([
  ["the contact person was removed", ofCustomer("RemoveContactPerson")],
  ["the contact person was erased", ofCustomer("EraseContactPerson")],
  ["the customer was erased", ofCustomer("EraseCustomer")],
  [
    "the link was revoked",
    ({ visitor: { linkId } }) =>
      started().given(customerAccessDecider, `customerAccess-${linkId}`, {
        type: "RevokeCustomerAccess",
        reason: "Verloren",
      }),
  ],
  [
    "they want no more updates",
    ({ visitor: { linkId } }) =>
      started().given(customerAccessDecider, `customerAccess-${linkId}`, {
        type: "SetCustomerUpdates",
        on: false,
        now: START,
      }),
  ],
  [
    "the point affects the customer no more",
    ({ visitor: { customerId }, point: { pointId } }) =>
      started().given(openPointDecider, `openPoint-${pointId}`, {
        type: "RemoveAffectedCustomer",
        customerId,
        reason: "Verwechslung",
      }),
  ],
])("tells nothing and waits for nothing where meanwhile %s", async (_, deed) => {
  const given = await givenReader();
  const stream = `customerAccess-${given.visitor.linkId}`;
  const noted = started().happened(stream, "CustomerUpdateNoted");
  await change(given.point, "Wir messen nach.");
  await noted;
  await deed(given);
  started().itIs(minutes(16));
  expect(await told(given.point)).toEqual([]);
  expect(await started().typesOf(stream)).toContain("CustomerUpdateSettled");
  const { customerAccesses } = started().app.get<ReadModel>(READ_MODEL);
  const waiting = customerAccesses.updatesDue(Date.parse(minutes(16)));
  expect(waiting.filter(({ pointId }) => pointId === given.point.pointId)).toEqual([]);
});
