import { html } from "hono/html";
import type { Markup } from "./markup.ts";

/** That something was done. */
export function notice(text: string): Markup {
  return html`<p class="notice" role="status">${text}</p>`;
}

/** That something could not be done. */
export function warning(text: string): Markup {
  return html`<p class="warning" role="alert">${text}</p>`;
}
