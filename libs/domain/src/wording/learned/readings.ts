import type { Language } from "../../language/language.ts";
import { englishWeights } from "./english.weights.ts";
import { germanWeights } from "./german.weights.ts";
import { learnedReading, type SentenceReading } from "./learned-reading.ts";

export const readings: Readonly<Record<Language, SentenceReading>> = {
  de: learnedReading(germanWeights),
  en: learnedReading(englishWeights),
};
