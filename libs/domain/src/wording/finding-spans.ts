import type { Span } from "./finding.ts";

function overlap(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

/**
 * Whether one of the spans overlaps this one. Takes as many looks as the number of spans has binary digits, so that many
 * names in a long text cost no more than each its share.
 *
 * @param spans in the order of their beginnings and of their ends
 */
export function overlapsAny(spans: readonly Span[], span: Span): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? 0) <= span.from) low = middle + 1;
    else high = middle;
  }
  const next = spans[low];
  return next !== undefined && overlap(next, span);
}

/** In text order, without those that lie within or across an earlier, or equally early and longer, one. */
export function withoutOverlaps<Found extends Span>(spans: readonly Found[]): readonly Found[] {
  const inOrder = [...spans].sort((one, other) => one.from - other.from || other.to - one.to);
  const kept: Found[] = [];
  let end = 0;
  for (const span of inOrder) {
    if (span.from < end) continue;
    kept.push(span);
    end = span.to;
  }
  return kept;
}
