import type { SQLInputValue } from "node:sqlite";
import { customerNumberKey, searchTerms } from "klartext/domain";
import type { Statements } from "../database/open-file.ts";
import type { CustomerSelection } from "../read-model.ts";

interface Condition {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

const ASSET_KIND = "json_extract(t.record, '$.kind')";
const ON_POINT = `SELECT 1 FROM point_customers l JOIN points p ON p.number = l.number
  WHERE l.customer_id = c.customer_id AND l.current = 1`;

/** Whom a selection names, by name; who was erased is nobody's customer any more. */
export function selectCustomers(selection: CustomerSelection, sql: Statements): string[] {
  const conditions = conditionsOf(selection);
  return sql
    .all<{ customer_id: string }>(
      `SELECT c.customer_id FROM customers c WHERE c.sort_key IS NOT NULL
         ${conditions.map((one) => `AND ${one.sql}`).join(" ")} ORDER BY c.sort_key, c.customer_id`,
      ...conditions.flatMap(({ values }) => values),
    )
    .map(({ customer_id }) => customer_id);
}

/** Those of the ids that are customers'. */
export function knownCustomers(customerIds: readonly string[], sql: Statements): string[] {
  return customerIds.filter(
    (id) =>
      sql.one("SELECT 1 FROM customers WHERE customer_id = ? AND sort_key IS NOT NULL", id) !== undefined,
  );
}

/** Whose numbers these are, in their order; `null` where it is nobody's. */
export function customersOfNumbers(numbers: readonly string[], sql: Statements): (string | null)[] {
  return numbers.map((number) => {
    const row = sql.one<{ customer_id: string }>(
      "SELECT customer_id FROM customers WHERE number_key = ?",
      customerNumberKey(number),
    );
    return row?.customer_id ?? null;
  });
}

function conditionsOf(selection: CustomerSelection): Condition[] {
  const { words, siteWords, assetWords, assetKind, product, trap } = selection;
  return [
    ...searchTerms(words ?? "").map((term) => ({
      sql: `(instr(c.folded, ?) > 0 OR EXISTS (${partWith("instr(t.folded, ?) > 0")}))`,
      values: [term, term],
    })),
    ...partCondition("site", siteWords, []),
    ...partCondition(
      "asset",
      assetWords,
      assetKind === undefined ? [] : [{ sql: `${ASSET_KIND} = ?`, values: [assetKind] }],
    ),
    ...(product === undefined ? [] : [{ sql: `EXISTS (${ON_POINT} AND p.product = ?)`, values: [product] }]),
    ...(trap === undefined ? [] : [{ sql: `EXISTS (${ON_POINT} AND p.trap = ?)`, values: [trap] }]),
  ];
}

/** One part of the customer that meets all of it. */
function partCondition(
  part: "site" | "asset",
  words: string | undefined,
  others: readonly Condition[],
): Condition[] {
  const wanted = [
    ...searchTerms(words ?? "").map((term) => ({ sql: "instr(t.folded, ?) > 0", values: [term] })),
    ...others,
  ];
  if (wanted.length === 0) return [];
  const all = wanted.map(({ sql }) => sql).join(" AND ");
  return [
    {
      sql: `EXISTS (${partWith(`t.part = '${part}' AND ${all}`)})`,
      values: wanted.flatMap(({ values }) => values),
    },
  ];
}

function partWith(condition: string): string {
  return `SELECT 1 FROM customer_parts t WHERE t.customer_id = c.customer_id AND ${condition}`;
}
