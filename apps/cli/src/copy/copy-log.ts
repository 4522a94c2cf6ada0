import type {
  EncryptionKey,
  EventStore,
  KeyStore,
  KnownKey,
  Position,
  StoredEvent,
} from "klartext/event-sourcing";
import { sealedKeyIds } from "klartext/sealing";
import { appendsOf } from "./appends.ts";
import { compareEvents } from "./compare-events.ts";
import { KeyComparison } from "./key-comparison.ts";
import { eventsDiffer, keysDiffer, NotACopy } from "./log-differences.ts";
import type { Watch } from "./watch.ts";

type Log = EventStore & KeyStore;

/** Events whose keys are got ready together. */
const PORTION = 500;

export interface Copied {
  /** How many events the target held already. */
  readonly present: number;
  /** How many were added now. */
  readonly added: number;
}

/**
 * Makes the target hold all that the source holds: events in the order of the whole log, keys no later than the events
 * that need them, destroyed keys as destroyed before anything else. Broken off at any point and begun again, it goes on
 * where it was.
 *
 * The order is kept by waiting for each append before the next one is made; only keys, whose order means nothing, are
 * stored ahead.
 *
 * @throws NotACopy before anything is written, when the target holds something else than a beginning of the source
 */
export async function copyLog(source: Log, target: Log, watch: Watch): Promise<Copied> {
  const common = await compareEvents(source, target, watch);
  if (common.outcome === "different") throw new NotACopy(eventsDiffer(common));
  const keys = new KeyComparison(watch);
  try {
    await keys.read("source", source);
    if (common.events === 0) await refuseForeignKeys(keys, target);
    for (const { on, ids } of keys.destroyedInSource()) await target.destroyKeys(ids, on);
    const added = await copyEvents(source, target, common.last, common.events, watch);
    await keys.read("target", target);
    for (const ids of keys.missingInTarget()) {
      watch.signal.throwIfAborted();
      await target.storeKeys(usable(await source.findKeys(ids)));
    }
    return { present: common.events, added };
  } finally {
    keys.close();
  }
}

/** A log without events may have been begun by another installation all the same: its keys come first. */
async function refuseForeignKeys(keys: KeyComparison, target: KeyStore): Promise<void> {
  await keys.read("target", target);
  const foreign = keys.foreignInTarget();
  if (foreign !== null) throw new NotACopy(keysDiffer(foreign));
}

async function copyEvents(
  source: Log,
  target: Log,
  after: Position | null,
  present: number,
  watch: Watch,
): Promise<number> {
  let added = 0;
  for await (const events of oneAhead(withTheirKeys(source, target, after))) {
    for (const append of appendsOf(events)) {
      watch.signal.throwIfAborted();
      await target.append(append);
      added += append.events.length;
      watch.progress({ step: "copying", done: present + added });
    }
  }
  return added;
}

/** The source's events in portions; when one is handed out, the target has the keys that its events are sealed with. */
async function* withTheirKeys(
  source: Log,
  target: Log,
  after: Position | null,
): AsyncGenerator<readonly StoredEvent[], void> {
  for (let last = after; ; ) {
    const events = await source.readAll({ after: last, limit: PORTION });
    const end = events.at(-1);
    if (end === undefined) return;
    const ids = new Set(events.flatMap(({ data, metadata }) => [data, metadata].flatMap(sealedKeyIds)));
    await target.storeKeys(usable(await source.findKeys([...ids])));
    yield events;
    last = end.position;
  }
}

/** Has the next item made while the last one is dealt with. */
async function* oneAhead<Item>(items: AsyncGenerator<Item, void>): AsyncGenerator<Item, void> {
  let next = items.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = items.next();
      // Looked at when its turn comes; until then a failure is not an unhandled one.
      next.catch(() => {});
      yield value;
    }
  } finally {
    await next.catch(() => {});
  }
}

function usable(keys: ReadonlyMap<string, KnownKey>): EncryptionKey[] {
  return Array.from(keys, ([id, key]) => (key.state === "usable" ? [{ id, secret: key.secret }] : [])).flat();
}
