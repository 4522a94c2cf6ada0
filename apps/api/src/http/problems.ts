import { type NameOf, type Refusal, refusalText } from "klartext/domain";
import {
  AppendTooLarge,
  EventTooLarge,
  KeysTaken,
  StoreUnavailable,
  StreamDeleted,
  WrongExpectedRevision,
} from "klartext/event-sourcing";
import {
  CommandIdReused,
  PositionGone,
  ReadModelBehind,
  RuleBroken,
  StaleRevision,
  StreamNotFound,
  SubjectErased,
} from "klartext/nest";
import { InvalidCursor, ReadModelNotReady } from "klartext/read-model";
import { NotUnderstood } from "klartext/sealing";
import { expectationMessage } from "./fields/field-problem.ts";
import { Problem, type ProblemDetails, problemKindOf } from "./problem.ts";
import type { ReaderLanguage } from "./reader-language.ts";
import { unreadable } from "./validation.pipe.ts";

/** Seconds after which trying again makes sense. */
const RETRY_AFTER = { "Retry-After": "2" };

/** Every error that can end a request, as the problem that its caller is told. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof RuleBroken) return ruleBroken(error.refusal);
  if (error instanceof StaleRevision) return staleRevision(error);
  if (error instanceof WrongExpectedRevision || error instanceof KeysTaken) return busyStream();
  if (error instanceof StreamNotFound || error instanceof StreamDeleted) return notFound();
  if (error instanceof SubjectErased) return erased();
  if (error instanceof CommandIdReused) return keyReused();
  if (error instanceof StoreUnavailable) return storeUnavailable();
  if (error instanceof NotUnderstood) return notUnderstood();
  if (error instanceof EventTooLarge || error instanceof AppendTooLarge) return tooLarge();
  if (error instanceof ReadModelNotReady || error instanceof ReadModelBehind) return notCaughtUp();
  if (error instanceof PositionGone) return positionGone();
  if (error instanceof InvalidCursor) return invalidCursor();
  return problemOfFramework(error) ?? internalError();
}

export function notFound(): Problem {
  return new Problem("not-found", {
    de: "Unter dieser Adresse gibt es nichts. Bitte Kennung und Pfad prüfen.",
    en: "There is nothing at this address. Please check the id and the path.",
  });
}

export function unavailable(de: string, en: string): Problem {
  return new Problem("unavailable", { de, en }, { headers: RETRY_AFTER });
}

/** @param nameOf gives the names of what the rule's words refer to; by default ids stand there */
export function ruleBroken(
  refusal: Refusal,
  nameOf: (language: ReaderLanguage) => NameOf = () => (id) => id,
): Problem {
  const inWords = (one: Refusal, language: ReaderLanguage) => refusalText(one, language, nameOf(language));
  return new Problem(
    "rule-broken",
    { de: inWords(refusal, "de"), en: inWords(refusal, "en") },
    {
      code: refusal.code,
      ...(refusal.further.length === 0
        ? {}
        : {
            reasons: (language) =>
              [refusal, ...refusal.further].map((one) => ({
                code: one.code,
                detail: inWords({ ...one, further: [] }, language),
              })),
          }),
    },
  );
}

function staleRevision(error: StaleRevision): Problem {
  return new Problem("stale-revision", {
    de: `If-Match nennt Revision ${error.expected}, inzwischen gilt Revision ${error.actual}. Bitte neu laden, vergleichen und noch einmal senden.`,
    en: `If-Match names revision ${error.expected}, meanwhile it is ${error.actual}. Please load again, compare, and send once more.`,
  });
}

function busyStream(): Problem {
  return unavailable(
    "Gerade ändern viele dasselbe. Bitte gleich noch einmal senden.",
    "Many are changing the same thing right now. Please send it again in a moment.",
  );
}

function erased(): Problem {
  return new Problem(
    "rule-broken",
    {
      de: "Diese Person oder dieser Kunde wurde gelöscht; dazu kann nichts mehr geschrieben werden.",
      en: "This person or customer was erased; nothing can be written about them any more.",
    },
    { code: "subject-erased" },
  );
}

function keyReused(): Problem {
  return new Problem("key-reused", {
    de: "Dieser Idempotency-Key gehört zu einer anderen Anfrage. Bitte für jede neue Anfrage einen neuen verwenden.",
    en: "This Idempotency-Key belongs to another request. Please use a new one for each new request.",
  });
}

export function shuttingDown(): Problem {
  return unavailable(
    "Der Dienst wird gerade beendet. Nichts wurde angenommen; bitte gleich noch einmal senden.",
    "The service is shutting down. Nothing was accepted; please send it again in a moment.",
  );
}

