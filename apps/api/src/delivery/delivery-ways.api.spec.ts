import { startedApi } from "../testing/api-harness.ts";
import { ToldCustomer } from "./testing/told-customer.ts";

const api = startedApi();
const admin = () => api().as("admin");
const url = "https://chat.example.com/klartext?token=geheim";

describe("the way of a channel", () => {
  it("is the usual one until another one is set, and again when that is removed", async () => {
    const { body } = await api().as("service").get("/v1/delivery-ways");
    const ways = body.items.map(({ channel, way, works }: Record<string, unknown>) => [channel, way, works]);
    expect(ways).toEqual([
      ["phone", "record_only", true],
      ["email", "mail", false],
      ["live_chat", null, false],
      ["social_media", null, false],
      ["portal", "record_only", true],
      ["letter", null, false],
      ["in_person", "record_only", true],
      ["other", null, false],
    ]);
    await admin().put("/v1/delivery-ways/letter", { way: "record_only" });
    expect((await admin().get("/v1/delivery-ways/letter")).body).toMatchObject({
      way: "record_only",
      isSet: true,
    });
    await admin().delete("/v1/delivery-ways/letter");
    expect((await admin().get("/v1/delivery-ways/letter")).body).toMatchObject({ way: null, isSet: false });
  });

  it("shows a webhook's secret once, and its address never", async () => {
    const set = await admin().put("/v1/delivery-ways/live_chat", { way: "webhook", url });
    expect(set.body.secret).toMatch(/^whsec_[\w+/]{43}=$/);
    expect((await admin().put("/v1/delivery-ways/live_chat", { way: "webhook", url })).body).toMatchObject({
      changed: false,
      secret: null,
    });
    const { body } = await admin().get("/v1/delivery-ways/live_chat");
    expect(body).toMatchObject({ way: "webhook", webhookHost: "chat.example.com", works: true });
    expect(JSON.stringify(body)).not.toMatch(/geheim|whsec/);
    const renewed = await admin().put("/v1/delivery-ways/live_chat", {
      way: "webhook",
      url,
      renewSecret: true,
    });
    expect(renewed.body.secret).not.toBe(set.body.secret);
    const [stored] = await api().store.readStream("deliveryWay-live_chat");
    expect(stored?.data).not.toMatch(/geheim|whsec/);
  });

  it.each([
    "http://chat.example.com/",
    "ftp://chat.example.com/",
    "https://user:pw@chat.example.com/",
    "chat",
  ])("takes no %s", async (wrong) => {
    const answer = await admin().put("/v1/delivery-ways/other", { way: "webhook", url: wrong });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ pointer: "/url" }]);
  });

  it("is not set for what is spoken, nor by anybody else", async () => {
    const way = { way: "webhook", url };
    expect((await admin().put("/v1/delivery-ways/phone", way)).body.code).toBe("way-spoken");
    expect((await admin().put("/v1/delivery-ways/other", { way: "webhook" })).body.code).toBe(
      "webhook-without-address",
    );
    expect((await api().as("facilitator").put("/v1/delivery-ways/other", way)).status).toBe(403);
  });
});

describe("what cannot get out", () => {
  it("waits, and says what to set", async () => {
    const customer = await ToldCustomer.of(api());
    const messageId = await customer.tell("Die Rolle kommt am 24.11. um 12 Uhr.");
    await customer.happened("DeliveryRequested", messageId);
    expect(await customer.deliveryOf(messageId)).toMatchObject({
      state: "waiting",
      attempts: 0,
      sentence: expect.stringContaining("KLARTEXT_SMTP_URL und KLARTEXT_MAIL_FROM"),
    });
  });

  it("goes its way as soon as one is set", async () => {
    const customer = await ToldCustomer.of(api());
    const messageId = await customer.tell("Die Rolle kommt am 24.11. um 12 Uhr.", "social_media");
    await customer.happened("DeliveryRequested", messageId);
    expect((await customer.deliveryOf(messageId)).sentence).toContain("kein Zustellweg festgelegt");
    await admin().put("/v1/delivery-ways/social_media", { way: "record_only" });
    await customer.happened("DeliveryRecordedOnly", messageId);
  });
});
