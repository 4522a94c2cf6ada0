import { setTimeout as sleep } from "node:timers/promises";
import { Logger } from "@nestjs/common";
import { openMemoryEventStore } from "klartext/event-store-memory";
import {
  canRunImapServer,
  type ImapTestServer,
  type SmtpTestServer,
  startImapTestServer,
  startSmtpTestServer,
} from "klartext/mail/testing";
import { mailingTo, ToldCustomer } from "../delivery/testing/told-customer.ts";
import { Api, type ApiAnswer, type ApiGround, START, sharedStore } from "../testing/api-harness.ts";

const TEXT = "Die Rolle kommt am 24.11. um 12 Uhr.";

let api: Api;
afterEach(() => api.stop());

async function given(ground: ApiGround): Promise<void> {
  api = await Api.start(ground);
  // That something fails is what these specs are about.
  Logger.overrideLogger(["fatal"]);
}

const minutesLater = (minutes: number) => new Date(Date.parse(START) + minutes * 60_000).toISOString();
const health = (): Promise<ApiAnswer> => api.as("integration").get("/health/ready");
const degraded = async () => (await health()).body.degraded;

describe("mail that does not get out", () => {
  let server: SmtpTestServer;
  let customer: ToldCustomer;
  let messageId: string;
  afterEach(() => server.stop());

  async function givenNobodyThere(ground: ApiGround = {}): Promise<void> {
    server = await startSmtpTestServer();
    await server.stop();
    await given({ ...ground, mailing: mailingTo(server.port) });
    customer = await ToldCustomer.of(api);
    messageId = await customer.tell(TEXT);
    await customer.wasPutOff(messageId, 1);
    customer.itIs(minutesLater(1));
    await customer.wasPutOff(messageId, 2);
  }

  it("is told after three minutes, by a node that is ready all the same", async () => {
    await givenNobodyThere();
    customer.itIs(minutesLater(2.9));
    expect(await degraded()).toEqual([]);
    customer.itIs(minutesLater(3));
    const { status, body } = await health();
    expect([status, body.status]).toEqual([200, "ready"]);
    expect(body.degraded).toEqual([
      { part: "delivery", channel: "email", problem: "not_reachable", since: START },
    ]);
  });

  it("is told no more when one has got out", async () => {
    await givenNobodyThere();
    server = await startSmtpTestServer({ port: server.port });
    customer.itIs(minutesLater(6));
    await customer.happened("DeliveryAccepted", messageId);
    expect(await degraded()).toEqual([]);
  });

  it("is told no more when nothing waits", async () => {
    await givenNobodyThere();
    customer.itIs(minutesLater(3));
    expect(await degraded()).toHaveLength(1);
    const { body } = await api.as("service").get(`/v1/messages/${messageId}`);
    const settlement = { how: "told_otherwise", reason: "Am Telefon gesagt." };
    const { id } = body.versions[0].delivery;
    await api.as("service").post(`/v1/deliveries/${id}/settlements`, settlement);
    await customer.happened("DeliverySettled", messageId);
    expect(await degraded()).toEqual([]);
  });

  it("is told by the node that sends: no more by one that has lost the right to it", async () => {
    const store = openMemoryEventStore();
    const right = new AbortController();
    const ended = Promise.withResolvers<void>();
    let isFirst = true;
    const acquireLease = async (name: string, signal: AbortSignal) => {
      if (name !== "outbox") return store.acquireLease(name, signal);
      if (!isFirst)
        return new Promise<never>((_, reject) => {
          ended.resolve();
          signal.addEventListener("abort", () => reject(signal.reason));
        });
      isFirst = false;
      const lease = await store.acquireLease(name, signal);
      return { lost: right.signal, release: () => lease.release() };
    };
    await givenNobodyThere({ store: sharedStore(store, { acquireLease }) });
    customer.itIs(minutesLater(3));
    expect(await degraded()).toHaveLength(1);
    right.abort();
    await ended.promise;
    expect(await degraded()).toEqual([]);
  });
});

const withServer = canRunImapServer ? describe : describe.skip;

withServer("a mailbox that cannot be looked into", () => {
  /** Short ones of real time: what is waited for happens elsewhere, in the mail server. */
  const mailboxPause = (_: number, signal: AbortSignal) => sleep(20, undefined, { signal, ref: false });
  let imap: ImapTestServer;
  beforeEach(async () => {
    imap = await startImapTestServer();
  });
  afterEach(() => imap.remove());

  const mailbox = (password = imap.password) => {
    const { host, port, user } = imap;
    return { host, port, user, password, secure: false, folder: "INBOX" };
  };

  /** A minute goes by with each look. */
  async function untilDegraded(count: number) {
    for (let minutes = 1; ; minutes++) {
      api.itIs(minutesLater(minutes));
      const now = await degraded();
      if (now.length === count) return now;
      await sleep(20);
    }
  }

  it("is told after three minutes, until it can be", async () => {
    await imap.stop();
    await given({ mailbox: mailbox(), mailboxPause });
    expect(await degraded()).toEqual([]);
    const [told] = await untilDegraded(1);
    expect(told).toEqual({
      part: "incoming_mail",
      channel: null,
      problem: "not_reachable",
      since: expect.stringMatching(/^2026-11-21T/),
    });
    expect((await health()).status).toBe(200);
    await imap.start();
    await untilDegraded(0);
  });

  it("is told apart from one that does not let us in", async () => {
    await given({ mailbox: mailbox("falsch"), mailboxPause });
    expect(await untilDegraded(1)).toMatchObject([{ part: "incoming_mail", problem: "login_refused" }]);
  });
});
