import type { html } from "hono/html";

/** HTML in which everything that was put in is escaped. */
export type Markup = ReturnType<typeof html>;

/** Where there is nothing to show. */
export const nothing = "";
