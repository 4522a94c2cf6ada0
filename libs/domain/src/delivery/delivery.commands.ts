import type { OfType } from "../event/happened.ts";
import type {
  BounceSeverity,
  DeliverySubject,
  GivingUpReason,
  PassingProblem,
  Settlement,
} from "./delivery.events.ts";
import type { SendingWay } from "./delivery-way.ts";

/** `now` and all times are RFC 3339. */
export type DeliveryCommand =
  | {
      readonly type: "RequestDelivery";
      readonly subject: DeliverySubject;
      /** It was said, and is only kept. */
      readonly spoken: boolean;
      readonly now: string;
    }
  /** Whoever gets the event that this brings may send, nobody else. */
  | {
      readonly type: "BeginAttempt";
      readonly way: SendingWay;
      /** Of the message. */
      readonly issuedAt: string;
      readonly now: string;
    }
  | { readonly type: "RecordAccepted"; readonly attempt: number; readonly now: string }
  | {
      readonly type: "PutOff";
      readonly attempt: number;
      readonly problem: PassingProblem;
      /** Seconds that the receiving side asked to wait. */
      readonly wantedPause: number;
      readonly now: string;
    }
  | {
      readonly type: "GiveUp";
      /** `null`: before an attempt was made. */
      readonly attempt: number | null;
      readonly reason: Exclude<GivingUpReason, "kept_failing" | "too_old">;
      readonly now: string;
    }
  /** The organization lets somebody else send what goes out on this channel. */
  | { readonly type: "RecordOnly" }
  | { readonly type: "RecordBounce"; readonly severity: BounceSeverity; readonly now: string }
  | { readonly type: "RetryDelivery"; readonly now: string }
  | { readonly type: "SettleDelivery"; readonly how: Settlement; readonly reason: string };

export type CommandOfDelivery<Type extends DeliveryCommand["type"]> = OfType<DeliveryCommand, Type>;
