import type { Language } from "../language/language.ts";
import { isAfter } from "../open-point/promise.ts";
import type { PointKind, PointState } from "../taxonomy/index.ts";
import type { FreeText } from "../text/index.ts";
import type { TellablePoint, TellablePromise, Telling } from "./tellable-point.ts";

/**
 * One point as it may be told to one customer. Status answers are made of this alone, so nothing can stand in them that
 * has no field here: no internal word, no reporter, no employee, no other customer.
 */
export interface StatusFacts {
  readonly pointId: string;
  /** Whom of the customer it affects; `null`: the customer as a whole. */
  readonly contactPersonId: string | null;
  /** It stands for an emergency, to which the customer is attached. */
  readonly emergency?: true;
  /** `OP-2026-0042` */
  readonly number: string;
  /** Numbers of the same customer's points that were joined to this one. */
  readonly joinedNumbers: readonly string[];
  /** The number it had on another list. */
  readonly oldNumber: string | null;
  readonly kind: PointKind;
  readonly title: FreeText | null;
  readonly description: FreeText | null;
  readonly nextStep: FreeText | null;
  readonly product: string | null;
  readonly state: PointState;
  /** RFC 3339 */
  readonly noticedAt: string;
  readonly waitsForCustomer: boolean;
  /** ISO date */
  readonly finishedOn: string | null;
  readonly finishedBeforeKlartext: boolean;
  /** It goes on in another point, which this customer does not stand on. */
  readonly goesOnElsewhere: boolean;
  /** RFC 3339 */
  readonly solutionNoticeAt: string | null;
  readonly solutionConfirmed: boolean;
  readonly promises: readonly PromiseOfAnswer[];
  /** The latest first. */
  readonly told: readonly TellingOfAnswer[];
  /** Something is being changed so that it does not happen again. */
  readonly actionRunning: boolean;
}

export interface PromiseOfAnswer extends Omit<TellablePromise, "customerId"> {
  /** What was promised, as a message told this customer; `null`: it was promised in another way. */
  readonly what: PromisedWords | null;
}

/** Words of a message that was issued, in its language. */
export interface PromisedWords {
  readonly words: FreeText;
  readonly language: Language;
}
export type TellingOfAnswer = Omit<Telling, "customerId">;

/** What is known of the point besides its tellable side. */
export interface PointOfAnswer {
  readonly pointId: string;
  readonly number: string;
  readonly joinedNumbers: readonly string[];
  readonly goesOnElsewhere: boolean;
  readonly actionRunning: boolean;
  /** What messages to this customer promised, by the promise. */
  readonly promised: ReadonlyMap<string, PromisedWords>;
  /** The notices of an emergency that this customer got: its point does not know to whom they went. */
  readonly notices: readonly TellingOfAnswer[];
}

/**
 * A promise to nobody in particular is one to everybody whom the point affects; a contact with nobody in particular
 * is taken for one with the customer only where there is no other, or where the point stands for an emergency.
 */
export function statusFacts(point: TellablePoint, customerId: string, known: PointOfAnswer): StatusFacts {
  const { customers, promises, told, duplicateOf, emergency, ...tellable } = point;
  const customer = customers.find((it) => it.customerId === customerId);
  const isMeant = customers.length === 1 || emergency === true;
  return {
    ...tellable,
    ...(emergency ? { emergency } : {}),
    pointId: known.pointId,
    number: known.number,
    joinedNumbers: known.joinedNumbers,
    goesOnElsewhere: known.goesOnElsewhere,
    actionRunning: known.actionRunning,
    contactPersonId: customer?.contactPersonId ?? null,
    solutionNoticeAt: customer?.noticeGivenAt ?? null,
    solutionConfirmed: customer?.confirmed ?? false,
    promises: promises
      .filter((promise) => promise.customerId === customerId || promise.customerId === null)
      .filter((promise) => !isMessageThatCame(promise))
      .map(({ customerId: _, ...promise }) => ({
        ...promise,
        what: known.promised.get(promise.promiseId) ?? null,
      })),
    told: [
      ...told
        .filter((telling) => telling.customerId === customerId || (telling.customerId === null && isMeant))
        .map(({ customerId: _, ...telling }) => telling),
      ...known.notices,
    ].sort((one, other) => Date.parse(other.at) - Date.parse(one.at)),
  };
}

/** The message itself is among what was told; a promise for each one would bury the others. */
function isMessageThatCame({ about, keptAt, dueAt }: TellablePromise): boolean {
  return about === "next_message" && keptAt !== null && !isAfter(keptAt, dueAt);
}
