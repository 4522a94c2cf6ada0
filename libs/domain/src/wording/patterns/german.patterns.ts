import { germanForms, germanWords } from "./german.words.ts";
import { belittling, shrugging } from "./german-belittling.patterns.ts";
import { blamesColleague } from "./german-colleague.patterns.ts";
import { germanInContext } from "./german-context.ts";
import { blamesCustomer } from "./german-customer.patterns.ts";
import { deadEnds } from "./german-dead-end.patterns.ts";
import { deedsOfColleagues, deedsOfCustomers } from "./german-deeds.patterns.ts";
import { excuses } from "./german-excuse.patterns.ts";
import { pretexts } from "./german-pretext.patterns.ts";
import { reproachesOfColleagues, reproachesOfCustomers } from "./german-reproach.patterns.ts";
import { sneeringAtColleagues, sneeringAtCustomers } from "./german-sneer.patterns.ts";
import { vagueTimes } from "./german-vague-time.patterns.ts";
import { blamedOnYourPart } from "./german-your-part.patterns.ts";
import { type LanguagePatterns, languagePatterns } from "./pattern-group.ts";
import { wordClasses } from "./word-classes.ts";

/** What makes the answer after a dead end: we, or somebody of ours, do something, or the customer can. */
const nextSteps = [
  "<stepVerb>",
  "wir|ich ~5 <ourStepVerb>",
  "<ourStepVerb> ~1 wir|ich !nicht|kein|keine|keinen|keinerlei|nie",
  "<party> ~3 <ourStepVerb>",
  "wir|ich ~1 werde|werden|wird ~6 <stepInfinitive>",
  "werde|werden wir|ich ~6 <stepInfinitive>",
  "<you> ~1 koennen|erhalten|bekommen|erreichen|finden",
  "koennen|erhalten|bekommen|erreichen|finden <you>",
  "hilft|helfen ~1 <yourDative>",
  "andere|anderer|anderen|anderes|zwei|drei ~1 weg|wege|moeglichkeit|moeglichkeiten|termin|termine|loesung",
  "wohl aber",
  "moeglich sind|waeren|ist|waere",
  "<you> haben die wahl",
  "wir ~2 aber",
  "wir ~2 <yourDative> ~1 gern|gerne",
  "wir gern|gerne",
  "haben|haetten wir ~2 da|vorraetig|frei",
  "schon $",
  "stattdessen|alternativ|ersatzweise",
];

export const germanPatterns: LanguagePatterns = languagePatterns({
  classesOf: wordClasses(germanWords, germanForms),
  inContext: germanInContext,
  groups: [
    ...blamesColleague,
    ...deedsOfColleagues,
    ...blamesCustomer,
    ...deedsOfCustomers,
    ...reproachesOfColleagues,
    ...reproachesOfCustomers,
    ...sneeringAtColleagues,
    ...sneeringAtCustomers,
    ...blamedOnYourPart,
    excuses,
    pretexts,
    belittling,
    shrugging,
    deadEnds,
    vagueTimes,
  ],
  nextSteps,
});
