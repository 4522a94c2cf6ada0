import type { OfType } from "../event/happened.ts";
import type { AsWritten } from "../text/index.ts";
import type {
  AttachingWay,
  DeclaredEmergency,
  EmergencyEnd,
  EmergencyFacts,
  NoticeTexts,
  UnreachedCustomer,
} from "./emergency.events.ts";

/** A notice that is ready: see `composeNotice`. */
export interface ReadyNotice {
  readonly texts: AsWritten<NoticeTexts>;
  readonly playbookVersion: number | null;
}

/** A notice that is ready, and until when it promises the next one. */
export interface NextNotice extends ReadyNotice {
  /** RFC 3339 */
  readonly nextAt: string;
  readonly promiseId: string;
}

export type EmergencyCommand =
  | ({ readonly type: "DeclareEmergency"; readonly notice: NextNotice } & AsWritten<DeclaredEmergency>)
  /** One place to update: new facts, and a notice of them to everybody. */
  | {
      readonly type: "UpdateEmergency";
      readonly facts: AsWritten<EmergencyFacts>;
      readonly everyMinutes: number;
      readonly notice: NextNotice;
      /** RFC 3339 */
      readonly now: string;
    }
  /** The time that was promised is here, and nobody has written anything newer. */
  | {
      readonly type: "RepeatNotice";
      /** The notice that promised it. */
      readonly after: number;
      readonly notice: NextNotice;
      /** RFC 3339 */
      readonly now: string;
    }
  | {
      readonly type: "AttachCustomers";
      readonly customerIds: readonly string[];
      readonly by: AttachingWay;
    }
  | { readonly type: "DetachCustomers"; readonly customerIds: readonly string[]; readonly reason: string }
  /** The notice has gone to all between the last ones who had it and `upTo`. */
  | {
      readonly type: "RecordIssued";
      readonly notice: number;
      readonly upTo: number;
      readonly messages: number;
      readonly unreached: readonly UnreachedCustomer[];
      /** RFC 3339 */
      readonly now: string;
    }
  | ({
      readonly type: "CloseEmergency";
      readonly solution: string;
      readonly waivedBecause: string | null;
      readonly notice: ReadyNotice;
      /** RFC 3339 */
      readonly now: string;
    } & AsWritten<EmergencyEnd>);

export type CommandOfEmergency<Type extends EmergencyCommand["type"]> = OfType<EmergencyCommand, Type>;
