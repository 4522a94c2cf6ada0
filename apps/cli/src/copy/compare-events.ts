import { createHash } from "node:crypto";
import type { EventStore, Position, StoredEvent } from "klartext/event-sourcing";
import type { Watch } from "./watch.ts";

const PORTION = 1000;

/** Everything about an event but its position, which every log gives anew. */
const fields = [
  "id",
  "stream",
  "revision",
  "type",
  "version",
  "recordedAt",
  "data",
  "metadata",
] as const satisfies readonly (keyof StoredEvent)[];

/** The events that two logs have in common from the beginning on. */
export interface Common {
  readonly events: number;
  /** Of the last one, in the source. */
  readonly last: Position | null;
  /** Hex SHA-256 over all of them in order: one line of JSON for each, with what the logs must have in common. */
  readonly sha256: string;
}

export type EventsCompared =
  | ({ readonly outcome: "same" } & Common)
  /** The target holds a beginning of the source. */
  | ({ readonly outcome: "target-ends" } & Common)
  | {
      readonly outcome: "different";
      /** Which event of the log it is, from 1. */
      readonly number: number;
      /** `null`: the source has ended. */
      readonly source: StoredEvent | null;
      readonly target: StoredEvent;
      /** What is different, when it is the same event on both sides. */
      readonly field: (typeof fields)[number];
    };

/** Reads two logs side by side, up to the first event that is not the same in both. */
export async function compareEvents(
  source: EventStore,
  target: EventStore,
  watch: Watch,
): Promise<EventsCompared> {
  const hash = createHash("sha256");
  const common = (): Common => ({ events, last, sha256: hash.digest("hex") });
  let events = 0;
  let last: Position | null = null;
  for (let lastOfTarget: Position | null = null; ; ) {
    watch.signal.throwIfAborted();
    const { ofSource, ofTarget } = await nextOfBoth(source, last, target, lastOfTarget);
    if (ofTarget.length === 0) {
      return { outcome: ofSource.length === 0 ? "same" : "target-ends", ...common() };
    }
    for (const [index, there] of ofTarget.slice(0, ofSource.length || 1).entries()) {
      const here = ofSource[index] ?? null;
      const field = fields.find((name) => here?.[name] !== there[name]);
      if (field !== undefined) {
        return { outcome: "different", number: events + 1, source: here, target: there, field };
      }
      hash.update(`${JSON.stringify(fields.map((name) => there[name]))}\n`);
      events++;
      last = here?.position ?? last;
      lastOfTarget = there.position;
    }
    watch.progress({ step: "comparing", done: events });
  }
}

interface Portions {
  readonly ofSource: readonly StoredEvent[];
  readonly ofTarget: readonly StoredEvent[];
}

async function nextOfBoth(
  source: EventStore,
  afterInSource: Position | null,
  target: EventStore,
  afterInTarget: Position | null,
): Promise<Portions> {
  const [ofSource, ofTarget] = await Promise.all([
    source.readAll({ after: afterInSource, limit: PORTION }),
    target.readAll({ after: afterInTarget, limit: PORTION }),
  ]);
  return { ofSource, ofTarget };
}
