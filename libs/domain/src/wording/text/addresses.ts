import type { Span } from "../finding.ts";
import type { Token } from "./tokens.ts";

/** The e-mail addresses and links of a text, each as the run of tokens without a space that it stands in. */
export function addressesIn(tokens: readonly Token[]): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  let isAddress = false;
  for (let at = 0; at < tokens.length; at++) {
    isAddress ||= isSign(tokens, at, start);
    if (tokens[at + 1]?.isGlued === true) continue;
    if (isAddress) spans.push({ from: tokens[start]?.from ?? 0, to: tokens[at]?.to ?? 0 });
    [start, isAddress] = [at + 1, false];
  }
  return spans;
}

/** The "@" between two parts, the "www." or the "://" of a run of tokens that begins at `start`. */
function isSign(tokens: readonly Token[], at: number, start: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.text === "@") return at > start && next?.isGlued === true;
  if (token?.word === "www") return next?.text === "." && next.isGlued;
  return (
    token?.text === "/" && at - 2 >= start && tokens[at - 1]?.text === "/" && tokens[at - 2]?.text === ":"
  );
}
