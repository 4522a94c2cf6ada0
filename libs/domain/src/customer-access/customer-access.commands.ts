import type { OfType } from "../event/happened.ts";
import type { AccessEnding, ShownPoints } from "./customer-access.events.ts";

export type CustomerAccessCommand =
  | {
      readonly type: "GrantCustomerAccess";
      readonly customerId: string;
      readonly contactPersonId: string;
      readonly shown: ShownPoints;
      /** Those of the chosen points that do not affect the customer. */
      readonly pointsOfOthers: readonly string[];
      /** RFC 3339; `null`: as long as links last by default. */
      readonly expiresAt: string | null;
      readonly now: string;
    }
  | {
      readonly type: "ChooseAccessPoints";
      readonly shown: ShownPoints;
      readonly pointsOfOthers: readonly string[];
    }
  | {
      readonly type: "ProlongCustomerAccess";
      /** RFC 3339; `null`: from now on as long as links last by default. */
      readonly expiresAt: string | null;
      readonly now: string;
    }
  | { readonly type: "RevokeCustomerAccess"; readonly reason: string }
  | { readonly type: "EndCustomerAccess"; readonly because: AccessEnding }
  | { readonly type: "SetCustomerUpdates"; readonly on: boolean; readonly now: string }
  /** A change that the contact person may read was recorded on a point that the link shows. */
  | {
      readonly type: "NoteCustomerUpdate";
      readonly updateId: string;
      readonly pointId: string;
      readonly changedAt: string;
    }
  | { readonly type: "SettleCustomerUpdate"; readonly updateId: string; readonly messageId: string | null };

export type CommandOfAccess<Type extends CustomerAccessCommand["type"]> = OfType<CustomerAccessCommand, Type>;
