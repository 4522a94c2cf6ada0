import type { EventStore, KeyStore } from "klartext/event-sourcing";
import { compareEvents } from "./compare-events.ts";
import { KeyComparison, type KeyCounts } from "./key-comparison.ts";
import { eventsDiffer, keysDiffer, LogsDiffer, targetEnds } from "./log-differences.ts";
import type { Watch } from "./watch.ts";

type Log = EventStore & KeyStore;

/** What two logs have in common: everything. */
export interface Verified {
  readonly events: number;
  /** See `Common`. */
  readonly sha256: string;
  readonly keys: KeyCounts;
}

/**
 * Reads both logs to their ends and compares every event and every key; writes nothing.
 * @throws LogsDiffer with the first difference
 */
export async function verifyCopy(source: Log, target: Log, watch: Watch): Promise<Verified> {
  const compared = await compareEvents(source, target, watch);
  if (compared.outcome === "different") throw new LogsDiffer(eventsDiffer(compared));
  if (compared.outcome === "target-ends") throw new LogsDiffer(targetEnds(compared.events));
  const keys = new KeyComparison(watch);
  try {
    await keys.read("source", source);
    await keys.read("target", target);
    const difference = keys.difference();
    if (difference !== null) throw new LogsDiffer(keysDiffer(difference));
    if ((await source.head()) !== compared.last) throw new LogsDiffer(sourceMoved(compared.events));
    return { events: compared.events, sha256: compared.sha256, keys: keys.counts() };
  } finally {
    keys.close();
  }
}

function sourceMoved(events: number) {
  return {
    de: `Inzwischen ist in die Quelle geschrieben worden, nach Ereignis ${events}. Bitte alle Knoten beenden; derselbe Befehl macht dann dort weiter.`,
    en: `The source has been written to meanwhile, after event ${events}. Please stop all nodes; the same command then goes on there.`,
  };
}
