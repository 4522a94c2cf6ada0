import { customerDecider, deliveryDecider } from "klartext/domain";
import { deliveryIdOf, deliveryStream } from "../../delivery/delivery-stream.ts";
import { startedApi } from "../../testing/api-harness.ts";
import { givenCustomer } from "../../testing/given.ts";

const api = startedApi();

it("does not take silence for a reply to a solution notice that came back", async () => {
  const service = api().as("service");
  const customerId = await givenCustomer(api());
  const contactPersonId = "2a4c6e80-1b3d-4f5a-8c7e-9d0b1a2c3e4f";
  await api().given(customerDecider, `customer-${customerId}`, {
    ...{
      type: "PutContactPerson",
      contactPersonId,
      name: "Jana Berger",
      email: "jana@weber.example",
      phone: null,
    },
    ...{ channel: "email", language: "de", formOfAddress: "formal" },
  });
  const incident = { title: "Falsche Rolle", customers: [{ customerId }] };
  const { body } = await service.post("/v1/incidents", incident);
  const point = `/v1/open-points/${body.id}`;
  await service.post(`${point}/solve`, { solution: "Rolle getauscht" });
  await service.post(`${point}/verify`, {});
  await api().as("facilitator").put(`${point}/decision`, { noActionReason: "Einzelfall" });
  const given = api().happened(`openPoint-${body.id}`, "SolutionNoticeGiven");
  const notice = { customerId, contactPersonId, kind: "solution_notice", text: "Ist die Sache gelöst?" };
  const { body: message } = await service.post(`${point}/messages`, notice);
  await given;
  const delivery = deliveryStream(deliveryIdOf(message.id, 1));
  await api().happened(delivery, "DeliveryRequested");
  const bounced = { type: "RecordBounce", severity: "hard", now: "2026-11-21T09:05:00.000Z" } as const;
  await api().given(deliveryDecider, delivery, bounced);
  api().itIs("2026-12-21T09:00:00.000Z");
  expect(await service.post(`${point}/close`)).toMatchObject({ body: { code: "notice-not-arrived" } });
  await service.post(`${point}/give-solution-notice`, { customerId, channel: "phone" });
  expect(await service.post(`${point}/close`)).toMatchObject({ body: { code: "confirmation-missing" } });
  api().itIs("2027-01-21T09:00:00.000Z");
  expect((await service.post(`${point}/close`)).status).toBe(200);
});
