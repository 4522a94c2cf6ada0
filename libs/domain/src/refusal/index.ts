export type { Refusal } from "./refusal.ts";
export { refusalText } from "./refusal-text.ts";
export { type RefusalCode, refusalTexts } from "./refusal-texts.ts";
