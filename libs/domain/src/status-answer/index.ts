export {
  type PromisedWords,
  type PromiseOfAnswer,
  type StatusFacts,
  statusFacts,
  type TellingOfAnswer,
} from "./status-facts.ts";
export {
  type BasisFact,
  type Matter,
  matterInWords,
  nextPromise,
  type SentenceWithBasis,
  type StatusSentence,
  statusSentence,
  type TellingTo,
} from "./status-sentence.ts";
export { evolveTellablePoint, type TellablePoint, tellingKinds } from "./tellable-point.ts";
export {
  emergencyPromiseInWords,
  firstAnswerInWords,
  newDateInWords,
  promisedWords,
} from "./usual-promises.ts";
export {
  type CallerClue,
  callerClues,
  MOST_CUSTOMERS_NAMED,
  tooManyCustomers,
  type WhatToAsk,
  whatToAsk,
} from "./what-to-ask.ts";
