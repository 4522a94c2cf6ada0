import type { Token } from "./tokens.ts";

const ENDS = new Set([".", "!", "?", "…"]);
const ABBREVIATIONS = new Set(
  "abs abt art bspw bzw ca co dipl dr evtl fr ggf hr hrn ing inkl jr max min mio mr mrs ms nr prof sog sr st std str tel usw vgl zzgl no approx dept ext".split(
    " ",
  ),
);
const MONTHS = new Set(
  "januar jan februar feb maerz april mai juni jun juli jul august aug september sep sept oktober okt november nov dezember dez".split(
    " ",
  ),
);

/** The text's sentences as runs of tokens. Dates ("24.11."), abbreviations and initials do not end one. */
export function sentencesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (token.breaks > 1 && current.length > 0) {
      sentences.push(current);
      current = [];
    }
    current.push(token);
    if (ENDS.has(token.text) && endsSentence(tokens[index - 1], token, tokens[index + 1])) {
      sentences.push(current);
      current = [];
    }
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

function endsSentence(before: Token | undefined, end: Token, next: Token | undefined): boolean {
  if (next === undefined) return true;
  if (next.isGlued) return false;
  if (end.text !== "." || before === undefined) return true;
  if (before.kind === "number") return next.kind === "word" && next.isCapital && !MONTHS.has(next.word);
  return !(before.kind === "word" && (before.word.length === 1 || ABBREVIATIONS.has(before.word)));
}
