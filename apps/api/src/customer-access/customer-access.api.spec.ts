import { randomUUID } from "node:crypto";
import { customerDecider } from "klartext/domain";
import { PUBLIC_URL, startedApi } from "../testing/api-harness.ts";
import { AccessLinks } from "./access-links.ts";
import { AccessTokens } from "./access-tokens.ts";

const started = startedApi();

async function givenCustomerWithPoint() {
  const [customerId, contactPersonId] = [randomUUID(), randomUUID()];
  await started().given(
    customerDecider,
    `customer-${customerId}`,
    { type: "RegisterCustomer", customerId, name: "Weber Getränke GmbH", customerNumber: null },
    {
      type: "PutContactPerson",
      contactPersonId,
      name: "Jana Berger",
      email: "jana@weber.example",
      phone: null,
      channel: "email",
      language: "de",
      formOfAddress: "formal",
    },
  );
  const report = await started()
    .as("service")
    .post("/v1/incidents", { title: "Falsche Rolle", customers: [{ customerId, contactPersonId }] });
  return { customerId, contactPersonId, pointId: report.body.id as string };
}

describe("customer accesses", () => {
  it("are granted, shown with their link, changed, prolonged and revoked", async () => {
    const { customerId, contactPersonId, pointId } = await givenCustomerWithPoint();
    const service = started().as("service");
    const shown = { choice: "points", pointIds: [pointId] };
    const once = { "idempotency-key": randomUUID() };
    const granted = await service.post("/v1/customer-accesses", { customerId, contactPersonId, shown }, once);
    expect(granted).toMatchObject({
      status: 201,
      body: { url: expect.stringContaining(`${PUBLIC_URL}/c/`) },
    });
    const again = await service.post("/v1/customer-accesses", { customerId, contactPersonId, shown }, once);
    expect(again.body).toMatchObject({ url: granted.body.url, changed: false });

    const address = `/v1/customer-accesses/${granted.body.id}`;
    expect((await service.get(address)).body).toMatchObject({
      ...{ customerId, contactPersonId, shown, open: true, updates: false },
      expiresAt: "2027-02-19T09:00:00.000Z",
      url: granted.body.url,
    });
    expect(await service.put(`${address}/points`, { choice: "all_of_contact_person" })).toMatchObject({
      status: 200,
    });
    expect(await service.post(`${address}/prolong`, { expiresAt: "2027-05-01T00:00:00Z" })).toMatchObject({
      status: 200,
    });
    await service.post(`${address}/revoke`, { reason: "Falsche Adresse" });
    const { items } = (await service.get(`/v1/customer-accesses?customerId=${customerId}`)).body;
    expect(items).toMatchObject([
      {
        ...{ shown: { choice: "all_of_contact_person" }, expiresAt: "2027-05-01T00:00:00Z", open: false },
        ...{ overBecause: "revoked", reason: "Falsche Adresse", url: null },
      },
    ]);
    expect(await started().typesOf(`customerAccess-${granted.body.id}`)).toEqual([
      "CustomerAccessGranted",
      "CustomerAccessPointsChosen",
      "CustomerAccessProlonged",
      "CustomerAccessRevoked",
    ]);
  });

  it("are refused for points of others, for persons of others, and for too long", async () => {
    const one = await givenCustomerWithPoint();
    const other = await givenCustomerWithPoint();
    const grant = (body: object) =>
      started()
        .as("service")
        .post("/v1/customer-accesses", {
          customerId: one.customerId,
          contactPersonId: one.contactPersonId,
          shown: { choice: "points", pointIds: [one.pointId] },
          ...body,
        });
    const shown = { choice: "points", pointIds: [one.pointId, other.pointId] };
    expect(await grant({ shown })).toMatchObject({ status: 409, body: { code: "access-points-of-others" } });
    expect(await grant({ contactPersonId: other.contactPersonId })).toMatchObject({ status: 400 });
    expect(await grant({ expiresAt: "2029-01-01T00:00:00Z" })).toMatchObject({
      status: 409,
      body: { code: "access-too-long" },
    });
  });

  it("end when their contact person is removed", async () => {
    const { customerId, contactPersonId } = await givenCustomerWithPoint();
    const service = started().as("service");
    const shown = { choice: "all_of_contact_person" };
    const { body } = await service.post("/v1/customer-accesses", { customerId, contactPersonId, shown });
    const ended = started().happened(`customerAccess-${body.id}`, "CustomerAccessEnded");
    await service.delete(`/v1/customers/${customerId}/contact-persons/${contactPersonId}`);
    await ended;
    const { body: access } = await service.get(`/v1/customer-accesses/${body.id}`);
    expect(access).toMatchObject({ overBecause: "contact_person_removed", open: false, url: null });
  });

  it("give a message the link that shows its point, and none of another's", async () => {
    const { customerId, contactPersonId, pointId } = await givenCustomerWithPoint();
    const links = started().app.get(AccessLinks, { strict: false });
    const wanted = { customerId, contactPersonId, pointId, now: "2026-11-21T10:00:00Z" };
    expect(await links.linkFor(wanted)).toBeNull();
    const shown = { choice: "all_of_contact_person" };
    const service = started().as("service");
    const { body } = await service.post("/v1/customer-accesses", { customerId, contactPersonId, shown });
    await service.get(`/v1/customer-accesses/${body.id}`);
    expect(await links.linkFor(wanted)).toBe(body.url);
    expect(await links.linkFor({ ...wanted, pointId: randomUUID() })).toBeNull();
    expect(await links.linkFor({ ...wanted, customerId: randomUUID() })).toBeNull();
    expect(await links.linkFor({ ...wanted, now: "2027-11-21T10:00:00Z" })).toBeNull();
  });

  it("have tokens that nobody can make up, and that stand in no event", async () => {
    const tokens = started().app.get(AccessTokens, { strict: false });
    const linkId = randomUUID();
    const token = tokens.of(linkId);
    expect(tokens.linkIdOf(token)).toBe(linkId);
    const flipped = `${token.slice(0, 30)}${token[30] === "A" ? "B" : "A"}${token.slice(31)}`;
    const othersProof = tokens.of(randomUUID()).slice(0, 22) + token.slice(22);
    const unusual = `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`;
    for (const forged of [flipped, othersProof, unusual, "", "x", `${token}A`, token.slice(1), "../etc"]) {
      expect(tokens.linkIdOf(forged)).toBeNull();
    }
  });
});
