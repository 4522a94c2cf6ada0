import type { StreamReader } from "klartext/nest";
import { Problem } from "../http/problem.ts";
import { notFound } from "../http/problems.ts";

/** There is no such point; says where the thing is when the id belongs to a corrective action. */
export async function missingPoint(reader: StreamReader, id: string): Promise<Problem> {
  const action = await reader.read(`correctiveAction-${id}`);
  if (action.last === undefined) return notFound();
  return new Problem(
    "not-found",
    {
      de: `Das ist eine Abstellmaßnahme; sie steht unter /v1/corrective-actions/${id}.`,
      en: `This is a corrective action; it is at /v1/corrective-actions/${id}.`,
    },
    { code: "is-corrective-action" },
  );
}
