import PostalMime, { type Email } from "postal-mime";
import { htmlToText } from "./html-text.ts";

/** Across all parts; the head of the mail itself is shorter. */
const LONGEST_HEADS = 512 * 1024;
const MOST_NESTING = 50;

/** @throws Error when it is no mail, or one that nobody could have meant */
export function parsed(source: Uint8Array): Promise<Email> {
  return new PlainParser({
    forceRfc822Attachments: true,
    maxHeadersSize: LONGEST_HEADS,
    maxNestingDepth: MOST_NESTING,
  }).parse(source);
}

interface CollectedTexts {
  readonly textMap: ReadonlyMap<unknown, Readonly<Partial<Record<"plain" | "html", readonly TextPart[]>>>>;
  textContent: { plain: string };
}

interface TextPart {
  readonly value: string;
}

/**
 * Makes one plain text of the mail's text parts. The parser's own way also makes HTML of each plain part and back, with
 * patterns that take minutes over HTML that was made for that.
 */
class PlainParser extends PostalMime {
  /** The parser calls it when all parts are collected. */
  renderTextContent(): void {
    const collected = this as unknown as CollectedTexts;
    const texts = [...collected.textMap.values()].flatMap(({ plain, html = [] }) => {
      const said = plain?.map(({ value }) => value);
      return said?.some((text) => text.trim() !== "") ? said : html.map(({ value }) => htmlToText(value));
    });
    collected.textContent = { plain: texts.join("\n") };
  }
}
