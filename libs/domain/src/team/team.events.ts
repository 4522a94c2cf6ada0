/**
 * What happens to a team. One stream per team. A name is a free text: lists that come in name people as owners.
 *
 * These names and shapes are stored for ever: a change is a new version with an upcaster and a golden file.
 */
import type { Happened, Nothing } from "../event/happened.ts";
import type { FreeText } from "../text/index.ts";

export type TeamEvent =
  | Happened<"TeamFounded", { readonly name: FreeText }>
  | Happened<"TeamRenamed", { readonly name: FreeText }>
  | Happened<"TeamDissolved", Nothing>;
