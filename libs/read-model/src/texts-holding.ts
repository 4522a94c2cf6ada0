import { type DomainEvent, eventCatalogue, foldForSearch } from "klartext/domain";
import type { EventStore, KeyStore, Position, StoredEvent } from "klartext/event-sourcing";
import { NotUnderstood, openEvent, sealedKeyIds, textKeyId } from "klartext/sealing";

const EVENTS_AT_ONCE = 200;
const EXCERPT_AROUND = 40;
/** As JSON writes them within a text: playbooks and the rows of lists are kept as JSON. */
const ESCAPED_BREAKS = /\\[bfnrt]/g;

/** A text of the log, also of an earlier state, that holds a name or is somebody's own. */
export interface FoundText {
  /** `<eventId>/<field>` */
  readonly textId: string;
  readonly stream: string;
  /** What stands around the place. */
  readonly excerpt: string;
}

/**
 * All texts that hold one of the names as whole words, upper and lower case, umlauts and inflected ends aside, and all of
 * events that name one of the customers or contact persons by id: what they wrote themselves seldom holds their name. Reads the
 * whole log, which is what an erasure is worth: an index of every text there ever was would double the read model.
 * @throws NotUnderstood when something may hold texts that this version does not see
 */
export async function* textsHolding(
  store: EventStore & KeyStore,
  names: readonly string[],
  ids: readonly string[] = [],
): AsyncIterable<FoundText> {
  const sought = names.map(foldForSearch).filter((name) => name !== "");
  let after: Position | null = null;
  while (sought.length > 0 || ids.length > 0) {
    const events: readonly StoredEvent[] = await store.readAll({ after, limit: EVENTS_AT_ONCE });
    const last = events.at(-1);
    if (last === undefined) return;
    const keys = await store.findKeys(events.flatMap(({ data }) => sealedKeyIds(data)));
    for (const stored of events) {
      const event = openEvent(stored, keys);
      if (event !== undefined) yield* foundIn(event, stored, sought, ids);
      else if (sealedKeyIds(stored.data).length > 0) throw new NotUnderstood(stored);
    }
    after = last.position;
  }
}

function* foundIn(
  event: DomainEvent,
  { id, stream }: StoredEvent,
  sought: readonly string[],
  ids: readonly string[],
): Iterable<FoundText> {
  const data = event.data as Readonly<Record<string, unknown>>;
  const isTheirs = ids.some((one) => one === data.contactPersonId || one === data.customerId);
  for (const field of eventCatalogue[event.type].texts) {
    const text = data[field];
    if (typeof text !== "string") continue;
    // A break that is written as `\n` would stick to the word behind it.
    const holding = [text, text.replaceAll(ESCAPED_BREAKS, " ")].find((form) => holds(form, sought));
    if (holding === undefined && !isTheirs) continue;
    yield { textId: textKeyId(id, field), stream, excerpt: excerptOf(holding ?? text, sought) };
  }
}

function holds(text: string, sought: readonly string[]): boolean {
  const folded = ` ${foldForSearch(text)}`;
  return sought.some((name) => folded.includes(` ${name}`));
}

/** Around the first word that begins like one of the names, or else from the beginning. */
function excerptOf(text: string, sought: readonly string[]): string {
  const beginnings = sought.map((name) => name.split(" ")[0] ?? "");
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const place =
    words.find(([word]) => beginnings.some((start) => foldForSearch(word).startsWith(start)))?.index ?? 0;
  const [from, to] = [Math.max(0, place - EXCERPT_AROUND), place + 2 * EXCERPT_AROUND];
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}
