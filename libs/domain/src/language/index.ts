export { type FieldName, fieldWords } from "./field-words.ts";
export { type InEachLanguage, type Language, languages } from "./language.ts";
export { dateInWords, momentInWords } from "./moment.ts";
export { likelyLanguage } from "./text-language.ts";
