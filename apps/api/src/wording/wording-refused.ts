import { Problem } from "../http/problem.ts";
import type { FieldFindingDocument } from "../http/text-finding.ts";

/** A text that must not reach a customer, with everything that was found in it. */
export function wordingRefused(findings: readonly FieldFindingDocument[]): Problem {
  return new Problem(
    "wording-refused",
    {
      de: "Nichts wurde gespeichert. Unter `findings` steht zu jeder Stelle, warum sie so nicht geht und wie es besser heißt.",
      en: "Nothing was stored. `findings` says for each place why it cannot stay like this, and what to write instead.",
    },
    { extensions: { findings } },
  );
}

export function isWordingRefused(error: unknown): boolean {
  return error instanceof Problem && error.kind === "wording-refused";
}
