import { html } from "hono/html";
import { salutation } from "klartext/domain";
import type { ShownPoint } from "../shown-point.ts";
import type { ShownPage } from "../shown-points.ts";
import type { Visit } from "../visit.ts";
import { badge } from "./badge.view.ts";
import { page } from "./layout.view.ts";
import { type Markup, nothing } from "./markup.ts";
import { notice } from "./notice.view.ts";

/** All points that the link shows. */
export function overviewPage(
  visit: Visit,
  { points, page: current, pages }: ShownPage,
  { done, hasSettings }: { readonly done: string | null; readonly hasSettings: boolean },
): Markup {
  const { words, contactPerson, language, formOfAddress, organization, addresses } = visit;
  const greeting = salutation(contactPerson.name, language, language === "en" ? "informal" : formOfAddress);
  const content = html`<h1>${words.title(organization)}</h1>
${done === null ? nothing : notice(done)}
<p class="lead">${greeting}. ${points.length === 0 ? words.nothingToShow : words.overviewLead}</p>
${listOf(
  points.filter(({ finished }) => !finished),
  words.runningMatters,
  visit,
)}
${listOf(
  points.filter(({ finished }) => finished),
  words.finishedMatters,
  visit,
)}
${pages === 1 ? nothing : pageLinks(current, pages, visit)}
${hasSettings ? html`<p class="more"><a href="${addresses.settings()}">${words.settings.heading}</a></p>` : nothing}`;
  return page(visit, { title: words.title(organization), content, here: addresses.overview() });
}

function pageLinks(current: number, pages: number, { words, addresses }: Visit): Markup {
  const { previous, next, at } = words.pages;
  const link = (page: number, rel: "prev" | "next", label: string) =>
    page < 1 || page > pages
      ? nothing
      : html`<a rel="${rel}" href="${addresses.overview(page)}">${label}</a>`;
  return html`<nav class="pages" aria-label="${at(current, pages)}">
  ${link(current - 1, "prev", previous)}
  <span class="small">${at(current, pages)}</span>
  ${link(current + 1, "next", next)}
</nav>`;
}

function listOf(points: readonly ShownPoint[], heading: string, visit: Visit): Markup | string {
  if (points.length === 0) return nothing;
  return html`<section>
<h2>${heading}</h2>
<ul class="points">
${points.map((point) => listed(point, visit))}
</ul>
</section>`;
}

function listed(point: ShownPoint, { addresses, words }: Visit): Markup {
  return html`<li class="card">
  ${badge(point.condition, words)}
  <h3><a href="${addresses.point(point.number)}">${point.heading}</a></h3>
  <p>${point.sentences}</p>
  <p class="small">${words.number} ${point.number}</p>
</li>
`;
}
