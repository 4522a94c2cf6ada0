import type { PublicHolidays } from "klartext/domain";
import type { EventStore, KeyStore } from "klartext/event-sourcing";
import type { ReadModel } from "./read-model.ts";

export interface ReadModelOptions {
  /** Base path; the files are `<file>.<generation>.sqlite` and what SQLite puts beside them. */
  readonly file: string;
  readonly store: EventStore & KeyStore;
  readonly publicHolidays: PublicHolidays;
}

/**
 * Opens the read model and begins to follow the log. Resolves as soon as the files are open: what they hold can be
 * read at once; when there is nothing usable in them, `status` tells how the first build comes on.
 */
export declare function openReadModel(options: ReadModelOptions): Promise<ReadModel>;
