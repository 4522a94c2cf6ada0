import { html } from "hono/html";
import { channelWords } from "klartext/domain";
import type { DeedName } from "../page-addresses.ts";
import { momentOf } from "../page-times.ts";
import type { PageWords } from "../page-words.ts";
import type { ShownEntry, ShownMessage, ShownPoint, ShownPromise } from "../shown-point.ts";
import type { Visit } from "../visit.ts";
import { badge } from "./badge.view.ts";
import { errorSummary, type FormAtHand, formFields } from "./form.view.ts";
import { page } from "./layout.view.ts";
import { type Markup, nothing } from "./markup.ts";
import { notice, warning } from "./notice.view.ts";

export interface PointPageParts {
  readonly point: ShownPoint;
  /** What can be done now. */
  readonly forms: Readonly<Partial<Record<DeedName, FormAtHand>>>;
  readonly done: string | null;
  readonly problem: string | null;
}

/** One point: where it stands, what was promised and said, and what the visitor can do. */
export function pointPage(visit: Visit, { point, forms, done, problem }: PointPageParts): Markup {
  const { words, addresses } = visit;
  const content = html`<p class="back"><a href="${addresses.overview()}">← ${words.backToOverview}</a></p>
<h1>${point.heading}</h1>
<p class="small">${words.number} ${point.number}${
    point.otherNumbers.length === 0
      ? nothing
      : html` · ${words.alsoKnownAs}: ${point.otherNumbers.join(", ")}`
  }</p>
${done === null ? nothing : notice(done)}
${problem === null ? nothing : warning(problem)}
${Object.values(forms).map((atHand) => errorSummary(atHand, words))}
<section class="card standing" aria-labelledby="standing">
  <h2 id="standing">${words.whereItStands}</h2>
  ${badge(point.condition, words)}
  <p class="lead">${point.sentences}</p>
  ${point.description === null ? nothing : html`<p class="said">${point.description}</p>`}
</section>
${solvedQuestion(forms, visit)}
${promises(point.promises, visit)}
<section aria-labelledby="messages">
  <h2 id="messages">${words.messages}</h2>
  ${point.entries.length === 0 ? html`<p>${words.noMessages}</p>` : html`<ol class="entries">${point.entries.map((entry) => entryOf(entry, visit))}</ol>`}
</section>
${section("feedback", forms, visit, feedbackGiven(point, visit))}
${stillOpen(forms, visit)}
${section("reply", forms, visit)}`;
  return page(visit, { title: point.heading, content, here: addresses.point(point.number) });
}

/** The one question that waits for an answer: it comes first. */
function solvedQuestion({ confirm, "not-solved": notSolved }: PointPageParts["forms"], { words }: Visit) {
  if (confirm === undefined) return nothing;
  return html`<section class="card question" aria-labelledby="solved">
<h2 id="solved">${words.isItSolved}</h2>
${formFields(confirm, words)}
${notSolved === undefined ? nothing : objection(notSolved, words.notSolved.button, words)}
</section>`;
}

/** For what was solved, as far as we know: it can still be objected. */
function stillOpen({ confirm, "not-solved": notSolved }: PointPageParts["forms"], { words }: Visit) {
  if (confirm !== undefined || notSolved === undefined) return nothing;
  return html`<section class="card" aria-labelledby="solved">
<h2 id="solved">${words.stillOpenQuestion}</h2>
${objection(notSolved, words.stillOpen, words)}
</section>`;
}

/** Folded away, unless something was typed already. */
function objection(atHand: FormAtHand, summary: string, words: PageWords): Markup {
  const { form, problems, values } = atHand;
  const shown = { ...atHand, form: { ...form, words: { ...form.words, button: words.reply.button } } };
  return html`<details${problems.size > 0 || values.words ? html` open` : nothing}>
<summary>${summary}</summary>
${formFields(shown, words)}
</details>`;
}

function promises(all: readonly ShownPromise[], { words }: Visit): Markup | string {
  if (all.length === 0) return nothing;
  return html`<section aria-labelledby="promises">
<h2 id="promises">${words.promises}</h2>
<ul class="promises">
${all.map(
  ({ what, deadline, outcome }) => html`<li class="card">
  <p class="badge ${outcome}">${words.promiseOutcomes[outcome]}</p>
  <p>${what ?? words.promiseWithoutWords}</p>
  <p class="small">${deadline}</p>
</li>
`,
)}</ul>
</section>`;
}

function entryOf(entry: ShownEntry, visit: Visit): Markup {
  const { words } = visit;
  if (entry.by === "organization") return messageOf(entry, visit);
  return html`<li class="card theirs">
  <h3>${words.youWrote}</h3>
  <p class="small"><time datetime="${entry.at}">${momentOf(entry.at, visit)}</time></p>
  <p class="said">${entry.text}</p>
</li>
`;
}

function messageOf(message: ShownMessage, visit: Visit): Markup {
  const { words, language } = visit;
  const { id, kind, at, channel, spoken, corrects, corrected } = message;
  return html`<li class="card ours${corrected ? " corrected" : ""}" id="${id}">
  <h3>${words.fromUs[kind]}</h3>
  <p class="small"><time datetime="${at}">${momentOf(at, visit)}</time> · ${channelWords[channel][language]}${spoken ? `, ${words.spoken}` : nothing}</p>
  ${corrects === null ? nothing : html`<p class="correction">${words.corrects(momentOf(corrects.at, visit))}${corrects.because === null ? nothing : html`. ${words.correctedBecause} ${corrects.because}`}</p>`}
  ${corrected ? html`<p class="correction">${words.wasCorrected}</p>` : nothing}
  <p class="said" lang="${message.language}">${message.text}</p>
</li>
`;
}

function section(
  deed: DeedName,
  forms: PointPageParts["forms"],
  { words }: Visit,
  more: Markup | string = nothing,
): Markup | string {
  const atHand = forms[deed];
  if (atHand === undefined) return more;
  const { heading, intro } = atHand.form.words;
  return html`<section class="card" aria-labelledby="${deed}">
<h2 id="${deed}">${heading}</h2>
${more}
${intro === null ? nothing : html`<p>${intro}</p>`}
${formFields(atHand, words)}
</section>`;
}

/** What was answered: to be changed for a while, then to be read. */
function feedbackGiven({ feedback }: ShownPoint, visit: Visit): Markup | string {
  if (!feedback?.answers || !feedback.changeableUntil) return nothing;
  const { words } = visit;
  if (feedback.answerable) {
    return html`<p>${words.feedbackChangeableUntil(momentOf(feedback.changeableUntil, visit))}</p>`;
  }
  const { satisfaction, recommend, words: said } = feedback.answers;
  const answers = [
    [words.satisfactionQuestion, satisfaction === null ? null : words.satisfactionLevels[satisfaction - 1]],
    [words.recommendQuestion, recommend === null ? null : `${recommend}`],
    [words.feedbackWords, said],
  ];
  return html`<section class="card" aria-labelledby="feedback">
<h2 id="feedback">${words.feedbackAnswers}</h2>
<dl>${answers.map(([question, answer]) => html`<dt>${question}</dt><dd class="said">${answer ?? words.notAnswered}</dd>`)}</dl>
</section>`;
}
