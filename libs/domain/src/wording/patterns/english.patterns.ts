import { englishForms, englishWords } from "./english.words.ts";
import { belittling } from "./english-belittling.patterns.ts";
import { blamesColleague } from "./english-colleague.patterns.ts";
import { consequencesOfCustomers } from "./english-consequence.patterns.ts";
import { englishInContext } from "./english-context.ts";
import { blamesCustomer } from "./english-customer.patterns.ts";
import { deadEnds, unknowns } from "./english-dead-end.patterns.ts";
import { deedsOfColleagues, deedsOfCustomers } from "./english-deeds.patterns.ts";
import { excuses } from "./english-excuse.patterns.ts";
import { idiomsOfColleagues, idiomsOfCustomers } from "./english-idiom.patterns.ts";
import { reproachesOfColleagues, reproachesOfCustomers } from "./english-reproach.patterns.ts";
import { truisms } from "./english-truism.patterns.ts";
import { vagueTimes } from "./english-vague-time.patterns.ts";
import { type LanguagePatterns, languagePatterns } from "./pattern-group.ts";
import { wordClasses } from "./word-classes.ts";

/** What makes the answer after a dead end: we, or somebody of ours, do something, or the customer can. */
const nextSteps = [
  "we|i|well|ill|weve ~4 <stepVerb>",
  "we|i ~6 are|am|were|im <stepVerb>",
  "let me ~3 <stepVerb>",
  "<party> ~3 will ~3 <stepVerb>",
  "team|someone|somebody ~1 will ~3 <stepVerb>",
  "you can|could|may",
  "you will ~1 hear|receive|get|have",
  "youll ~1 hear|receive|get|have",
  "can|will|would ~1 help you",
  "but ~1 we|i|you ~1 can|could|will",
  "but ~1 two|three|another|other|others|there",
  "are|is both|all|still? free|open|available|possible",
  "take your pick",
  "we|i can ~1 do ~1 so|it|that",
  "what we|i can ~2 do|offer|say|tell",
  "we|i|well|ill ~1 will? ~1 deal|continue|carry|go",
  "the reason : we|our",
  "instead|alternatively|meanwhile",
];

export const englishPatterns: LanguagePatterns = languagePatterns({
  classesOf: wordClasses(englishWords, englishForms),
  inContext: englishInContext,
  groups: [
    ...blamesColleague,
    ...deedsOfColleagues,
    ...blamesCustomer,
    ...deedsOfCustomers,
    ...consequencesOfCustomers,
    ...idiomsOfColleagues,
    ...idiomsOfCustomers,
    ...reproachesOfColleagues,
    ...reproachesOfCustomers,
    excuses,
    truisms,
    belittling,
    deadEnds,
    unknowns,
    vagueTimes,
  ],
  nextSteps,
});
