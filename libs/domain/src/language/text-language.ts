import { type Language, languages } from "./language.ts";

/** Words that sentences of the one language hardly do without, and that the other one does not have. */
const telling: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(
    "der das den dem des ein eine einen einem einer und oder nicht ist sind war wird werden wurde haben hat hatte wir uns unser unsere sie ihr ihre ihnen ihren mit von zu zum zur bei für auf aus nach noch nur auch sich dass wenn weil ich er es im am um bis dann heute morgen kein keine bitte leider über".split(
      " ",
    ),
  ),
  en: new Set(
    "the a an and or not is are be been has have had we us our you your they them their it its of to for from by on at as that this with will would can did does do if because no only also please sorry today tomorrow until i he she him his her".split(
      " ",
    ),
  ),
};

/** The language in which a text seems to be written; where nothing tells, the given one. */
export function likelyLanguage(text: string, otherwise: Language): Language {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = languages.map((language) => ({
    language,
    count: words.filter((word) => telling[language].has(word)).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  const likely = counts.filter(({ count }) => count === most);
  return likely.length === 1 && likely[0] ? likely[0].language : otherwise;
}
