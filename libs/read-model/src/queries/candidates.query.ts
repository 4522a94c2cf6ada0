import { foldForSearch, isErased, readable, similarEnough, similarity } from "klartext/domain";
import type { Statements } from "../database/open-file.ts";
import { textOf } from "../projections/kept-texts.ts";
import type { ListedFacts } from "../projections/listed-facts.ts";
import { sayNumber } from "../projections/running-number.ts";
import type { Candidate } from "./directory-rows.ts";

const MOST_OFFERED = 10;
/** Of a customer with more unfinished matters, the latest are compared. */
const MOST_COMPARED = 500;

/** Unfinished matters of the customer that resemble the text, the likest first. */
export function candidates(customerId: string, text: string, sql: Statements): readonly Candidate[] {
  const rows = sql.all<{ facts: string }>(
    `SELECT f.facts FROM point_customers l JOIN points p ON p.number = l.number JOIN facts f ON f.number = l.number
     WHERE l.customer_id = ? AND l.current = 1 AND p.finished = 0 ORDER BY l.number DESC LIMIT ?`,
    customerId,
    MOST_COMPARED,
  );
  const folded = foldForSearch(text);
  return rows
    .map(({ facts }) => candidate(JSON.parse(facts) as ListedFacts, folded))
    .filter((it) => it !== null && it.similarity >= similarEnough)
    .filter((it) => it !== null)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, MOST_OFFERED);
}

function candidate(facts: ListedFacts, folded: string): Candidate | null {
  if (facts.type !== "point") return null;
  const { point, texts } = facts;
  const title = textOf(texts, point.title) ?? "";
  const demands = point.escalations.map(({ demand }) => textOf(texts, demand?.wanted ?? null));
  const words = [title, textOf(texts, point.description), textOf(texts, point.customersWords), ...demands];
  // The title alone is often the likest; a long description would dilute it.
  const own = isErased(title) ? 0 : similarity(folded, foldForSearch(title));
  const whole = similarity(folded, foldForSearch(words.map((word) => readable(word) ?? "").join(" ")));
  return {
    pointId: facts.id,
    number: sayNumber(facts.number),
    title,
    similarity: Math.max(own, whole),
  };
}
