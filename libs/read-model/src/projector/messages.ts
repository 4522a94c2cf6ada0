import type { StoredEvent } from "klartext/event-sourcing";
import type { HolidayTable } from "./holiday-table.ts";
import type { PackedKeys } from "./packed-keys.ts";
import type { Progress } from "./projector.ts";

/** What the projector thread is started with. */
export interface ProjectorThreadOptions {
  readonly file: string;
  readonly logId: string;
  readonly holidays: HolidayTable;
}

export type ToProjector =
  | {
      readonly kind: "batch";
      readonly events: readonly StoredEvent[];
      readonly keys: PackedKeys;
    }
  | { readonly kind: "finish-filling" }
  | { readonly kind: "close" };

export type FromProjector =
  | { readonly kind: "opened"; readonly progress: Progress }
  /** One more batch is applied: there is room for another. */
  | { readonly kind: "applied" }
  | { readonly kind: "committed"; readonly progress: Progress }
  | { readonly kind: "filled" };
