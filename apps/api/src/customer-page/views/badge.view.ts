import { html } from "hono/html";
import type { Condition, PageWords } from "../page-words.ts";
import type { Markup } from "./markup.ts";

/** Where a point stands, in a word or two; the colour only goes with it. */
export function badge(condition: Condition, words: PageWords): Markup {
  return html`<p class="badge ${condition.replaceAll("_", "-")}">${words.conditions[condition]}</p>`;
}
