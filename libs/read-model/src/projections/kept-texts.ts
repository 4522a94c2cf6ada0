import { type DomainEvent, type Erased, eventCatalogue, type FreeText } from "klartext/domain";
import { textKeyId } from "klartext/sealing";

/** Texts by their ids (`<eventId>/<field>`): what is kept can be found again when a text is to be erased. */
export type KeptTexts = Readonly<Record<string, FreeText>>;

/**
 * Takes the free texts out of an event and leaves their ids in their places, so that whatever is folded from it
 * refers to texts by id.
 */
export function takeTexts<Event extends DomainEvent>(
  event: Event,
  eventId: string,
): { readonly event: Event; readonly texts: Record<string, FreeText> } {
  const texts: Record<string, FreeText> = {};
  const { texts: fields } = eventCatalogue[event.type];
  if (fields.length === 0) return { event, texts };
  const data: Record<string, unknown> = { ...event.data };
  for (const field of fields) {
    const value = data[field];
    if (value === null || value === undefined) continue;
    const id = textKeyId(eventId, field);
    texts[id] = value as FreeText;
    data[field] = id;
  }
  return { event: { ...event, data } as Event, texts };
}

/** The text behind an id that stands in the place of a text; whatever is no such id stays. */
export function textOf(texts: KeptTexts, id: FreeText | null): FreeText | null {
  return typeof id === "string" ? (texts[id] ?? id) : id;
}

/** Without the texts that nothing refers to any more. */
export function stillReferred(texts: KeptTexts, referring: unknown): Record<string, FreeText> {
  const references = JSON.stringify(referring);
  return Object.fromEntries(Object.entries(texts).filter(([id]) => references.includes(id)));
}

export function erased(on: string): Erased {
  return { erasedOn: on };
}
