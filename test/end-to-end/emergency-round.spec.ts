import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type ReceivedMail, type SmtpTestServer, startSmtpTestServer } from "klartext/mail/testing";
import { type ApiAnswer, ApiClient } from "../support/api-client.ts";
import {
  ADMIN_KEY,
  endLeftovers,
  type ServiceProcess,
  startServiceProcess,
} from "../support/service-process.ts";

/** More than a round tells between two entries of how far it has come. */
const CUSTOMERS = 400;
const IN_FLIGHT = 16;
/** Of no more mails the outcome is unknown after a kill. */
const MAILS_AT_ONCE = 8;

interface Issued {
  readonly messageId: string;
  readonly customerId: string;
  /** RFC 3339 */
  readonly issuedAt: string;
}

interface Round {
  readonly deliveries: Readonly<Record<string, number>>;
}

/** A notice reaches everybody who is attached, and is issued once to each, whatever becomes of the process meanwhile. */
describe("an emergency's round of notices and kill -9", () => {
  let folder: string;
  let server: SmtpTestServer;
  let service: ServiceProcess;
  let customerIds: string[];
  let emergency: string;
  /** As the change feed has told of them. */
  let issued: Issued[];
  let seenUpTo: string;
  let kills: number;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "klartext-round-"));
    server = await startSmtpTestServer();
    [customerIds, issued, seenUpTo, kills] = [[], [], "start", 0];
    await start();
    await client().put("/v1/organization/name", { name: "Muster Fördertechnik" });
    await client().put("/v1/organization/contact-line", { contactLine: "Serviceteam, 0711 5550-123" });
    const numbers = Array.from({ length: CUSTOMERS }, (_, index) => index).values();
    await Promise.all(Array.from({ length: IN_FLIGHT }, () => registered(numbers)));
    emergency = `/v1/emergencies/${await made("/v1/emergencies", { title: "Portal steht", ...facts() })}`;
    await allSeen();
  }, 120_000);

  afterEach(async () => {
    await endLeftovers();
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it("leaves nobody out, and issues nobody a notice twice", async () => {
    const attach = () => client().post(`${emergency}/customers`, { customerIds });
    const update = () => client().post(`${emergency}/updates`, facts(`Das ist Schritt ${notices}`));
    let notices = 0;
    // A kill may come too late, when everybody has been told: then there is another notice.
    for (let cutOff = 0; cutOff < 2; ) {
      notices += 1;
      const at = notices === 1 ? await killedAfter(100, attach) : await killedAfter(260, update);
      await killed();
      await roundEnded(notices);
      await expectToldToEverybody(notices);
      if (issued.some(({ issuedAt }) => Date.parse(issuedAt) > at)) cutOff += 1;
    }
    await server.hasReceived(CUSTOMERS);
    await killed();
    await everyMailAccepted();
    const ids = idsByAddress(server.received);
    expect([...ids.keys()].sort()).toEqual(customerIds.map((_, index) => addressOf(index)).sort());
    // A repetition bears the Message-ID of the mail that it repeats.
    expect([...ids.values()].filter(({ size }) => size !== notices)).toEqual([]);
    expect(server.received.length - notices * CUSTOMERS).toBeLessThanOrEqual(kills * MAILS_AT_ONCE);
  }, 400_000);

  const client = () => new ApiClient(service.url);

  async function start(): Promise<void> {
    service = await startServiceProcess(folder, {
      KLARTEXT_SMTP_URL: server.url,
      KLARTEXT_MAIL_FROM: "service@example.com",
    });
  }

  async function made(path: string, body: object): Promise<string> {
    const answer = await client().post(path, body);
    expect(answer.status).toBe(201);
    return answer.body.id;
  }

  /** After a start the list may have to catch up first. */
  async function shown(path: string): Promise<ApiAnswer["body"]> {
    for (;;) {
      const { status, body } = await client().get(path);
      if (status === 200) return body;
      expect(status).toBe(503);
      await pause(100);
    }
  }

  async function registered(numbers: Iterable<number>): Promise<void> {
    for (const number of numbers) {
      const customerId = await made("/v1/customers", { name: `Kunde ${number} GmbH` });
      const person = { name: `Jana Berger ${number}`, email: addressOf(number), channel: "email" };
      await made(`/v1/customers/${customerId}/contact-persons`, person);
      customerIds.push(customerId);
    }
  }

  /** @returns when it was, in epoch milliseconds */
  async function killed(): Promise<number> {
    await service.kill();
    const at = Date.now();
    kills += 1;
    await start();
    return at;
  }

  /** When so many messages have been issued since the deed, by what the change feed tells at once. */
  async function killedAfter(messages: number, deed: () => Promise<unknown>): Promise<number> {
    const headers = { Accept: "text/event-stream", Authorization: `Bearer ${ADMIN_KEY}` };
    const feed = await fetch(`${service.url}/v1/changes`, { headers });
    await deed();
    let told = "";
    for await (const chunk of feed.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      told += chunk;
      if (told.split("event: message-issued").length > messages) break;
    }
    return killed();
  }

  /** @returns whether something has happened */
  async function seeMore(): Promise<boolean> {
    const body = await shown(`/v1/changes?limit=1000&after=${seenUpTo}`);
    for (const { type, subject, changed } of body.items) {
      if (type === "message-issued") issued.push({ messageId: subject.id, ...changed });
    }
    const isMore = body.nextPosition !== seenUpTo;
    seenUpTo = body.nextPosition;
    return isMore;
  }

  async function allSeen(): Promise<void> {
    while (await seeMore());
  }

  async function roundEnded(notice: number): Promise<void> {
    await eventually(async () => {
      const round = (await shown(`${emergency}/rounds`)).items.at(-1);
      if (round.waiting > 0) return false;
      expect(round).toMatchObject({ notice, messages: CUSTOMERS, unreached: 0 });
      return true;
    });
  }

  async function expectToldToEverybody(times: number): Promise<void> {
    await allSeen();
    expect(new Set(issued.map(({ messageId }) => messageId)).size).toBe(issued.length);
    const everybody = Array.from({ length: times }, () => customerIds).flat();
    expect(issued.map(({ customerId }) => customerId).sort()).toEqual(everybody.sort());
  }

  /** What waits for its next attempt is retried by hand, so that nobody has to wait for it. */
  async function everyMailAccepted(): Promise<void> {
    await eventually(async () => {
      const { items } = await shown("/v1/deliveries?limit=500&state=under_way,put_off");
      for (const { id } of items) await client().post(`/v1/deliveries/${id}/retries`, {});
      const rounds = (await shown(`${emergency}/rounds`)).items;
      return rounds.every(({ deliveries }: Round) => deliveries.accepted === CUSTOMERS);
    });
  }
});

const facts = (remedy = "Wir stellen auf das zweite System um") => ({
  whatHappened: { de: "Die Bestellannahme im Portal ist ausgefallen" },
  remedy: { de: remedy },
});

const addressOf = (number: number) => `jana.${number}@berger.example`;

function idsByAddress(mails: readonly ReceivedMail[]): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { to, headers } of mails) {
    const [address = ""] = to;
    ids.set(address, (ids.get(address) ?? new Set()).add(headers.get("message-id") ?? ""));
  }
  return ids;
}

async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(100);
}
