import { randomUUID } from "node:crypto";
import { startedApi } from "../../testing/api-harness.ts";

const started = startedApi();

async function registered() {
  const service = started().as("service");
  const { body } = await service.post("/v1/customers", { name: "Weber Getränke GmbH" });
  return { service, url: `/v1/customers/${body.id}`, customerId: body.id as string };
}

describe("a customer's sites, machines, contracts and contact persons", () => {
  it("are added, changed and shown with the customer", async () => {
    const { service, url, customerId } = await registered();
    const site = (await service.post(`${url}/sites`, { name: "Werk Süd" })).body.id;
    const machine = { kind: "machine", name: "Abfüllanlage 3", serialNumber: "SN-48", siteId: site };
    const asset = (await service.post(`${url}/assets`, machine)).body.id;
    const person = (await service.post(`${url}/contact-persons`, { name: "Sabine Krüger" })).body.id;
    await service.put(`${url}/contact-persons/${person}`, {
      name: "Sabine Krüger-Holm",
      email: "krueger@example.org",
      channel: "phone",
      formOfAddress: "informal",
    });

    const { body, headers } = await service.get(url);
    expect(headers.etag).toBe('"4"');
    expect(body).toEqual({
      customerId,
      name: "Weber Getränke GmbH",
      customerNumber: null,
      unfinishedPoints: 0,
      sites: [{ siteId: site, name: "Werk Süd", address: null }],
      assets: [{ ...machine, assetId: asset }],
      contactPersons: [
        {
          contactPersonId: person,
          name: "Sabine Krüger-Holm",
          email: "krueger@example.org",
          phone: null,
          channel: "phone",
          language: "de",
          formOfAddress: "informal",
        },
      ],
    });
  });

  it("cannot take over a part of another customer", async () => {
    const one = await registered();
    const other = await registered();
    const person = (await one.service.post(`${one.url}/contact-persons`, { name: "Sabine Krüger" })).body.id;
    const answer = await other.service.put(`${other.url}/contact-persons/${person}`, { name: "Jemand" });
    expect(answer.status).toBe(404);
  });

  it("are removed; a site only when nothing stands there", async () => {
    const { service, url } = await registered();
    const site = (await service.post(`${url}/sites`, { name: "Werk Süd" })).body.id;
    const asset = (await service.post(`${url}/assets`, { kind: "machine", name: "A", siteId: site })).body.id;
    expect(await service.delete(`${url}/sites/${site}`)).toMatchObject({
      status: 409,
      body: { code: "site-in-use" },
    });
    await service.delete(`${url}/assets/${asset}`);
    expect((await service.delete(`${url}/sites/${site}`)).status).toBe(200);
    expect((await service.get(url)).body).toMatchObject({ sites: [], assets: [] });
  });

  it.each([
    ["/sites", { name: "" }, "/name", "text"],
    ["/assets", { kind: "robot", name: "A" }, "/kind", "one_of"],
    ["/contact-persons", { name: "A", email: "nobody" }, "/email", "email"],
    ["/contact-persons", { name: "A", mobile: "0151" }, "/mobile", "unknown"],
  ])("name the field that is wrong: POST %s %j", async (path, body, pointer, code) => {
    const { service, url } = await registered();
    const answer = await service.post(`${url}${path}`, body);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer, code }] } });
  });

  it("need a customer who is there", async () => {
    const { service } = await registered();
    const answer = await service.post(`/v1/customers/${randomUUID()}/sites`, { name: "Werk" });
    expect(answer.status).toBe(404);
  });
});
