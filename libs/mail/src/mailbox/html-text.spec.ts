import fc from "fast-check";
import { htmlToText } from "./html-text.ts";

it.each([
  ["<p>Guten Tag,</p><p>es tropft.<br>Noch immer.</p>", "Guten Tag,\n\nes tropft.\nNoch immer."],
  ["<div>eins</div><div>zwei</div>", "eins\nzwei"],
  ["a <b>fetter</b>  Text\n über Zeilen", "a fetter Text über Zeilen"],
  ["&auml;&Uuml;&szlig; &#8364; &#x20ac; &amp;lt; &unbekannt; &#xd800;", "äÜß € € &lt; &unbekannt;"],
  ["<style>p { color: red }</style>Text<!-- nicht --><script>böse()</script>", "Text"],
  [
    "<blockquote><p>alt</p>älter<blockquote>uralt</blockquote></blockquote>neu",
    "> alt\n> älter\n>> uralt\nneu",
  ],
  ["<ul><li>eins</li><li>zwei</li></ul>", "- eins\n- zwei"],
  ["<table><tr><td>Menge</td><td>3</td></tr></table>", "Menge 3"],
  ['<a title="a > b" href="x">Verweis</a> 2 < 3', "Verweis 2 < 3"],
  ["offen <b", "offen"],
  ["<blockquote>".repeat(20), ">".repeat(9)],
])("reads %j", (html, text) => expect(htmlToText(html)).toBe(text));

it("law: makes text of anything, without a tag of ours in it", () => {
  const pieces = fc.constantFrom(
    "<p>",
    "</p>",
    "<br>",
    "<!--",
    "-->",
    "<style>",
    '"',
    "<a ",
    ">",
    "Text",
    "&amp;",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      expect(htmlToText(parts.join(""))).not.toMatch(/<(p|br|style)>/);
    }),
  );
});

it("walks through broken pages once: with more the test would not end", () => {
  for (const piece of ["<!--", "<style>", '<a "', "<", "<b", "&", "<p>", "<blockquote>", "x\n"])
    expect(htmlToText(piece.repeat(200_000))).toEqual(expect.any(String));
});
