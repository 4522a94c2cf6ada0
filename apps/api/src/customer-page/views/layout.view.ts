import { html, raw } from "hono/html";
import { stylesheetPath } from "../page-style.ts";
import { dayOf } from "../page-times.ts";
import type { Visit } from "../visit.ts";
import { type Markup, nothing } from "./markup.ts";

interface PageParts {
  readonly title: string;
  readonly content: Markup;
  /** Where the same page is in the other language; `null` on pages that are shown once. */
  readonly here: string | null;
}

/** A whole page for somebody whose link is open. */
export function page(visit: Visit, { title, content, here }: PageParts): Markup {
  const { words, organization, addresses } = visit;
  const siteTitle = words.title(organization);
  return document(
    visit.language,
    title === siteTitle ? title : `${title} – ${siteTitle}`,
    html`<a class="skip" href="#content">${words.skipToContent}</a>
<header class="top">
  <p class="name"><a href="${addresses.overview()}">${organization ?? siteTitle}</a></p>
  ${here === null ? nothing : languageSwitch(visit, here)}
</header>
<main id="content" tabindex="-1">
${content}
</main>
<footer>
  <p>${words.personalLink} ${words.openUntil(dayOf(visit.expiresAt, visit))}</p>
</footer>`,
  );
}

function languageSwitch({ language, words }: Visit, here: string): Markup {
  const other = language === "de" ? "en" : "de";
  return html`<nav aria-label="${language === "de" ? "Sprache" : "Language"}">
    <a href="${here.split("?")[0]}?lang=${other}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
  </nav>`;
}

/** Everything around a page. The same for all, so that a page for a wrong link tells nothing by its looks. */
export function document(language: string, title: string, body: Markup): Markup {
  return html`${raw("<!doctype html>")}
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${stylesheetPath}">
</head>
<body>
${body}
</body>
</html>`;
}
