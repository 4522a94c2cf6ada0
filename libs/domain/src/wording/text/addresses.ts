import type { Span } from "../finding.ts";
import type { Token } from "./tokens.ts";

/** The e-mail addresses and links of a text, each as the run of tokens without a space that it stands in. */
export function addressesIn(tokens: readonly Token[]): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 1; at <= tokens.length; at++) {
    if (tokens[at]?.isGlued === true) continue;
    const chunk = tokens.slice(start, at);
    const [first, last] = [chunk[0], chunk.at(-1)];
    const isAddress = chunk.some(
      ({ text, word }, index) =>
        (text === "@" && index > 0 && index < chunk.length - 1) ||
        (word === "www" && chunk[index + 1]?.text === ".") ||
        (text === "/" && chunk[index - 1]?.text === "/" && chunk[index - 2]?.text === ":"),
    );
    if (isAddress && first !== undefined && last !== undefined) spans.push({ from: first.from, to: last.to });
    start = at;
  }
  return spans;
}
