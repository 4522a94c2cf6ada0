import type { InEachLanguage, Language } from "../language/language.ts";
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

const titleBegins: InEachLanguage = { de: "Feedback nach der Lösung:", en: "Feedback after the solution:" };

const lowWords: Readonly<Record<LowAnswer, InEachLanguage>> = {
  solved: { de: "nicht gelöst", en: "not solved" },
  satisfaction: { de: "Zufriedenheit {value} von 5", en: "satisfaction {value} of 5" },
  recommend: { de: "Weiterempfehlung {value} von 10", en: "recommendation {value} of 10" },
};
