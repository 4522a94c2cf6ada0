import type { Playbook, PlaybookSituation } from "./playbook.ts";

export type PlaybookCommand =
  | {
      readonly type: "RevisePlaybook";
      readonly situation: PlaybookSituation;
      /** All of it, as it is to hold from now on. */
      readonly playbook: Playbook;
    }
  /** What the organization wrote stays in the history. */
  | { readonly type: "RestoreBuiltInPlaybook"; readonly situation: PlaybookSituation };
