import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type ReceivedMail, type SmtpTestServer, startSmtpTestServer } from "klartext/mail/testing";
import { ApiClient } from "../support/api-client.ts";
import { makeCertificate } from "../support/certificate.ts";
import { endLeftovers, type ServiceProcess, startServiceProcess } from "../support/service-process.ts";

const HOW_MANY = 20;

/** What the issue promises of mail: nothing lost by `kill -9`, and nothing told twice that the receiving side could not tell. */
describe("mail and kill -9", () => {
  let folder: string;
  let server: SmtpTestServer;
  let service: ServiceProcess;
  let pointId: string;
  let addressee: { readonly customerId: string; readonly contactPersonId: string };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "klartext-mail-"));
    server = await startSmtpTestServer();
    await start();
    const customerId = await made("/v1/customers", { name: "Berger Logistik GmbH" });
    const person = { name: "Jana Berger", email: "jana@berger.example" };
    await made(`/v1/customers/${customerId}/contact-persons`, person);
    const { body } = await client().get(`/v1/customers/${customerId}`);
    addressee = { customerId, contactPersonId: body.contactPersons[0].contactPersonId };
    pointId = await made("/v1/incidents", { title: "Falsche Rolle", customers: [{ customerId }] });
  }, 60_000);

  afterEach(async () => {
    await endLeftovers();
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it("loses nothing between event and mail", async () => {
    const messages = Array.from(
      { length: HOW_MANY },
      (_, index) => `Die Rolle ${index} kommt am 24.11. um 12 Uhr.`,
    );
    await Promise.all(messages.map((text) => told(text)));
    await service.kill();
    await start();
    await everythingAccepted(HOW_MANY);
    expect(new Set(server.received.map(({ text }) => text))).toEqual(new Set(messages));
    expectRepetitionsToBeRecognizable(server.received);
  }, 60_000);

  it("repeats what was accepted but not recorded, as the same mail", async () => {
    server.behave("take_and_hang");
    await told("Die Rolle kommt am 24.11. um 12 Uhr.");
    await server.hangs();
    await service.kill();
    server.behave("accept");
    await start();
    expect(await states()).toEqual(["under_way"]);
    await everythingAccepted();
    expect(server.received).toHaveLength(2);
    expectRepetitionsToBeRecognizable(server.received);
  }, 60_000);

  it("repeats nothing that was recorded as accepted", async () => {
    await told("Die Rolle kommt am 24.11. um 12 Uhr.");
    await everythingAccepted();
    await service.kill();
    await start();
    await told("Der Monteur kommt am 25.11. um 12 Uhr.");
    await everythingAccepted(2);
    expect(server.received.map(({ text }) => text.slice(0, 9))).toEqual(["Die Rolle", "Der Monte"]);
  }, 60_000);

  it("waits for a mail server that is down", async () => {
    const { port } = server;
    await server.stop();
    await told("Die Rolle kommt am 24.11. um 12 Uhr.");
    await eventually(async () => (await states())[0] === "put_off");
    server = await startSmtpTestServer({ port });
    await everythingAccepted();
    expect(server.received).toHaveLength(1);
  }, 60_000);

  it("goes encrypted to a server of one's own authority, when the operator names it, and not before", async () => {
    const { key, certificate } = makeCertificate(folder);
    const tls = { key: readFileSync(key, "utf8"), certificate: readFileSync(certificate, "utf8") };
    await server.stop();
    server = await startSmtpTestServer({
      login: { user: "klartext", password: "geheim" },
      tls: { ...tls, from: "start" },
    });
    await service.stop();
    await start();
    await told("Die Rolle kommt am 24.11. um 12 Uhr.");
    await eventually(async () => (await states())[0] === "put_off");
    expect(server.logins).toBe(0);
    await service.stop();
    await start({ NODE_EXTRA_CA_CERTS: certificate });
    await everythingAccepted();
    expect(server.received.map(({ encrypted }) => encrypted)).toEqual([true]);
  }, 60_000);

  const client = () => new ApiClient(service.url);

  async function start(others: Readonly<Record<string, string>> = {}): Promise<void> {
    service = await startServiceProcess(folder, {
      KLARTEXT_SMTP_URL: server.url,
      KLARTEXT_MAIL_FROM: "service@example.com",
      ...others,
    });
  }

  async function made(path: string, body: object): Promise<string> {
    const answer = await client().post(path, body);
    expect(answer.status).toBe(201);
    return answer.body.id;
  }

  function told(text: string): Promise<string> {
    const message = { ...addressee, channel: "email", kind: "status_update", text };
    return made(`/v1/open-points/${pointId}/messages`, message);
  }

  async function states(): Promise<string[]> {
    return (await deliveries()).map(({ state }) => state);
  }

  async function deliveries(): Promise<{ id: string; state: string }[]> {
    const { body } = await client().get("/v1/deliveries?limit=500");
    return body.items ?? [];
  }

  /** What waits for its next attempt is retried by hand, so that nobody has to wait for it. */
  async function everythingAccepted(count = 1): Promise<void> {
    await eventually(async () => {
      const all = await deliveries();
      for (const { id, state } of all) {
        if (state !== "accepted" && state !== "waiting")
          await client().post(`/v1/deliveries/${id}/retries`, {});
      }
      return all.length === count && all.every(({ state }) => state === "accepted");
    });
  }
});

/** Whatever has come more than once bears the same Message-ID, and nothing else does. */
function expectRepetitionsToBeRecognizable(mails: readonly ReceivedMail[]): void {
  const idsByText = new Map<string, Set<string>>();
  for (const { text, headers } of mails) {
    const ids = idsByText.get(text) ?? new Set();
    idsByText.set(text, ids.add(headers.get("message-id") ?? ""));
  }
  const ids = [...idsByText.values()].map((one) => [...one]);
  expect(ids.every((one) => one.length === 1)).toBe(true);
  expect(new Set(ids.flat()).size).toBe(idsByText.size);
}

async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(100);
}
