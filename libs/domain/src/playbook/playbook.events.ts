/**
 * How the organization changes a playbook. One stream per situation, `playbook-<situation>`. Version 0 is the one built
 * in; each revision counts up.
 *
 * These names and shapes are stored for ever: a change is a new version with an upcaster and a golden file.
 */
import type { Happened } from "../event/happened.ts";
import type { FreeText } from "../text/index.ts";
import type { PlaybookSituation } from "./playbook.ts";

export type PlaybookEvent =
  | Happened<
      "PlaybookRevised",
      {
        readonly situation: PlaybookSituation;
        readonly version: number;
        /** The `Playbook` as JSON: one text, since a name can stand in any of its sentences. */
        readonly content: FreeText;
      }
    >
  /** Version 0 holds again. */
  | Happened<"BuiltInPlaybookRestored", { readonly situation: PlaybookSituation }>;
