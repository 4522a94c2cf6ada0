import { framed } from "./pattern.ts";
import type { PatternGroup } from "./pattern-group.ts";

/** A participle where the clause ends, or where more is added behind it: "gekappt beim Ausbau". */
const ended = (deed: string): readonly string[] => [
  `${deed} $`,
  `${deed} beim|bei|und|oder|statt|anstatt|als|wie`,
];

/** Deeds by whom they were done: what is not known to serve anybody was a failing, or it would not be told. */
export const deedsOfColleagues: readonly PatternGroup[] = [
  {
    code: "blames-colleague",
    forbids: ["not", "we", "passive"],
    unless: ["denied", "we-did", "supposed", "judged-by-you", "our-reason"],
    patterns: [
      ...framed(
        ["<doer> ~4 <have> ~10 {}", "<have> ~2 <doer> ~10 {}"],
        [
          ...ended("<oddDeed|harm>"),
          "<letting> lassen|gelassen",
          "zu <late> ~2 <deed|duty>",
          "erst nach|heute|gestern|jetzt|am ~5 <deed|duty|remedy>",
          "mit ~2 <mistake|damage> ~2 <deed|issued>",
          "<pledged> , der|die|das|den|was ~6 <none>",
        ],
      ),
      ...framed(
        ["<doer> ~2 ist|war|sind|waren ~8 {}", "ist|war|sind|waren ~2 <doer> ~8 {}"],
        ["<gone>", "<none> ~3 <duty>", "ohne ~2 nicht? <duty>", "zu <late> ~2 <deed|duty>"],
      ),
      "<doer> ~10 <oddDeed|harm> <have>",
      "<doer> <oddPast|harmPast>",
      "<doer> aus|in|im|von|vom|am|der|des ~2 <oddPast|harmPast>",
      "<doer> ~9 <oddPast|harmPast> $",
      "<oddPast|harmPast> <nominative> ~1 <doer>",
      "<doer> ~9 <wrongly> $",
      "<doer> ~9 zu <late> $",
      "<doer> ~4 haette|haetten ~8 muessen|sollen|duerfen|koennen",
      "wie konnte|konnten|kann ~2 <doer>",
      "<doer> ~3 , aber|doch|und die|der|er|sie <have> ~6 <none> ~5 <undone>",
      "<doer> ~8 , aber|doch|und die|der|er|sie <have> ~6 <none> ~5 <undone>",
    ],
  },
  {
    code: "blames-colleague",
    forbids: ["not", "we", "passive", "wrongly", "botched"],
    unless: ["denied", "we-did", "supposed", "judged-by-you", "our-reason"],
    patterns: [
      "<doer> ~4 <have> ~8 <none> ~5 <undone>",
      "<have> ~2 <doer> ~8 <none> ~5 <undone>",
      "<doer> ~8 <none> ~5 <undone> <have>",
    ],
  },
  {
    code: "blames-colleague",
    forbids: ["not", "we", "us"],
    unless: ["denied", "to-us", "we-did", "supposed", "owned-up"],
    patterns: [
      ...framed(
        ["<agent|site> ~8 {}"],
        [
          "<botched|botchedOne>",
          "<wrongly> ~2 <deed|duty>",
          "<wrongOne> ~3 <deed>",
          "<none> ~3 <undone>",
          "<mistake> ~2 <arisen>",
          "zu <late> ~2 <deed|duty>",
        ],
      ),
      "wurde|wurden ~8 <agent|site> ~6 <oddDeed|harm>",
      "<agent|site> ~1 wurde|wurden ~8 <oddDeed|harm>",
      "<agent|site> ~7 <oddDeed|harm> wurde|wurden|worden",
      "durch ~2 <agent> ~8 <arisen>",
      "<arisen> ~4 durch ~2 <agent>",
      "<mistake|delay|damage> ~2 <origin> ~3 <site|agent>",
      "<mistake|delay|damage> ~2 <copula> ~2 <site> ~2 <arisen>",
    ],
  },
  {
    code: "blames-colleague",
    forbids: ["not", "your"],
    unless: ["denied"],
    patterns: [
      "das|dies|es ~2 liegt|lag|liegen ~1 am ~1 <party>",
      "<mistake|delay|damage> ~3 geht|ging|gehen auf ~3 <party>",
      "<info> ~3 <party> ~4 <copula> ~3 <wrongly>",
      "<info> , die|das|den|der ~4 <doer> ~3 , <copula> ~3 <wrongly>",
      "<lacking> ~1 <care|yourPart> <of>? ~2 <party>",
    ],
  },
];

