import type { InEachLanguage, Language } from "../language/language.ts";
import { TEXT_MAX_LENGTH } from "../text/index.ts";
import type { FeedbackAnswers } from "./feedback.events.ts";

/**
 * Up to which an answer is low. Recommendation: 0 to 6 are the detractors of the Net Promoter Score (Reichheld, "The One
 * Number You Need to Grow", 2003). Satisfaction: the two lower of five boxes.
 */
const LOW_SATISFACTION = 2;
const LOW_RECOMMENDATION = 6;

type LowAnswer = "solved" | "satisfaction" | "recommend";

/** Which answers are low; the domain page's "low answers make a point of their own". */
export function lowAnswers({ solved, satisfaction, recommend }: Omit<FeedbackAnswers, "words">): LowAnswer[] {
  return [
    ...(solved === false ? (["solved"] as const) : []),
    ...(satisfaction !== null && satisfaction <= LOW_SATISFACTION ? (["satisfaction"] as const) : []),
    ...(recommend !== null && recommend <= LOW_RECOMMENDATION ? (["recommend"] as const) : []),
  ];
}

export function isLowFeedback(answers: Omit<FeedbackAnswers, "words">): boolean {
  return lowAnswers(answers).length > 0;
}

/** What a point is called that low answers open: the answers, and nothing of whoever gave them. */
export function titleOfLowFeedback(answers: Omit<FeedbackAnswers, "words">, language: Language): string {
  const parts = lowAnswers(answers).map((answer) =>
    lowWords[answer][language].replace("{value}", String(answers[answer])),
  );
  return `${titleBegins[language]} ${parts.join(", ")}`;
}

/** Why a point goes on whose customer says that it is not solved: in the customer's own words, as far as there are any. */
export function reasonNotSolved(words: string | null, language: Language): string {
  const reason = words === null ? notSolved[language] : `${notSolved[language]} „${words}“`;
  return reason.slice(0, TEXT_MAX_LENGTH);
}

const notSolved: InEachLanguage = {
  de: "Feedback des Kunden: nicht gelöst.",
  en: "Feedback from the customer: not solved.",
};

const titleBegins: InEachLanguage = { de: "Feedback nach der Lösung:", en: "Feedback after the solution:" };

const lowWords: Readonly<Record<LowAnswer, InEachLanguage>> = {
  solved: { de: "nicht gelöst", en: "not solved" },
  satisfaction: { de: "Zufriedenheit {value} von 5", en: "satisfaction {value} of 5" },
  recommend: { de: "Weiterempfehlung {value} von 10", en: "recommendation {value} of 10" },
};