export function methodNotAllowed(methods: readonly string[]): Problem {
  return new Problem("method-not-allowed", frameworkDetails[405], { headers: { Allow: methods.join(", ") } });
}

function storeUnavailable(): Problem {
  return unavailable(
    "Es kann gerade nichts gespeichert werden. Nichts wurde angenommen; bitte später noch einmal senden.",
    "Nothing can be stored right now. Nothing was accepted; please send it again later.",
  );
}

function notUnderstood(): Problem {
  return unavailable(
    "Eine neuere Version von Klartext hat hier etwas vermerkt, das dieser Knoten noch nicht versteht. Nichts wurde angenommen; bitte später noch einmal senden, oder an einen aktualisierten Knoten.",
    "A newer version of Klartext has recorded something here that this node does not understand yet. Nothing was accepted; please send it again later, or to an upgraded node.",
  );
}

function notCaughtUp(): Problem {
  return unavailable(
    "Die Liste wird noch aufgebaut oder holt gerade auf; /health/ready zeigt, wie weit sie ist.",
    "The list is still being built or is catching up; /health/ready shows how far it is.",
  );
}

function positionGone(): Problem {
  return new Problem(
    "gone",
    {
      de: "Diese Position gilt hier nicht (mehr): Das Log wurde umgezogen oder wiederhergestellt. Abfragen bitte ohne Klartext-Position senden; Änderungen mit after=start von vorn lesen, oder die Liste neu laden und ohne Last-Event-ID von jetzt an folgen. Cursor von Listen gelten weiter.",
      en: "This position is not valid here (any more): the log was moved or restored. Please send queries without Klartext-Position; read changes with after=start from the beginning, or load the list again and follow from now on without Last-Event-ID. Cursors of lists stay valid.",
    },
    { code: "position-gone" },
  );
}

function invalidCursor(): Problem {
  return unreadable([{ pointer: "query/cursor", message: expectationMessage("cursor") }]);
}

function tooLarge(): Problem {
  return new Problem("too-large", {
    de: "Die Texte sind zusammen zu lang. Bitte kürzen oder auf mehrere Notizen verteilen.",
    en: "The texts are too long together. Please shorten them or spread them over several notes.",
  });
}

function internalError(): Problem {
  return new Problem("internal-error", {
    de: "Die Anfrage konnte nicht ausgeführt werden. Das liegt an uns, nicht an der Anfrage.",
    en: "The request could not be carried out. This is on us, not on the request.",
  });
}

/** What Nest and Fastify raise by themselves: unknown routes, unreadable bodies, wrong media types. */
function problemOfFramework(error: unknown): Problem | undefined {
  const status = statusOf(error);
  if (status === undefined || status >= 500) return undefined;
  if (status === 404) return notFound();
  return problemOfStatus(status);
}

/** Where there is nothing to say but the status, `undefined` where that says nothing to the caller. */
export function problemOfStatus(status: number): Problem | undefined {
  const details = (frameworkDetails as Record<number, ProblemDetails>)[status];
  return details && new Problem(problemKindOf(status), details);
}

const frameworkDetails = {
  400: {
    de: "Die Anfrage ist kein gültiges HTTP, oder die Adresse ist falsch kodiert (RFC 3986, UTF-8).",
    en: "The request is no valid HTTP, or the address is wrongly encoded (RFC 3986, UTF-8).",
  },
  405: {
    de: "Diese Methode gibt es an dieser Adresse nicht; `Allow` nennt, welche es gibt.",
    en: "This method does not exist at this address; `Allow` names those that do.",
  },
  406: { de: "Dieses Format kann hier nicht geliefert werden.", en: "This format cannot be delivered here." },
  408: { de: "Die Anfrage kam nicht vollständig an.", en: "The request did not arrive completely." },
  413: { de: "Die Anfrage überschreitet die erlaubte Größe.", en: "The request exceeds the size allowed." },
  414: { de: "Die Adresse ist zu lang.", en: "The address is too long." },
  415: {
    de: "Erwartet wird Content-Type application/json in UTF-8.",
    en: "Expected is the Content-Type application/json in UTF-8.",
  },
  431: { de: "Die Kopfzeilen sind zu groß.", en: "The headers are too large." },
} satisfies Record<number, ProblemDetails>;

function statusOf(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  if ("getStatus" in error && typeof error.getStatus === "function") return Number(error.getStatus());
  if ("statusCode" in error && typeof error.statusCode === "number") return error.statusCode;
  return undefined;
}
