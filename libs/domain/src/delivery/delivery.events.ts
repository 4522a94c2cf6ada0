/**
 * What happens to one version of a message on its way to the customer. One stream per version, `delivery-<id>`. Nothing
 * personal stands here: whom it goes to is looked up in the customer's record when it is sent.
 *
 * These names and shapes are stored for ever: a change is a new version with an upcaster and a golden file.
 */
import type { Happened, Nothing } from "../event/happened.ts";
import type { Channel } from "../taxonomy/index.ts";
import type { FreeText } from "../text/index.ts";
import type { SendingWay } from "./delivery-way.ts";

/** Why an attempt did not succeed, where the next one may. */
export const passingProblems = [
  "not_reachable",
  "no_answer",
  "cut_off",
  "refused_for_now",
  "login_refused",
  "sender_refused",
  "server_failed",
] as const;
export type PassingProblem = (typeof passingProblems)[number];

/** Why no further attempt is made by itself. */
export const givingUpReasons = [
  "no_contact_person",
  "contact_person_gone",
  "address_missing",
  "text_erased",
  "refused",
  "webhook_gone",
  "kept_failing",
  "too_old",
] as const;
export type GivingUpReason = (typeof givingUpReasons)[number];

/** `hard`: it did not arrive, and will not. `soft`: it has not arrived yet; the receiving side goes on trying. */
export type BounceSeverity = "hard" | "soft";

export const settlements = ["told_otherwise", "not_needed"] as const;
export type Settlement = (typeof settlements)[number];

/** Which version of which message, to whom. */
export interface DeliverySubject {
  readonly messageId: string;
  readonly version: number;
  readonly pointId: string;
  readonly customerId: string;
  readonly contactPersonId: string | null;
  readonly channel: Channel;
}

/** Attempts are counted from 1 on; times are RFC 3339. */
export type DeliveryEvent =
  | Happened<"DeliveryRequested", DeliverySubject & { readonly requestedAt: string }>
  /** Written down before anything is sent. `retryAt`: when it is tried again if nothing more is heard of it. */
  | Happened<
      "DeliveryAttemptBegun",
      {
        readonly attempt: number;
        readonly way: SendingWay;
        readonly begunAt: string;
        readonly retryAt: string;
      }
    >
  /** The receiving side has taken it over. */
  | Happened<"DeliveryAccepted", { readonly attempt: number; readonly acceptedAt: string }>
  | Happened<
      "DeliveryPutOff",
      { readonly attempt: number; readonly problem: PassingProblem; readonly nextAttemptAt: string }
    >
  | Happened<
      "DeliveryGivenUp",
      { readonly reason: GivingUpReason; readonly problem: PassingProblem | null; readonly givenUpAt: string }
    >
  | Happened<"DeliveryBounced", { readonly severity: BounceSeverity; readonly bouncedAt: string }>
  /** By hand: the customer knows it in another way, or need not know it any more. */
  | Happened<"DeliverySettled", { readonly how: Settlement; readonly reason: FreeText }>
  /** By hand, with the same patience as at first. */
  | Happened<"DeliveryRetryOrdered", { readonly dueAt: string }>
  /** It was said, or goes out in another way than through Klartext. */
  | Happened<"DeliveryRecordedOnly", Nothing>;
