import { Logger } from "@nestjs/common";
import { type Store, StoreUnavailable } from "klartext/event-sourcing";
import { openMemoryEventStore } from "klartext/event-store-memory";
import { NotUnderstood } from "klartext/sealing";
import type { Pause } from "../time/pause.ts";
import { type DueTask, DueWork } from "./due-work.ts";

beforeAll(() => Logger.overrideLogger(false));

const START = 1_000_000;
let now: number;
/** How long it has waited, in milliseconds, one after the other. */
let pauses: number[];
/** How often the task was done; `done(3)` resolves with the third time. */
let times: number;
let waiting: { readonly count: number; readonly resolve: () => void }[];
let store: Store;
let works: DueWork[];

beforeEach(() => {
  now = START;
  pauses = [];
  times = 0;
  waiting = [];
  store = openMemoryEventStore();
  works = [];
});
afterEach(async () => {
  await Promise.all(works.map((work) => work.stop()));
  await store.close();
});

const done = (count: number) =>
  new Promise<void>((resolve) => {
    if (times >= count) resolve();
    else waiting.push({ count, resolve });
  });

/** A pause that is over only when the work is ended or woken. */
const asleep: Pause = (milliseconds, signal) => {
  pauses.push(milliseconds);
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
};
/** A pause that is over at once, and the clock has gone on. */
const passing: Pause = async (milliseconds) => {
  pauses.push(milliseconds);
  now += milliseconds;
};
/** So many of the one, then the other for good. */
const firstPassing = (count: number): Pause => {
  return (milliseconds, signal) => (pauses.length < count ? passing : asleep)(milliseconds, signal);
};

interface Given {
  readonly task?: Partial<DueTask>;
  readonly pause?: Pause;
  readonly holds?: (position: string) => Promise<boolean>;
  readonly on?: Partial<Store>;
}

/** Work that counts how often it is done, and has nothing ahead of it. */
function work({ task = {}, pause = asleep, holds = async () => true, on = {} }: Given = {}): DueWork {
  const counted: DueTask = {
    name: "example",
    ...task,
    doDue: async (until) => {
      times += 1;
      for (const { count, resolve } of waiting) if (times >= count) resolve();
      return (await task.doDue?.(until)) ?? null;
    },
  };
  const ground = { ...bound(store), ...on } as Store;
  const started = new DueWork(
    { store: ground, readModel: { waitFor: holds }, clock: { now: () => now }, pause },
    counted,
  );
  works.push(started);
  return started;
}

function bound(one: Store): Pick<Store, "acquireLease" | "head" | "follow"> {
  return {
    acquireLease: (name, signal) => one.acquireLease(name, signal),
    head: () => one.head(),
    follow: (...from) => one.follow(...from),
  };
}

async function happened(type: string): Promise<string> {
  const event = {
    id: crypto.randomUUID(),
    type,
    version: 1,
    data: "{}",
    metadata: "{}",
    recordedAt: "2026-11-22T08:00:00.000Z",
  };
  const { position } = await store.append({
    stream: `example-${event.id}`,
    expectedRevision: "no-stream",
    events: [event],
    keys: [],
  });
  return position;
}

