import { germanCrafts } from "./german-crafts.words.ts";
import { germanDeeds } from "./german-deeds.words.ts";
import { germanDuties } from "./german-duty.words.ts";
import { germanFailings } from "./german-failing.words.ts";
import { germanPeople } from "./german-people.words.ts";
import { germanPhrases } from "./german-phrase.words.ts";
import { germanSneers } from "./german-sneer.words.ts";
import { germanThings } from "./german-things.words.ts";
import type { WordForm, WordLists } from "./word-classes.ts";

/** German word classes; how lists are written: see WordLists. */
export const germanWords: WordLists = {
  ...germanPeople,
  ...germanThings,
  ...germanFailings,
  ...germanDuties,
  ...germanDeeds,
  ...germanPhrases,
  ...germanSneers,
  ...germanCrafts([germanDuties.benign ?? "", germanDeeds.helpful ?? "", germanDuties.remedy ?? ""]),
  thanks: "dank danke danken bedanken bedanke vielen",
  saying: "fuerchte fuerchten glaube glauben denke denken bedauere bedauern vermute vermuten",
  modal: `
    konnte konnten wollte wollten sollte sollten musste mussten durfte durften moechte moechten hatte hatten koennte koennten muesste muessten duerfte duerften braeuchte braeuchten haette haetten mochte mochten
    wurde wurden`,
  nominative: "der die das unser unsere ein eine mein meine",
  judgedByYou: "fanden finden fandest empfanden empfinden",
  owning:
    "fehlentscheidung verantworten verantwortung einstehen versaeumnis planungsfehler eingeplant stehen stehe",
  // Who acts, and how a clause is built.
  we: "wir ich",
  us: "uns",
  you: "du",
  your: "dein deine deinem deinen deiner deines euer eure eurem euren eurer",
  yourDative: "dir euch",
  have: "hat haben habe hatte hatten hast habt",
  youHave: "haben hast habt hatten",
  passive: "wurde wurden worden wird werden",
  copula: "ist war waren sind liegt lag gewesen",
  ours: "uns unser unsere unserem unseren unserer unseres unsererseits wir ich mir",
  past: "habe hat haben hatte hatten wurde wurden worden",
  ahead: "wird werden werde wirst kann koennen",
  auxiliary: "haben hast habt hatten hat",
  not: `
    nicht nichts kein keine keinen keinem keiner keines keinerlei nie niemals niemand niemanden
    weder ohne keinesfalls keineswegs mitnichten net ned nich nit`,
  only: "nur zuletzt allein bloss",
  of: "der des unserer unseres eines einer von vom seitens bei beim im in unserem auf aufseiten innerhalb",
  cause: "wegen aufgrund durch infolge",
  reason: "weil da denn",
  thereby: "dadurch deshalb deswegen daher somit unseretwegen",
  gladly: "gern gerne lieber eventuell vielleicht einverstanden bereit",
  receive: "haben erhalten bekommen erfahren verdient erwarten wissen warten",
  if: "falls wenn sollten sofern ob solange sobald bis",
  conjunction: "dass weil obwohl sodass nachdem bevor sobald wenn falls ob sondern weshalb",
  and: "und sowie oder",
  subject: "wir ich sie er es man das der die unser unsere ihr ihre ein eine dies diese",
  insertion:
    "der die das welcher welche wie trotz leider den dem mit bei von ueber fuer dessen deren angeblich",
};

/** First parts of verbs that more often tell of something lost, broken or skipped than of a service. */
const AWAY =
  "weg|um|durcheinander|hinein|hinaus|herunter|herum|runter|raus|rein|los|zu|daneben|hin|vor|ab|vorbei|liegen|stehen|haengen|fallen";
const ROUGH =
  "kappt|kritzelt|krickelt|kleckert|kleckst|lassen|schlagen|schleudert|schossen|treten|worfen|schmissen|hauen|knallt|zerrt|hetzt|zwungen|drueckt|draengt|prellt|raubt|klaut|stohlen|trickst|schubst|schwaenzt|leugnet|murkst|schludert|patzt|poltert|pfeffert|rast|bolzt|wuerfelt|raten|traeumt|bummelt";
const ODD = new RegExp(
  `^(?:(?:ver|zer|miss|ueber)\\p{L}{2,}(?:(?<!ier)t|(?<!t)en)|(?:${AWAY})ge\\p{L}{2,}(?:(?<!ier)t|(?<!t)en)|\\p{L}*ge(?:${ROUGH}))$`,
  "u",
);
const ODD_PAST = new RegExp(
  `^(?:(?:ver|zer|miss|ueber|${AWAY})\\p{L}{2,}te|kappte|kritzelte|kleckerte|schleuderte|knallte|zerrte|hetzte|draengte|prellte|klaute|trickste|schubste|schwaenzte|leugnete|raste|bummelte|doeste|pfuschte|murkste|troedelte|weigerte|knickte|drueckte|kuerzte|dichtete)n?$`,
  "u",
);

/** A past participle, as near as its form tells; "berechneten" is an adjective, "gehalten" is none. */
const PARTICIPLE =
  /^(?:\p{L}{0,14}ge\p{L}{2,14}|\p{L}{0,14}(?:be|ver|er|ent|zer|miss|ueber|unter)\p{L}{2,14}|\p{L}{2,14}ier)(?:(?<!t)en|(?<=al|ra|bo|be|re|it|ol)ten|t)$/u;

const HARM =
  /^(?:\p{L}*(?:brochen|rissen|bissen|angenagt|gefressen|knickt|quetscht|brannt|schmort|kratzt|schmolzen|kippt|schuettet|gossen|stossen|rammt|sprengt|platzt|bogen|ueberdreht|stopft|schmutzt|dreckt|verformt|deformt|umformt|saegt|stochen|blockiert|manipuliert|faelscht|laestigt|leidigt|schimpft|droht|schrien|schnauzt|wimmelt|troestet|speist|verzogen|verstellt|verklebt|geklemmt)|(?:fehl|falsch|miss)\p{L}+t|ueber(?:lastet|hitzt|fuellt|laden|spannt|fordert|drueckt|reizt|zogen))$/u;

export const germanForms: readonly WordForm[] = [
  {
    name: "deed",
    form: PARTICIPLE,
    except: ["remedy", "well", "wrongly", "have", "returned"],
  },
  // "gelieferte": the participle before a noun.
  { name: "doneBefore", form: new RegExp(`${PARTICIPLE.source.slice(0, -1)}e[nmrs]?$`, "u"), except: [] },
  // What a party did that nobody would tell of unless it went wrong.
  {
    name: "oddDeed",
    form: ODD,
    except: [
      "remedy",
      "benign",
      "helpful",
      "crafted",
      "duty",
      "issued",
      "neutral",
      "well",
      "wrongly",
      "have",
      "receive",
      "punished",
      "guilty",
      "vague",
    ],
  },
  {
    name: "oddPast",
    form: ODD_PAST,
    except: ["modal", "benignPast", "craftedPast", "acted", "pastVerb", "saying", "vague", "noPast"],
  },
  // Damage and other harm, whoever did it: "eingerissen", "abgeknickt", "überdreht", "fehlinterpretiert".
  { name: "harm", form: HARM, except: ["customary", "benign", "remedy"] },
  {
    name: "yourUndone",
    form: PARTICIPLE,
    except: ["remedy", "neutral", "well", "wrongly", "have", "undoneByYou", "botched", "lapse"],
  },
  {
    name: "undone",
    form: PARTICIPLE,
    except: ["remedy", "neutral", "well", "wrongly", "have", "botched"],
  },
];
