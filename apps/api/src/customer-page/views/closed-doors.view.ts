import { html } from "hono/html";
import { document } from "./layout.view.ts";
import type { Markup } from "./markup.ts";

interface Notice {
  readonly title: string;
  readonly lead: string;
}

/** What is said to those of whom nothing is known, also not their language: both stand there. */
const closedDoors = {
  closed: {
    de: {
      title: "Dieser Link öffnet nichts",
      lead: "Vielleicht ist er abgelaufen, oder beim Kopieren ging etwas verloren. Bitte öffnen Sie den Link aus unserer letzten Nachricht noch einmal, oder antworten Sie darauf: Wir helfen Ihnen gern weiter.",
    },
    en: {
      title: "This link opens nothing",
      lead: "It may have expired, or something was lost when it was copied. Please open the link from our last message again, or reply to that message: we will gladly help you.",
    },
  },
  tooMany: {
    de: {
      title: "Das waren viele Aufrufe auf einmal",
      lead: "Bitte warten Sie eine Minute und laden Sie die Seite dann noch einmal. Es ging nichts verloren.",
    },
    en: {
      title: "That was a lot of requests at once",
      lead: "Please wait a minute, then load the page again. Nothing was lost.",
    },
  },
  unavailable: {
    de: {
      title: "Die Seite ist gerade nicht erreichbar",
      lead: "Bitte laden Sie sie in ein paar Minuten noch einmal. Es ging nichts verloren.",
    },
    en: {
      title: "The page is not available right now",
      lead: "Please load it again in a few minutes. Nothing was lost.",
    },
  },
  notTaken: {
    de: {
      title: "Das konnten wir nicht annehmen",
      lead: "Bitte gehen Sie zurück, und schicken Sie nur das Formular der Seite ab, mit einem kürzeren Text.",
    },
    en: {
      title: "We could not take this in",
      lead: "Please go back, and send nothing but the form of the page, with a shorter text.",
    },
  },
} as const satisfies Record<string, { de: Notice; en: Notice }>;

export type ClosedDoor = keyof typeof closedDoors;

export function closedDoor(which: ClosedDoor): Markup {
  const { de, en } = closedDoors[which];
  return document(
    "de",
    `${de.title} – ${en.title}`,
    html`<main id="content" class="door">
<section class="card">
  <h1>${de.title}</h1>
  <p>${de.lead}</p>
</section>
<section class="card" lang="en">
  <h2>${en.title}</h2>
  <p>${en.lead}</p>
</section>
</main>`,
  );
}
