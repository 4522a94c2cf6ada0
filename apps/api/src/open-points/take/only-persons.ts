import { Problem } from "../../http/problem.ts";

/** A tool cannot answer for a point. */
export function onlyPersons(): Problem {
  return new Problem(
    "rule-broken",
    {
      de: "Einen Punkt übernehmen kann nur eine Person; dieser Schlüssel gehört einem Werkzeug. Bitte den Schlüssel einer Person verwenden.",
      en: "Only a person can take a point; this key belongs to a tool. Please use a person's key.",
    },
    { code: "only-persons" },
  );
}