describe("work that becomes due", () => {
  it("is done at once, then whenever its time has come, looked at every minute", async () => {
    const dueAt = START + 90_000;
    const started = work({
      task: { doDue: async () => (now < dueAt ? dueAt : null) },
      pause: firstPassing(2),
    });
    await done(3);
    await started.stop();
    expect(pauses).toEqual([60_000, 30_000, 60_000]);
  });

  it("does not wait for what was due already", async () => {
    work({ task: { doDue: async () => START - 5 }, pause: firstPassing(1) });
    await done(2);
    expect(pauses[0]).toBe(0);
  });

  it("is done again when it is told to look again, also while it is being done", async () => {
    const started: DueWork = work({
      task: {
        doDue: async () => {
          if (times === 1) started.lookAgain();
          return null;
        },
      },
    });
    await done(2);
    started.lookAgain();
    await done(3);
  });

  it("waits until the read model holds what the log held", async () => {
    const position = await happened("EmergencyDeclared");
    const asked: string[] = [];
    const order: string[] = [];
    work({
      task: {
        begin: () => void order.push("begun"),
        doDue: async () => {
          order.push("done");
          return null;
        },
      },
      holds: async (wanted) => {
        order.push("asked");
        return asked.push(wanted) === 3;
      },
    });
    await done(1);
    expect(asked).toEqual([position, position, position]);
    expect(order).toEqual(["asked", "asked", "asked", "begun", "done"]);
  });

  it("hears of the events that it wants to hear of, and of no others", async () => {
    const heard: string[] = [];
    work({
      task: {
        news: {
          types: ["EmergencyDeclared"],
          note: (events) => void heard.push(...events.map(({ position }) => position)),
        },
      },
    });
    await done(1);
    await happened("EmergencyClosed");
    const position = await happened("EmergencyDeclared");
    await done(2);
    expect(heard).toEqual([position]);
    expect(times).toBe(2);
  });

  it("hears again what it could not take notice of", async () => {
    const heard: string[] = [];
    const note = async ([event]: readonly { position: string }[]) => {
      heard.push(event?.position ?? "");
      if (heard.length === 1) throw new Error("not now");
    };
    work({
      task: { news: { types: ["EmergencyDeclared"], note } },
      pause: (ms, signal) => (ms < 1_000 ? passing : asleep)(ms, signal),
    });
    await done(1);
    const position = await happened("EmergencyDeclared");
    await done(2);
    expect(heard).toEqual([position, position]);
  });

  it("begins again after a failure, as soon as the log can be reached", async () => {
    let begun = 0;
    work({
      task: {
        begin: () => {
          begun += 1;
        },
        doDue: async () => {
          if (times === 1) throw new StoreUnavailable("The log cannot be reached.");
          return null;
        },
      },
      pause: firstPassing(1),
    });
    await done(2);
    expect(begun).toBe(2);
    expect(pauses[0]).toBe(1_000);
  });

  it("leaves to other nodes for a while what only a newer version can do, also what it heard", async () => {
    const forNewer = new NotUnderstood({ stream: "example-1", type: "EmergencyDeclared", version: 9 });
    const note = () => {
      if (times === 1) throw forNewer;
    };
    work({
      task: { news: { types: ["EmergencyDeclared"], note } },
      pause: (ms, signal) => (pauses.length === 1 ? passing : asleep)(ms, signal),
    });
    await done(1);
    await happened("EmergencyDeclared");
    await done(2);
    expect(pauses.slice(0, 2)).toEqual([60_000, 60_000]);
  });

  it("gives its right away only when nothing goes on that it has begun", async () => {
    const underWay = Promise.withResolvers<void>();
    const started = work({ task: { allEnded: () => underWay.promise } });
    await done(1);
    const stopping = started.stop();
    expect(await store.tryLease("example")).toBeNull();
    underWay.resolve();
    await stopping;
    const free = await store.tryLease("example");
    expect(free).not.toBeNull();
    await free?.release();
  });

  it("ends what it does when its right is lost, and goes on when it has it again", async () => {
    const losing = new AbortController();
    let given = 0;
    const ends: boolean[] = [];
    work({
      task: {
        doDue: async (until) => {
          if (times > 1) return null;
          await new Promise((resolve) => until.addEventListener("abort", resolve));
          ends.push(until.aborted);
          throw until.reason;
        },
      },
      on: {
        acquireLease: async (name, signal) => {
          const lease = await store.acquireLease(name, signal);
          return given++ === 0 ? { lost: losing.signal, release: () => lease.release() } : lease;
        },
      },
    });
    await done(1);
    losing.abort();
    await done(2);
    expect(ends).toEqual([true]);
  });
});
