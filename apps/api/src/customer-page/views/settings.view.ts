import { html } from "hono/html";
import type { Visit } from "../visit.ts";
import { errorSummary, type FormAtHand, formFields } from "./form.view.ts";
import { page } from "./layout.view.ts";
import { type Markup, nothing } from "./markup.ts";
import { warning } from "./notice.view.ts";

/** How the visitor wants to be reached. */
export function settingsPage(visit: Visit, atHand: FormAtHand, problem: string | null): Markup {
  const { words, addresses } = visit;
  const content = html`<p class="back"><a href="${addresses.overview()}">← ${words.backToOverview}</a></p>
<h1>${words.settings.heading}</h1>
${problem === null ? nothing : warning(problem)}
${errorSummary(atHand, words)}
<section class="card">
${atHand.form.fields.length === 0 ? html`<p>${words.nothingToSet}</p>` : formFields(atHand, words)}
</section>`;
  return page(visit, { title: words.settings.heading, content, here: addresses.settings() });
}
