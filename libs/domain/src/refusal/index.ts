export type { Refusal } from "./refusal.ts";
export { type NameOf, refusalText } from "./refusal-text.ts";
export { type RefusalCode, refusalTexts } from "./refusal-texts.ts";
