/**
 * What happens to a corrective action. One stream per action; an action may answer several points.
 *
 * These names and shapes are stored for ever: a change is a new version with an upcaster and a golden file.
 */
import type { Happened, Nothing } from "../event/happened.ts";
import type { FreeText } from "../text/index.ts";

export const actionKinds = ["immediate", "corrective", "preventive", "improvement"] as const;
export type ActionKind = (typeof actionKinds)[number];

export type CorrectiveActionEvent =
  | Happened<
      "ActionProposed",
      {
        readonly kind: ActionKind;
        readonly title: FreeText;
        readonly description: FreeText | null;
        readonly pointIds: readonly string[];
        readonly ownerTeamId: string | null;
        /** ISO date */
        readonly dueOn: string | null;
      }
    >
  /** Came from another list together with its point. */
  | Happened<
      "ActionImported",
      {
        readonly kind: ActionKind;
        readonly title: FreeText;
        readonly pointIds: readonly string[];
        readonly ownerTeamId: string | null;
        /** ISO date */
        readonly dueOn: string | null;
        /** `done` means "done before Klartext". */
        readonly state: "proposed" | "done";
        /** ISO date, when the list said so. */
        readonly doneOn: string | null;
        readonly importId: string;
      }
    >
  | Happened<
      "ActionAgreed",
      {
        readonly ownerTeamId: string;
        /** A person who takes it on; shown on the action alone. */
        readonly ownerPersonId: string | null;
        /** ISO date */
        readonly dueOn: string;
      }
    >
  | Happened<"ActionLinked", { readonly pointId: string }>
  | Happened<"ActionUnlinked", { readonly pointId: string; readonly reason: FreeText }>
  | Happened<"ActionWordsChanged", { readonly title?: FreeText; readonly description?: FreeText | null }>
  | Happened<"ActionDueDateSet", { readonly dueOn: string; readonly reason: FreeText }>
  | Happened<"ActionOwnerChanged", { readonly ownerTeamId: string; readonly ownerPersonId: string | null }>
  | Happened<"ActionStarted", Nothing>
  | Happened<"ActionDone", { readonly result: FreeText | null }>
  | Happened<"ActionDropped", { readonly reason: FreeText }>
  | Happened<"ActionReopened", { readonly reason: FreeText }>;