/** The same of customers. */
export const deedsOfCustomers: readonly PatternGroup[] = [
  {
    code: "blames-customer",
    forbids: ["not", "we", "passive", "party"],
    unless: ["denied", "we-did", "asked", "supposed", "suffered", "thanked", "wished", "our-reason"],
    patterns: [
      ...framed(
        [
          "<you> ~2 <youHave> ~10 {}",
          "<youHave> <you> ~10 {}",
          "<theirParty> ~2 <have> ~10 {}",
          "<have> <theirParty> ~10 {}",
        ],
        [
          ...ended("<harm>"),
          "<letting> lassen|gelassen",
          "ohne !<fruitless> ~6 !<ordered> <deed|yourDuty>",
          ", ohne ~4 zu ~1 lesen|fragen|pruefen|wissen|warten|informieren|beachten",
        ],
      ),
      "<you> ~10 <harm> <youHave>",
      "<theirParty> ~10 <harm> <have>",
      "<you> ~1 <harmPast>",
      "<you> ~8 <harmPast> $",
      "<you> waren|warst ~4 nicht ~2 <within>",
      "<you> ~2 nicht ~3 <within> waren|warst",
      "waren|warst <you> ~2 nicht ~2 <within>",
      "<you|yourDative> ~6 nicht <well> ~2 lesen|pruefen|bedienen|beachten|ausfuellen|warten|pflegen",
    ],
  },
  {
    code: "blames-customer",
    forbids: ["not", "we", "passive", "party", "wrongly", "botched", "lapse"],
    unless: ["denied", "we-did", "asked", "supposed", "suffered", "thanked", "wished", "our-reason"],
    patterns: [
      "<you> ~2 <youHave> ~10 <none> !<harmless> ~5 <yourUndone>",
      "<youHave> <you> ~10 <none> !<harmless> ~5 <yourUndone>",
      "<you> ~8 <none> !<harmless> ~5 <yourUndone> <youHave>",
      "<theirParty> ~2 <have> ~10 <none> !<harmless> ~5 <yourUndone>",
      "<theirParty> ~8 <none> !<harmless> ~5 <yourUndone> <have>",
    ],
  },
  {
    code: "blames-customer",
    forbids: ["not", "we", "us"],
    unless: ["denied", "to-us", "our-own"],
    patterns: [
      ...framed(
        ["von|durch ihnen|dir|sie|euch ~4 {}"],
        ["<harm>", "zu <late> ~1 <deed|duty>", "<none> ~3 <yourUndone>", "<wrongly> ~2 <deed|duty>"],
      ),
      "<your> ~2 <copula> ~2 <wrongly> <setByYou>",
      "fehler|problem|ursache|schuld ~4 bei|an <yourDative> liegt|lag|liegen",
    ],
  },
  {
    code: "blames-customer",
    forbids: [],
    unless: [],
    patterns: [
      "<cause> ~4 verhalten|handeln ~2 kunden|kundschaft|nutzer",
      "niemand|keiner hat|hatte <you> ~4 gezwungen|gebeten|gedraengt",
      "ohne <your> ~1 <yourMistake|demand|meddling> ~6 waere|haette|waeren|haetten",
      "wer ~8 , muss ~1 sich|mit|damit ~5 rechnen|leben|wundern",
      "darf|muss|braucht|brauchen|duerfen sich ~8 nicht ~2 wundern|beschweren|beklagen",
      "blick ~4 haette ~6 erspart|genuegt|gereicht|geholfen|vermieden|verhindert",
    ],
  },
];
