import type { UsualPromise } from "./usual-promises.ts";

/** What a matter is called when nothing of it may be told but kind, product and date; or by its tellable title. */
export type NamedMatter = "titled" | "message" | "incident" | "complaint" | "escalation";

/** The matter as it stands in a sentence: in the cases that German has. English has one. */
export interface MatterInWords {
  readonly nominative: string;
  readonly accusative: string;
  readonly dative: string;
}

export interface MatterDetails {
  readonly title: string | null;
  /** "14. November", "14 November 2025" */
  readonly day: string;
  readonly product: string | null;
}

/**
 * What staff may say, word for word. Every phrase speaks for the organization, blames nobody, and promises nothing that
 * was not promised. Days and moments come in words: "am Freitag, 20. November 2026", "on Friday, 20 November 2026".
 */
export interface StatusPhrases {
  matter(name: NamedMatter, details: MatterDetails): MatterInWords;
  open(matter: MatterInWords): string;
  inProgress(matter: MatterInWords): string;
  waiting(matter: MatterInWords): string;
  /** Said on the phone. */
  waitingForYou(matter: MatterInWords): string;
  waitingForYouInWriting(matter: MatterInWords): string;
  solved(matter: MatterInWords): string;
  verified(matter: MatterInWords): string;
  confirmed(matter: MatterInWords): string;
  closed(matter: MatterInWords, onDay: string): string;
  closedBefore(matter: MatterInWords): string;
  dropped(matter: MatterInWords, onDay: string): string;
  droppedBefore(matter: MatterInWords): string;
  goesOnElsewhere(matter: MatterInWords): string;
  noticeGiven(onDay: string): string;
  isItSolved: string;
  missed: PromisePhrases;
  keptLate(moment: string): string;
  kept(moment: string): string;
  nextStep(words: string): string;
  promised: PromisePhrases;
  noDate: string;
  noNewDate: string;
  actionRuns: string;
}

/**
 * One promise in one flowing sentence. Its due time comes in words that go on behind "bis", "für" or "by":
 * "Dienstag, 24. November, 12 Uhr", "12:00 on Tuesday, 24 November".
 */
export interface PromisePhrases extends Readonly<Record<UsualPromise, (due: string) => string>> {
  /** It is not known what was promised, or not in this language. */
  something(due: string): string;
  /** @param words a noun phrase as a message told it, "Rückruf mit dem Ergebnis"; a whole sentence fits, too */
  named(words: string, due: string): string;
}
