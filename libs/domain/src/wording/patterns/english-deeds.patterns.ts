import { framed } from "./pattern.ts";
import type { PatternGroup } from "./pattern-group.ts";

/** Deeds by whom they were done: what is not known to serve anybody was a failing, or it would not be told. */
export const deedsOfColleagues: readonly PatternGroup[] = [
  {
    code: "blames-colleague",
    forbids: ["not", "we", "passive"],
    unless: ["denied", "we-did", "supposed", "judged-by-you", "our-doing"],
    patterns: [
      ...framed(
        [
          "<doer> {}",
          "<doer> <adverb> {}",
          "<doer> on|in|at|from|of|who|that|covering|standing ~3 {}",
          "<doer> <have> ~2 {}",
          "<doer> ~8 and|then ~1 {}",
        ],
        ["<harm|harmed>", "<harmPast>", "<botched>"],
      ),
      "<doer> <adverb>? <oddDeed>",
      "<doer> on|in|at|from|of|who|that|covering|standing ~3 <oddDeed>",
      "<doer> ~8 and|then ~1 <oddDeed>",
      "<doer> ~3 left !a|an ~4 in|outside|out|behind|on|under|running|open|unlocked|unattended",
      "<doer> ~3 <handled|deed> ~5 to another|different|wrong|someone",
      "<doer> ~3 <handled|deed> ~5 for different|someone",
      "<doer> ~3 <handled|deed> ~2 defective|broken|flawed|unfinished|half",
      "<doer> ~3 <handled|deed> ~6 too <tooMuch>",
      "<doer> ~3 <handled|oddDeed> ~4 twice",
      "<doer> ~2 quoted|promised|offered|told|assured|sold|gave ~4 that|which ~2 cannot|cant|not|never|couldnt|doesnt|didnt|could|isnt",
      "<doer> ~2 quoted|promised|offered|told|assured|sold|gave ~4 that|which ~2 does|do|did|is|can not",
      "<doer> ~4 should|must ~1 never|not|really? have",
      "<doer> had|has|have no idea|clue|plan|time|interest|intention",
      "<doer> hung up",
      "<doer> ~1 reversed|backed|drove|ran into|over",
      "how|why could|did|can <doer>",
      "how|why could|did|can the|our|a ~2 <doer>",
    ],
  },
  {
    code: "blames-colleague",
    forbids: ["not", "your"],
    unless: ["denied", "judged-by-you"],
    patterns: [
      ...framed(
        ["was|were|been|got ~4 {} ~3 by ~3 <agent>"],
        ["<oddDeed|harmPast|botched>", "<handled|deed> twice", "<handled|deed> ~3 <wrongly|wrongOne>"],
      ),
      "<mistake|delay|problem> ~2 <origin> ~2 <site|agent>",
      "<mistake|delay|problem> ~3 down to ~4 <party>",
      "sat|lay|stuck|languished ~3 <site> !room|office",
      "wasnt|werent|not us|ours ,? but ~3 <party>",
      "<party> ~1 kept|keeps ~3 <wrongOne|wrongly>",
      "lack of ~8 <party>",
      "nobody|noone there ~1 <deed|handled|duty>",
      "<info> ~3 <party> ~2 gave|provided|quoted ~2 was|were ~2 <wrongly|wrongOne>",
    ],
  },
];

/** The same of customers. */
export const deedsOfCustomers: readonly PatternGroup[] = [
  {
    code: "blames-customer",
    forbids: ["not", "we", "passive", "party"],
    unless: [
      "denied",
      "we-did",
      "asked",
      "supposed",
      "suffered",
      "not-yet",
      "thanked",
      "our-doing",
      "taken-back",
      "nothing-wrong",
    ],
    patterns: [
      ...framed(
        [
          "<you|theirParty> {}",
          "<you|theirParty> <adverb> {}",
          "<you|theirParty> <have> ~2 {}",
          "<you|theirParty> ~6 and ~1 {}",
        ],
        ["<harm|harmed>", "<harmPast>"],
      ),
      "you|youve ~2 let|allowed ~4 pass|lapse|expire|slide|run|overheat|dry",
      "<you|theirParty> must have ~3 <deed|yourHandled|lapse>",
      "<you|theirParty> ~3 left ~4 on|open|running|unlocked|outside|out|unattended|switched|plugged",
      "<you|theirParty> !<passing> ~2 <deed|yourHandled> ~5 too <tooMuch>",
      "<you|theirParty> ~2 <misput> ~7 <wrongOne>",
      "<you|theirParty> ~2 <deed|yourHandled> ~5 without !<fruitless>",
      "you werent ~2 <within|careful>",
      "you were not ~2 <within|careful>",
      "you werent|arent ~2 careful|attentive|precise|thorough",
      "you alone|yourself ~1 are|were",
    ],
  },
  {
    code: "blames-customer",
    forbids: ["not", "we"],
    unless: ["denied", "our-own"],
    patterns: framed(
      ["<your> ~2 was|were|had|has ~2 {}"],
      ["<setByYou> ~2 <wrongWay>", "<setByYou> ~2 the wrong way", "<wrongWay> <setByYou>"],
    ),
  },
  {
    code: "blames-customer",
    forbids: ["we"],
    unless: [],
    patterns: [
      "too <tooMuch> by you",
      "not|never !caused|made|done|ordered|requested|wanted <deed|duty|yourHandled> ~3 by you",
      "we have|had|clearly|expressly|already|repeatedly|even|did? warned you ~1 about|against|that|of|not",
      "because|result|consequence of your ~2 <ing> ~3 <wrongly|wrongOne|not>",
      "your <ing> ~3 <wrongly|late>",
      "shouldnt ~3 be ~1 surprised",
      "should|must not ~3 be ~1 surprised",
      "<wrongOne> ~2 you <yourHandled|deed>",
      "you <yourHandled> was|were ~2 <wrongly|wrongOne>",
      "your ~1 <setting> was|were|are ~2 <wrongly>",
      "glance|look ~4 would|could|might have ~3 spared|saved|prevented|avoided|helped|sufficed|told",
      "even though|if we ~3 advised|warned|told|asked",
    ],
  },
];
