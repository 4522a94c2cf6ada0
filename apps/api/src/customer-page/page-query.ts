import { type Language, languages } from "klartext/domain";
import { type DeedName, deedNames } from "./page-addresses.ts";
import type { ShownPoint } from "./shown-point.ts";
import type { Visit } from "./visit.ts";

/** What is asked of a page besides its address. */
export interface PageQuery {
  readonly lang: Language | null;
  readonly done: string | null;
  /** Of the overview, from 1 on. */
  readonly page: number;
}

/** Of the query, what is known. */
export function pageQuery(query: URLSearchParams): PageQuery {
  const lang = languages.find((language) => language === query.get("lang")) ?? null;
  const page = query.get("page") ?? "";
  return { lang, done: query.get("done"), page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1 };
}

export function deedNamed(name: string): DeedName | undefined {
  return deedNames.find((deed) => deed === name);
}

/** A deed that cannot be done any more, because it was. */
export function isDone(deed: DeedName, { condition }: ShownPoint): boolean {
  return deed === "confirm" ? condition === "solved" : deed === "not-solved" && condition === "open";
}

/** That something was done is said only where it shows. */
export function doneWords(done: string | null, point: ShownPoint, { words }: Visit): string | null {
  switch (done === null ? undefined : deedNamed(done)) {
    case "confirm":
      return point.condition === "to_confirm" ? null : words.confirm.done;
    case "not-solved":
      if (point.isEmergency) return words.notSolvedForYou.done;
      return point.condition === "to_confirm" ? null : words.notSolved.done;
    case "reply":
      return words.reply.done;
    case "feedback":
      return point.feedback?.answers ? words.feedback.done : null;
    case undefined:
      return null;
  }
}
