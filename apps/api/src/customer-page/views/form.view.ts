import { html } from "hono/html";
import type { ChoiceField, DeedForm, FieldProblems, FormField, Values } from "../deed-form.ts";
import type { PageWords } from "../page-words.ts";
import { type Markup, nothing } from "./markup.ts";

/** A form on its way: which one it is, what was typed, and what is wrong with it. */
export interface FormAtHand {
  readonly form: DeedForm;
  readonly formId: string;
  readonly proof: string;
  readonly values: Values;
  readonly problems: FieldProblems;
}

/** A form with its fields, each with its label, its hint, and what is wrong with it. */
export function formFields(atHand: FormAtHand, words: PageWords): Markup {
  const { form, values, problems } = atHand;
  return html`<form method="post" action="${form.action}" novalidate>
${hidden(atHand, "check")}
${form.fields.map((field) => fieldOf(field, atHand, values[field.name] ?? "", problems.get(field.name), words))}
<p class="buttons"><button type="submit">${form.words.button}</button></p>
</form>`;
}

/** What belongs to every form: which one it is, and that it came from here. */
export function hidden({ formId, proof }: FormAtHand, step: "check" | "do" | "edit"): Markup {
  return html`<input type="hidden" name="step" value="${step}">
<input type="hidden" name="form" value="${formId}">
<input type="hidden" name="proof" value="${proof}">`;
}

/** What is wrong, first of all, with links to the places. */
export function errorSummary({ form, problems }: FormAtHand, words: PageWords): Markup | string {
  if (problems.size === 0) return nothing;
  const linked = [...problems].map(([name, problem]) => {
    const field = form.fields.find((it) => it.name === name);
    return html`<li><a href="#${idOf(form, name)}">${field?.label ?? ""}</a> ${problem}</li>`;
  });
  return html`<div class="warning" role="alert" aria-labelledby="errors">
<h2 id="errors">${words.errorTitle}</h2>
<ul>${linked}</ul>
</div>`;
}

function fieldOf(
  field: FormField,
  { form }: FormAtHand,
  value: string,
  problem: string | undefined,
  words: PageWords,
): Markup {
  const id = idOf(form, field.name);
  return field.kind === "text"
    ? textField(field, id, value, problem, words)
    : choices(field, id, value, problem, words);
}

function textField(
  { name, label, hint, required }: FormField,
  id: string,
  value: string,
  problem: string | undefined,
  words: PageWords,
): Markup {
  const described = [
    ...(hint === null ? [] : [`${id}-hint`]),
    ...(problem === undefined ? [] : [`${id}-error`]),
  ];
  return html`<div class="field${problem === undefined ? "" : " wrong"}">
<label for="${id}">${label}${required ? nothing : optional(words)}</label>
${hint === null ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
${errorOf(id, problem)}
<textarea id="${id}" name="${name}" rows="5"${invalid(problem)}${describedBy(described)}${required ? html` required` : nothing}>
${value}</textarea>
</div>`;
}

function choices(
  { name, label, hint, options, scale, required }: ChoiceField,
  id: string,
  value: string,
  problem: string | undefined,
  words: PageWords,
): Markup {
  const described = [
    ...(hint === null ? [] : [`${id}-hint`]),
    ...(problem === undefined ? [] : [`${id}-error`]),
  ];
  return html`<fieldset class="field${scale ? " scale" : ""}${problem === undefined ? "" : " wrong"}"${describedBy(described)}>
<legend>${label}${required ? nothing : optional(words)}</legend>
${hint === null ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
${errorOf(id, problem)}
<div class="options">
${options.map(
  (
    option,
    index,
  ) => html`<label class="option"><input type="radio" id="${index === 0 ? id : `${id}-${option.value}`}" name="${name}" value="${option.value}"${option.value === value ? html` checked` : nothing}> <span>${option.label}</span></label>
`,
)}</div>
</fieldset>`;
}

function optional(words: PageWords): Markup {
  return html` <span class="optional">(${words.optional})</span>`;
}

function errorOf(id: string, problem: string | undefined): Markup | string {
  return problem === undefined ? nothing : html`<p class="error" id="${id}-error">${problem}</p>`;
}

function invalid(problem: string | undefined): Markup | string {
  return problem === undefined ? nothing : html` aria-invalid="true"`;
}

function describedBy(ids: readonly string[]): Markup | string {
  return ids.length === 0 ? nothing : html` aria-describedby="${ids.join(" ")}"`;
}

function idOf({ deed }: DeedForm, name: string): string {
  return `${deed}-${name}`;
}
