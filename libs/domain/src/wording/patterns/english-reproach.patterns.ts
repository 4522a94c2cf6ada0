import type { PatternGroup } from "./pattern-group.ts";

/** Reproaches without a deed: what somebody is like, lacks, or should have been. */
export const reproachesOfColleagues: readonly PatternGroup[] = [
  {
    code: "blames-colleague",
    forbids: [],
    unless: ["supposed"],
    patterns: [
      "<party> ~2 cannot|cant|couldnt|not be ~1 relied|trusted|counted",
      "<have> ~3 <party> to thank",
      "<party> ~6 no longer works|work|with|employed",
      "words ~2 with ~6 <party>",
      "person|people|one|those responsible in|at|for",
      "with ~4 <care> ~3 <party|site>",
      "apologise|apologize|sorry for ~2 <party>",
      "<doer> <be> ~1 in a hurry|rush|muddle|mess",
      "<doer> <be> ~2 out of ~1 depth",
      "<doer> <be> ~1 far|much|too|overly|hardly|barely|anything|less|simply",
      "relied|relying on ~1 what? ~3 <party>",
      "<doer> needed|took ~5 weeks|months|ages",
      "<doer> takes|needs ~3 ages|forever|eternity",
      "nobody|noone in|at|from ~2 <party>",
      "no one in|at|from ~2 <party>",
      "slipped|escaped !us ~6 <party>",
      "<party> ~2 to answer for",
      "ended|landed up? in|on|with ~3 <party>",
    ],
  },
];

export const reproachesOfCustomers: readonly PatternGroup[] = [
  {
    code: "blames-customer",
    forbids: ["we", "party"],
    unless: ["our-own"],
    patterns: [
      "with ~4 <care> ~3 would",
      "with ~2 correct|right|proper|careful|complete|accurate ~4 would|could have",
      "from|by you ~1 would|could|might have",
      "clearly|plainly|expressly|explicitly ~1 stated|written|says|said|mentioned|marked|printed|states",
      "lack of ~1 <care|handling> !on|of|by|from|in",
      "wrong|wrongly|incorrectly|improperly ~4 at|on your ~1 end|side|site|premises",
      "glance|look ~6 would|could have",
      "your ~6 to be desired",
    ],
  },
  {
    code: "blames-customer",
    forbids: [],
    unless: [],
    patterns: [
      "<your> ~1 <yourPart> ~1 only ~1 came|arrived|reached|got",
      "<your> ~1 <yourPart> ~1 came|arrived|reached ~2 late|only|after",
      "you ~1 knew !nothing|that|how",
      "you ~1 knew that ~8 due|required|necessary|needed|included",
      "as you ~1 knew|well",
      "you ~1 kept|left|had us ~1 waiting|in|hanging|guessing",
      "expect|expected ~2 more from a|an|someone|somebody|you",
      "in your place|shoes|position we|i",
      "you ~2 looking|searching|calling|pressing|writing ~3 wrong",
      "your own doing|making|choosing|fault",
      "had the|your|these|this ~3 been ~3 <wellWay>",
    ],
  },
];
