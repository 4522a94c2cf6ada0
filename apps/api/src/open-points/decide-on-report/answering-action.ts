import { correctiveActionDecider } from "klartext/domain";
import type { StreamReader } from "klartext/nest";
import { Problem } from "../../http/problem.ts";

/**
 * A report is not answered by an action that nobody takes; the log says so.
 * @throws Problem (rule-broken, `action-dropped`)
 */
export async function checkAnsweringAction(reader: StreamReader, actionId: string): Promise<void> {
  const action = await reader.stateOf(correctiveActionDecider, `correctiveAction-${actionId}`);
  if (action?.state !== "dropped") return;
  throw new Problem(
    "rule-broken",
    {
      de: "Die Abstellmaßnahme ist verworfen und beantwortet keine Meldung mehr. Nennen Sie eine andere, oder begründen Sie, warum es keine gibt.",
      en: "The corrective action was dropped and does not answer a report any more. Name another one, or give the reason for none.",
    },
    { code: "action-dropped" },
  );
}
