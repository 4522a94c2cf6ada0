import type { PatternGroup } from "./pattern-group.ts";

/** Reproaches without a deed: what somebody is like, lacks, or should have been. */
export const reproachesOfColleagues: readonly PatternGroup[] = [
  {
    code: "blames-colleague",
    forbids: ["we", "passive", "ahead", "remedy", "neutral", "conjunction"],
    unless: ["we-did", "supposed", "judged-by-you", "found", "our-reason", "owned-up"],
    patterns: ["<doer> ~9 <none> !<besides>", "<site> ~6 <none> !<besides>"],
  },
  {
    code: "blames-colleague",
    forbids: ["not"],
    unless: ["denied", "supposed"],
    patterns: [
      "<site> ~6 <bunglers>",
      "<bunglers> ~3 <site>",
      "verdanken|verdankst ~3 <party>",
      "fuer ~2 <party> ~3 entschuldigen|schaemen",
      "entschuldigen uns fuer ~2 <party>",
      "<doer> ~2 brauchte|benoetigte",
      "<doer> <have> ~4 gespart|getrickst|gebummelt",
      "auf ~4 <info> ~3 <party> ~3 verlassen",
      "ist|sind|war|waren ~8 <site> ~3 gelandet|haengengeblieben|steckengeblieben|versandet|versickert|gestrandet|eingestaubt",
      "mit ~3 <care> ~3 <party|place|activity> ~2 waere|haette|waeren|haetten",
      "<doer> ~2 war|waren ~2 in eile|zeitnot|gedanken|hektik|stress",
    ],
  },
];

export const reproachesOfCustomers: readonly PatternGroup[] = [
  {
    code: "blames-customer",
    forbids: ["we"],
    unless: ["our-own"],
    patterns: [
      "ihrerseits|deinerseits ~4 haette|haetten|waere|waeren",
      "haette|haetten|waere|waeren ~5 ihrerseits|deinerseits",
      "bei <wellDone> ~6 waere|haette|waeren|haetten",
      "mangelnde|mangelnder|fehlende|fehlender|unterlassene|unterlassener|unzureichende|unzureichender ~1 <usage>",
      "problem|fehler sitzt|sass vor",
      "<your> ~6 zu wuenschen uebrig",
      "bei <yourDative> ~4 <wrongly> ~2 <setByYou>",
    ],
  },
  {
    code: "blames-customer",
    forbids: [],
    unless: [],
    patterns: [
      "kam|kamen|traf|trafen|ging|gingen|lag|lagen <your> ~1 <yourPart> ~4 erst|verspaetet|spaet",
      "<your> ~1 <yourPart> kam|kamen|traf|trafen|ging|gingen|lag|lagen ~4 erst|verspaetet|spaet",
      "<you> ~1 wussten|kannten ~2 doch|ja|genau|schliesslich|sehr",
      "wie <you> ~2 wissen|kennen|sehen|merken sollten|muessten|duerften",
      "an <your> stelle haette|haetten|waere|waeren",
      "von ~6 haetten wir ~2 mehr|anderes|besseres erwartet",
    ],
  },
];
