import { html } from "hono/html";
import type { FormField } from "../deed-form.ts";
import type { Visit } from "../visit.ts";
import { type FormAtHand, hidden } from "./form.view.ts";
import { page } from "./layout.view.ts";
import { type Markup, nothing } from "./markup.ts";
import { warning } from "./notice.view.ts";

interface ToCheck {
  readonly atHand: FormAtHand;
  /** What it is about. */
  readonly subject: string | null;
  readonly back: string;
  /** Why it was not done the last time. */
  readonly problem: string | null;
}

/** Before anything is done: what is going to happen, and what was typed. */
export function checkPage(visit: Visit, { atHand, subject, back, problem }: ToCheck): Markup {
  const { words } = visit;
  const { form, values } = atHand;
  const content = html`<h1>${form.words.heading}</h1>
<p>${words.checkLead}</p>
${problem === null ? nothing : warning(problem)}
<section class="card">
${subject === null ? nothing : html`<p class="small">${subject}</p>`}
<p class="lead">${form.words.effect}${form.alsoHappens === null ? nothing : html` ${form.alsoHappens}`}</p>
${form.fields.length === 0 ? nothing : html`<dl>${form.fields.map((field) => answer(field, values[field.name] ?? "", words.notAnswered))}</dl>`}
<div class="buttons">
<form method="post" action="${form.action}">
${hidden(atHand, "do")}
${kept(atHand)}
<button type="submit">${form.words.send}</button>
</form>
${
  form.fields.length === 0
    ? html`<a class="button quiet" href="${back}">${words.cancel}</a>`
    : html`<form method="post" action="${form.action}">
${hidden(atHand, "edit")}
${kept(atHand)}
<button type="submit" class="quiet">${words.change}</button>
</form>`
}
</div>
</section>`;
  return page(visit, { title: `${words.checkTitle}: ${form.words.heading}`, content, here: null });
}

function answer(field: FormField, value: string, notAnswered: string): Markup {
  const chosen =
    field.kind === "choice" ? field.options.find((option) => option.value === value)?.label : value;
  return html`<dt>${field.label}</dt><dd class="said">${chosen || notAnswered}</dd>`;
}

function kept({ form, values }: FormAtHand): Markup {
  return html`${form.fields.map(({ name }) => html`<input type="hidden" name="${name}" value="${values[name] ?? ""}">`)}`;
}
