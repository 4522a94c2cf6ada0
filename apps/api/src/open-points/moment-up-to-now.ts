import { Problem } from "../http/problem.ts";

/** Clocks of tools that report may be a little ahead of ours. */
const TOLERANCE_MS = 60_000;

/**
 * What is recorded has happened: the moment as it was given, or now.
 * @param now RFC 3339
 * @throws Problem (rule-broken, `moment-ahead`)
 */
export function momentUpToNow(field: string, given: string | undefined, now: string): string {
  if (given === undefined) return now;
  if (Date.parse(given) > Date.parse(now) + TOLERANCE_MS) throw momentAhead(field);
  return given;
}

function momentAhead(field: string): Problem {
  return new Problem(
    "rule-broken",
    {
      de: `\`${field}\` liegt in der Zukunft. Festgehalten wird, was geschehen ist: Nennen Sie einen Zeitpunkt bis jetzt.`,
      en: `\`${field}\` lies in the future. What is recorded has happened: give a time up to now.`,
    },
    { code: "moment-ahead" },
  );
}
