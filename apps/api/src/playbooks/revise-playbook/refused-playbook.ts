import { type Refusal, refusalText } from "klartext/domain";
import { RuleBroken } from "klartext/nest";
import { Problem } from "../../http/problem.ts";

/** What is wrong with a playbook, each fault with its place in the body; any other error as it is. */
export function refusedPlaybook(error: unknown): unknown {
  if (!(error instanceof RuleBroken)) return error;
  const faults = [error.refusal, ...error.refusal.further];
  return new Problem(
    "texts-refused",
    {
      de: "Das Playbook wurde nicht geändert. Unter `errors` steht zu jeder Stelle, was daran fehlt.",
      en: "The playbook was not changed. `errors` says for each place what is wrong with it.",
    },
    {
      code: error.refusal.code,
      errors: (language) =>
        faults.map((fault) => ({
          pointer: pointerOf(fault),
          code: fault.code,
          detail: refusalText({ ...fault, further: [] }, language),
        })),
    },
  );
}

/** The whole body, where a fault has no place of its own. */
function pointerOf({ values }: Refusal): string {
  return values.pointer ?? "";
}
