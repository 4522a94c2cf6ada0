import type { FormOfAddress, Language, MessageKind, PointKind, PromiseOutcome } from "klartext/domain";
import { englishWords } from "./english.words.ts";
import { germanWords } from "./german.words.ts";

/** Where a point stands, as a customer needs to know it. */
export type Condition =
  | "open"
  | "in_progress"
  | "waiting"
  | "waits_for_you"
  | "to_confirm"
  | "solved"
  | "closed"
  | "dropped"
  | "elsewhere";

/** How a deed is offered, asked about before it is done, and spoken of afterwards. */
export interface DeedWords {
  readonly heading: string;
  readonly intro: string | null;
  readonly button: string;
  /** What is going to happen, said before it does. */
  readonly effect: string;
  readonly send: string;
  readonly done: string;
}

/** Everything that the customer's page says in words of its own. It speaks for the organization and blames nobody. */
export interface PageWords {
  /** BCP 47 */
  readonly language: Language;
  title(organization: string | null): string;
  readonly skipToContent: string;
  readonly otherLanguage: string;
  readonly overviewLead: string;
  readonly nothingToShow: string;
  readonly runningMatters: string;
  readonly finishedMatters: string;
  readonly backToOverview: string;
  readonly pages: {
    readonly previous: string;
    readonly next: string;
    at(page: number, pages: number): string;
  };
  readonly number: string;
  readonly alsoKnownAs: string;
  matter(kind: PointKind, day: string, product: string | null): string;
  readonly conditions: Readonly<Record<Condition, string>>;
  readonly whereItStands: string;
  readonly promises: string;
  readonly promiseOutcomes: Readonly<Record<PromiseOutcome, string>>;
  readonly promiseWithoutWords: string;
  readonly messages: string;
  readonly noMessages: string;
  readonly fromUs: Readonly<Record<MessageKind, string>>;
  readonly youWrote: string;
  readonly spoken: string;
  readonly wasCorrected: string;
  corrects(moment: string): string;
  readonly correctedBecause: string;
  readonly isItSolved: string;
  readonly confirm: DeedWords;
  readonly notSolved: DeedWords;
  /** An emergency stays solved for all others. */
  readonly notSolvedForYou: DeedWords;
  /** Where a solution is not being asked about any more. */
  readonly stillOpenQuestion: string;
  readonly stillOpen: string;
  readonly whatIsOpen: string;
  readonly reply: DeedWords;
  readonly yourMessage: string;
  readonly messageHint: string;
  readonly replyReopens: string;
  readonly feedback: DeedWords;
  readonly feedbackChangeableUntil: (moment: string) => string;
  readonly feedbackAnswers: string;
  readonly solvedQuestion: string;
  readonly satisfactionQuestion: string;
  readonly satisfactionLevels: readonly [string, string, string, string, string];
  readonly recommendQuestion: string;
  readonly recommendHint: string;
  readonly feedbackWords: string;
  readonly settings: DeedWords;
  readonly channelQuestion: string;
  readonly channelNames: { readonly email: string; readonly phone: string };
  channelAsNow(channel: string): string;
  readonly updatesQuestion: string;
  readonly updatesHint: string;
  readonly nothingToSet: string;
  readonly yes: string;
  readonly no: string;
  readonly optional: string;
  readonly notAnswered: string;
  readonly checkTitle: string;
  readonly checkLead: string;
  readonly change: string;
  readonly cancel: string;
  readonly errorTitle: string;
  readonly missing: string;
  tooLong(most: number): string;
  readonly unreadable: string;
  readonly choose: string;
  readonly answerOne: string;
  readonly formGone: string;
  readonly overtaken: string;
  readonly replyTooLate: string;
  readonly unavailable: string;
  readonly noSuchPoint: string;
  readonly noSuchPointLead: string;
  readonly personalLink: string;
  openUntil(day: string): string;
}

export function pageWords(language: Language, formOfAddress: FormOfAddress): PageWords {
  return language === "en" ? englishWords : germanWords[formOfAddress];
}
