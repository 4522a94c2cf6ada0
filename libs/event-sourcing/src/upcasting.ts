/** Turns the data of one schema version into that of the next; pure and total. */
// biome-ignore lint/suspicious/noExplicitAny: data of old versions has no type any more; golden files test it.
export type Upcaster = (data: any) => unknown;

/** The history of one event type's schema: `upcasters[0]` leads from version 1 to 2, and so on. */
export interface EventSchema {
  readonly upcasters: readonly Upcaster[];
}

/** The version that is written today. */
export function currentVersion(schema: EventSchema): number {
  return schema.upcasters.length + 1;
}

/**
 * Lifts stored data to the current version.
 * @throws RangeError when the data is of a version that this code does not know yet
 */
export function upcast(schema: EventSchema, version: number, data: unknown): unknown {
  if (version < 1 || version > currentVersion(schema)) {
    throw new RangeError(
      `Version ${version} is unknown here; the newest known is ${currentVersion(schema)}.`,
    );
  }
  return schema.upcasters.slice(version - 1).reduce((lifted, step) => step(lifted), data);
}
