import { startedApi } from "../../testing/api-harness.ts";
import { givenCustomer } from "../../testing/given.ts";

const api = startedApi();

async function givenCall() {
  const customerId = await givenCustomer(api());
  const incident = { title: "Pumpe", customers: [{ customerId }] };
  const pointId = (await api().as("service").post("/v1/incidents", incident)).body.id as string;
  return { customerId, pointId, url: `/v1/customers/${customerId}/caller-checks` };
}

it("records what a caller was asked, and whether it was enough", async () => {
  const { customerId, pointId, url } = await givenCall();
  api().itIs("2026-11-23T08:00:00.000Z");
  const answer = await api().as("sales").post(url, { check: "customer_number", passed: true, pointId });
  expect(answer).toMatchObject({ status: 200, body: { id: customerId, changed: true } });
  expect((await api().eventsOf(`customer-${customerId}`)).at(-1)).toEqual({
    type: "CallerChecked",
    data: {
      pointId,
      check: "customer_number",
      passed: true,
      channel: "phone",
      checkedAt: "2026-11-23T08:00:00.000Z",
    },
  });
});

it("is refused for another customer's point, and for a customer who is not there", async () => {
  const [one, other] = [await givenCall(), await givenCall()];
  const check = { check: "detail_of_matter", passed: false };
  expect(
    await api()
      .as("service")
      .post(one.url, { ...check, pointId: other.pointId }),
  ).toMatchObject({
    status: 400,
    body: { errors: [{ pointer: "/pointId" }] },
  });
  expect(await api().as("service").post(`${one.url}x`, check)).toMatchObject({ status: 404 });
});

it.each([
  [{ check: "password", passed: true }, "/check"],
  [{ check: "call_back" }, "/passed"],
  [{ check: "call_back", passed: true, answer: "K-10042" }, "/answer"],
])("names the field that is wrong: %j", async (body, pointer) => {
  const { url } = await givenCall();
  expect(await api().as("service").post(url, body)).toMatchObject({
    status: 400,
    body: { errors: [{ pointer }] },
  });
});

it("has nothing to do when the same request comes again", async () => {
  const { url, customerId } = await givenCall();
  const headers = { "idempotency-key": "call-1" };
  const check = { check: "call_back", passed: true };
  await api().as("service").post(url, check, headers);
  expect((await api().as("service").post(url, check, headers)).body.changed).toBe(false);
  expect(await api().typesOf(`customer-${customerId}`)).toEqual(["CustomerRegistered", "CallerChecked"]);
});
