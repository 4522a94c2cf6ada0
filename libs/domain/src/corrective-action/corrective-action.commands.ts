import type { ActionKind } from "./corrective-action.events.ts";

export type CorrectiveActionCommand =
  | {
      readonly type: "ProposeAction";
      readonly kind: ActionKind;
      readonly title: string;
      readonly description: string | null;
      readonly pointIds: readonly string[];
      readonly ownerTeamId: string | null;
      readonly dueOn: string | null;
    }
  | {
      readonly type: "ImportAction";
      readonly kind: ActionKind;
      readonly title: string;
      readonly pointIds: readonly string[];
      readonly ownerTeamId: string | null;
      readonly dueOn: string | null;
      readonly state: "proposed" | "done";
      readonly doneOn: string | null;
      readonly importId: string;
    }
  | {
      readonly type: "AgreeAction";
      readonly ownerTeamId: string;
      readonly ownerPersonId: string | null;
      readonly dueOn: string;
      /** ISO date of today in the organization's zone; nothing is due before. */
      readonly today: string;
    }
  | { readonly type: "LinkAction"; readonly pointId: string }
  | { readonly type: "UnlinkAction"; readonly pointId: string; readonly reason: string }
  | { readonly type: "ChangeActionWords"; readonly title?: string; readonly description?: string | null }
  | {
      readonly type: "SetActionDueDate";
      readonly dueOn: string;
      readonly reason: string;
      /** ISO date of today in the organization's zone; nothing is due before. */
      readonly today: string;
    }
  | {
      readonly type: "ChangeActionOwner";
      readonly ownerTeamId: string;
      readonly ownerPersonId: string | null;
    }
  | { readonly type: "StartAction" }
  | { readonly type: "CompleteAction"; readonly result: string | null }
  | { readonly type: "DropAction"; readonly reason: string }
  | { readonly type: "ReopenAction"; readonly reason: string };
