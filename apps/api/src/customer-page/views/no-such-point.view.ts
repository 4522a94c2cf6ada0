import { html } from "hono/html";
import type { Visit } from "../visit.ts";
import { page } from "./layout.view.ts";
import type { Markup } from "./markup.ts";

export function noSuchPointPage(visit: Visit): Markup {
  const { words, addresses } = visit;
  const content = html`<h1>${words.noSuchPoint}</h1>
<p class="lead">${words.noSuchPointLead}</p>
<p><a href="${addresses.overview()}">${words.backToOverview}</a></p>`;
  return page(visit, { title: words.noSuchPoint, content, here: null });
}
