import { UuidField } from "../http/fields/fields.ts";
import { QueryIntegerField } from "../http/fields/query-fields.ts";

export class PageOfCustomersDto {
  @UuidField({ optional: true, description: "`nextCursor` of the page before." })
  cursor?: string;

  @QueryIntegerField({ min: 1, max: 1000, description: "Customers on a page; default 100." })
  limit?: number;
}

const DEFAULT_LIMIT = 100;

/** The part of a list that begins behind the customer whom the cursor names; from the beginning where there is none. */
export function pageOf<Item extends { readonly customerId: string }>(
  items: readonly Item[],
  { cursor, limit = DEFAULT_LIMIT }: PageOfCustomersDto,
): { readonly items: readonly Item[]; readonly nextCursor: string | null } {
  const start = cursor === undefined ? 0 : items.findIndex(({ customerId }) => customerId === cursor) + 1;
  const page = items.slice(start, start + limit);
  return { items: page, nextCursor: start + limit < items.length ? (page.at(-1)?.customerId ?? null) : null };
}
