/**
 * What happens to a customer's access: a link that shows one contact person their points, without an account. One stream
 * per link, `customerAccess-<id>`. The link's secret part follows from its id and is stored nowhere.
 *
 * These names and shapes are stored for ever: a change is a new version with an upcaster and a golden file.
 */
import type { Happened } from "../event/happened.ts";
import type { FreeText } from "../text/index.ts";

/** Which points a link shows. */
export type ShownPoints =
  | { readonly choice: "points"; readonly pointIds: readonly string[] }
  /** Whatever affects the contact person, also later. */
  | { readonly choice: "all_of_contact_person" };

/** Why a link ended that nobody revoked. */
export const accessEndings = ["contact_person_removed", "contact_person_erased", "customer_erased"] as const;
export type AccessEnding = (typeof accessEndings)[number];

export type CustomerAccessEvent =
  | Happened<
      "CustomerAccessGranted",
      {
        readonly customerId: string;
        readonly contactPersonId: string;
        readonly shown: ShownPoints;
        /** RFC 3339 */
        readonly expiresAt: string;
      }
    >
  | Happened<"CustomerAccessPointsChosen", { readonly shown: ShownPoints }>
  | Happened<"CustomerAccessProlonged", { readonly expiresAt: string }>
  | Happened<"CustomerAccessRevoked", { readonly reason: FreeText }>
  | Happened<"CustomerAccessEnded", { readonly because: AccessEnding }>
  /** The contact person wants e-mail when something changes on a point, or no longer. */
  | Happened<"CustomerUpdatesSet", { readonly on: boolean }>
  /** Something changed on a point; what changes until it is told is told with it. */
  | Happened<
      "CustomerUpdateNoted",
      {
        readonly updateId: string;
        readonly pointId: string;
        /** RFC 3339; when the first change was recorded. */
        readonly changedAt: string;
        /** RFC 3339; not to be told before. */
        readonly dueAt: string;
      }
    >
  /** `messageId: null`: nothing was left to tell. */
  | Happened<"CustomerUpdateSettled", { readonly updateId: string; readonly messageId: string | null }>;
