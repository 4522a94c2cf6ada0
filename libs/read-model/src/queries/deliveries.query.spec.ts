import type { Channel, DomainEvent } from "klartext/domain";
import { incident } from "../testing/examples.ts";
import { asked, ProjectedLog } from "../testing/projected-log.ts";
import { deliveryQueries } from "./deliveries.query.ts";
import type { DeliveryQueries } from "./delivery-rows.ts";

const AT = "2026-11-19T08:00:00.000Z";
const NOW = Date.parse(AT);
const LATER = "2026-11-19T09:00:00.000Z";

let log: ProjectedLog;
beforeEach(() => {
  log = new ProjectedLog();
});
afterEach(() => log.dispose());

function ask<Answer>(question: (queries: DeliveryQueries) => Answer): Answer {
  return log.read((sql) => question(deliveryQueries(() => sql)));
}

interface Requested {
  readonly customerId?: string;
  readonly contactPersonId?: string | null;
  readonly channel?: Channel;
  readonly pointId?: string;
  readonly messageId?: string;
  readonly version?: number;
}

function requested(of: Requested = {}): DomainEvent {
  const subject = {
    messageId: "m",
    version: 1,
    pointId: "p",
    customerId: "c",
    contactPersonId: null,
    channel: "email",
  } as const;
  return { type: "DeliveryRequested", data: { ...subject, ...of, requestedAt: AT } };
}
function noticeIssued(notice: number): DomainEvent {
  const addressing = {
    pointId: "emergency",
    customerId: "c",
    contactPersonId: null,
    channel: "email",
  } as const;
  return {
    type: "MessageIssued",
    data: {
      ...addressing,
      ...{ language: "de", formOfAddress: "formal", kind: "emergency_notice", version: 1, corrects: null },
      ...{ reason: null, wayOut: "to_deliver", text: "Es geht weiter.", issuedAt: AT, promise: null },
      promised: null,
      emergency: { emergencyId: "x", notice },
    },
  };
}
const putOff: DomainEvent = {
  type: "DeliveryPutOff",
  data: { attempt: 1, problem: "not_reachable", nextAttemptAt: LATER },
};
const accepted: DomainEvent = { type: "DeliveryAccepted", data: { attempt: 1, acceptedAt: AT } };
const failed: DomainEvent = {
  type: "DeliveryGivenUp",
  data: { reason: "refused", problem: null, givenUpAt: AT },
};

const due = (now: number, channel: Channel = "email") => ask((queries) => queries.due(now, channel, 10));

describe("what is due", () => {
  it("comes in order about each point to each addressee, and does not wait for others", async () => {
    await log.record("delivery-1", AT, requested());
    await log.record("delivery-2", AT, requested());
    await log.record("delivery-3", AT, requested({ contactPersonId: "jana" }));
    await log.record("delivery-4", AT, requested({ customerId: "d" }));
    await log.record("delivery-5", AT, requested({ pointId: "q" }));
    expect(due(NOW)).toEqual(["1", "3", "4", "5"]);
    await log.record("delivery-1", AT, putOff);
    expect(due(NOW)).toEqual(["3", "4", "5"]);
    await log.record("delivery-1", AT, accepted);
    expect(due(NOW)).toEqual(["2", "3", "4", "5"]);
  });

  it("is a notice of an emergency first, which waits for no other message", async () => {
    await log.record("delivery-1", AT, requested(), putOff);
    await log.record("delivery-2", AT, requested({ customerId: "d" }));
    for (const notice of [1, 2]) {
      await log.record(`message-notice-${notice}`, AT, noticeIssued(notice));
      const of = { pointId: "emergency", messageId: `notice-${notice}` };
      await log.record(`delivery-e${notice}`, AT, requested(of));
    }
    expect(due(NOW)).toEqual(["e1", "e2", "2"]);
    await log.record("delivery-e1", AT, putOff);
    expect(due(NOW)).toEqual(["e2", "2"]);
    expect(ask((queries) => queries.due(NOW, "email", 1))).toEqual(["e2"]);
  });

  it("is what can be sent, at its time", async () => {
    await log.record("delivery-1", AT, requested({ channel: "live_chat" }), putOff);
    expect(due(NOW, "live_chat")).toEqual([]);
    expect(due(Date.parse(LATER), "live_chat")).toEqual(["1"]);
    expect(due(Date.parse(LATER), "email")).toEqual([]);
    const next = (...channels: Channel[]) => ask((queries) => queries.nextDueAt(NOW, channels));
    expect(next("live_chat")).toBe(Date.parse(LATER));
    expect(next("email")).toBeNull();
    await log.record("delivery-1", AT, accepted);
    expect(next("live_chat")).toBeNull();
  });
});

describe("the list of deliveries", () => {
  const ids = (request: Parameters<DeliveryQueries["page"]>[0]) =>
    ask((queries) => queries.page(request)).items.map(({ deliveryId }) => deliveryId);

  it("has the newest first, narrowed by state and point, page by page", async () => {
    await log.record("delivery-1", AT, requested(), failed);
    await log.record("delivery-2", AT, requested({ pointId: "q" }));
    await log.record("delivery-3", AT, requested(), putOff);
    expect(ids({})).toEqual(["3", "2", "1"]);
    expect(ids({ state: ["failed", "waiting"] })).toEqual(["2", "1"]);
    expect(ids({ pointId: "p" })).toEqual(["3", "1"]);
    const first = ask((queries) => queries.page({ limit: 2 }));
    expect(first.nextCursor).toBe("2");
    expect(ids({ limit: 2, cursor: "2" })).toEqual(["1"]);
    expect(() => ids({ cursor: "4" })).toThrow("cursor");
  });

  it("has each version of a message", async () => {
    await log.record("delivery-2", AT, requested({ version: 2 }));
    await log.record("delivery-1", AT, requested({ version: 1 }));
    const versions = ask((queries) => queries.ofMessage("m")).map(({ subject }) => subject.version);
    expect(versions).toEqual([1, 2]);
  });
});

it("shows on the list which points have messages that did not arrive", async () => {
  await log.record("openPoint-p", AT, incident("Pumpe"));
  await log.record("openPoint-q", AT, incident("Ventil"));
  await log.record("delivery-1", AT, requested(), failed);
  const listed = (undelivered: boolean) => log.rows(asked({ filter: { undelivered } })).map(({ id }) => id);
  expect(listed(true)).toEqual(["p"]);
  expect(listed(false)).toEqual(["q"]);
  expect(ask((queries) => queries.undelivered("p"))).toBe(1);
  await log.record("delivery-1", AT, {
    type: "DeliverySettled",
    data: { how: "told_otherwise", reason: "Am Telefon." },
  });
  expect(listed(true)).toEqual([]);
});
