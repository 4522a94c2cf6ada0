/**
 * What happens to an emergency: one matter of ours that hits many customers at once. One stream per emergency,
 * `emergency-<id>`; its open point on the list is a stream of its own, which follows this one.
 *
 * These names and shapes are stored for ever: a change is a new version with an upcaster and a golden file.
 */
import type { Happened } from "../event/happened.ts";
import { obstaclesToReaching } from "../message/reaching.ts";
import type { Priority } from "../taxonomy/index.ts";
import type { FreeText } from "../text/index.ts";

/** What everybody affected may know, in each language; `null`: not known, or not said in this language. */
export interface EmergencyFacts {
  readonly whatHappenedDe: FreeText | null;
  readonly whatHappenedEn: FreeText | null;
  /** What is being done about it. */
  readonly remedyDe: FreeText | null;
  readonly remedyEn: FreeText | null;
  /** RFC 3339; by when it is put right. */
  readonly restoredBy: string | null;
}

/** What everybody affected may know in the end. */
export interface EmergencyEnd {
  readonly causeDe: FreeText | null;
  readonly causeEn: FreeText | null;
  /** What we change because of it. */
  readonly changeDe: FreeText | null;
  readonly changeEn: FreeText | null;
  /** RFC 3339; when it was put right. */
  readonly endedAt: string;
}

/** A notice in every way in which a customer may read it: but for salutation and customer's name it is filled. */
export interface NoticeTexts {
  readonly deFormal: FreeText | null;
  readonly deInformal: FreeText | null;
  readonly en: FreeText | null;
}

/** Why there is a notice: `interval`: it was promised, and nobody had written anything newer. */
export const noticeOccasions = ["declared", "updated", "interval", "closing"] as const;
export type NoticeOccasion = (typeof noticeOccasions)[number];

export interface WrittenNotice extends NoticeTexts {
  /** From 1 on. */
  readonly notice: number;
  readonly occasion: NoticeOccasion;
  /** Of the emergency playbook whose words it has; 0 is the one built in; `null`: words of our own. */
  readonly playbookVersion: number | null;
  /** RFC 3339; until when it promises the next one; `null` in the last one. */
  readonly nextAt: string | null;
  /** That promise, on the emergency's point. */
  readonly promiseId: string | null;
  /** RFC 3339 */
  readonly writtenAt: string;
}

/** What the emergency is on the list, and how often everybody hears from us. */
export interface DeclaredEmergency extends EmergencyFacts {
  readonly pointId: string;
  readonly title: FreeText;
  /** What customers read as its title. */
  readonly tellableTitle: FreeText | null;
  readonly product: string | null;
  readonly trap: number | null;
  readonly ownerTeamId: string | null;
  readonly priority: Priority;
  /** Minutes between two notices at most. */
  readonly everyMinutes: number;
  /** RFC 3339 */
  readonly declaredAt: string;
}

/** Why a notice could not be sent to a customer; `notice_refused`: with their name in it, it breaks a rule. */
export const obstaclesToNotice = [...obstaclesToReaching, "notice_refused"] as const;

/** Whom a notice could not be sent to by itself. */
export interface UnreachedCustomer {
  readonly customerId: string;
  readonly obstacle: (typeof obstaclesToNotice)[number];
}

export const attachingWays = ["ids", "customer_numbers", "filter"] as const;
export type AttachingWay = (typeof attachingWays)[number];

export type EmergencyEvent =
  | Happened<"EmergencyDeclared", DeclaredEmergency>
  /** All facts, as they stand from now on. */
  | Happened<"EmergencyFactsChanged", EmergencyFacts & { readonly everyMinutes: number }>
  /** From now on this is what attached customers are told, each once. */
  | Happened<"EmergencyNoticeWritten", WrittenNotice>
  /** Some thousand at most. Notices go out in the order in which customers were attached. */
  | Happened<
      "EmergencyCustomersAttached",
      { readonly customerIds: readonly string[]; readonly by: AttachingWay }
    >
  | Happened<
      "EmergencyCustomersDetached",
      { readonly customerIds: readonly string[]; readonly reason: FreeText }
    >
  /** The notice has gone to the first `upTo` who were ever attached. */
  | Happened<
      "EmergencyNoticesIssued",
      {
        readonly notice: number;
        readonly upTo: number;
        /** Messages that were issued for this part. */
        readonly messages: number;
        readonly unreached: readonly UnreachedCustomer[];
      }
    >
  /** Everybody who was attached by then has been sent the notice. */
  | Happened<"EmergencyRoundEnded", { readonly notice: number; readonly endedAt: string }>
  /** Its last notice follows. */
  | Happened<
      "EmergencyClosed",
      EmergencyEnd & {
        /** What was done, in internal words. */
        readonly solution: FreeText;
        /** Why nobody is waited for to say that it is solved; `null`: they have the usual time to say so. */
        readonly waivedBecause: FreeText | null;
      }
    >;
