import type { Decider } from "klartext/event-sourcing";
import { accept, type Refusal, refuseFor } from "../refusal/refusal.ts";
import { isSameValue } from "../text/same-value.ts";
import { faultyWords } from "../text/text.rules.ts";
import type { ColumnMappingCommand } from "./list-import.commands.ts";
import type { ListImportEvent } from "./list-import.events.ts";

/** `null`: nothing was saved under this name yet. */
export type ColumnMappingState = { readonly mapping: unknown } | null;

/** How the columns of a list are read, saved under a name; saving again replaces it for imports to come. */
export const columnMappingDecider: Decider<
  ColumnMappingState,
  ColumnMappingCommand,
  ListImportEvent,
  Refusal
> = {
  initialState: null,
  decide: ({ name, mapping }, saved) => {
    if (saved !== null && isSameValue(saved.mapping, mapping)) return accept();
    const fault = faultyWords({ name });
    return fault ? refuseFor(fault) : accept({ type: "ColumnMappingSaved", data: { name, mapping } });
  },
  evolve: (saved, event) => (event.type === "ColumnMappingSaved" ? { mapping: event.data.mapping } : saved),
};
