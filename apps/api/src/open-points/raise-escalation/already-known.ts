import type { Candidate } from "klartext/read-model";
import { Problem } from "../../http/problem.ts";

/** The matter seems to be on the list: the caller decides whether to join it. */
export function alreadyKnown(candidates: readonly Candidate[]): Problem {
  return new Problem(
    "rule-broken",
    {
      de: "Für diesen Kunden steht Ähnliches schon auf der Liste. Mit `joinsPointId` schließt sich die Eskalation einem der `candidates` an, mit `ifKnown: raise_anyway` wird sie ein eigener Punkt.",
      en: "Something similar is on the list for this customer already. With `joinsPointId` the escalation joins one of the `candidates`, with `ifKnown: raise_anyway` it becomes a point of its own.",
    },
    {
      code: "already-known",
      extensions: { candidates },
    },
  );
}
