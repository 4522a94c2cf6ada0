import type { StreamReader } from "klartext/nest";
import { Problem } from "../http/problem.ts";
import { notFound } from "../http/problems.ts";

/** There is no such action; says where the thing is when the id belongs to an open point. */
export async function missingAction(reader: StreamReader, id: string): Promise<Problem> {
  const point = await reader.read(`openPoint-${id}`);
  if (point.last === undefined) return notFound();
  return new Problem(
    "not-found",
    {
      de: `Das ist ein offener Punkt; er steht unter /v1/open-points/${id}.`,
      en: `This is an open point; it is at /v1/open-points/${id}.`,
    },
    { code: "is-open-point" },
  );
}
