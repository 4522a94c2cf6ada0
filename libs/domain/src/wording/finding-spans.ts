import type { Span } from "./finding.ts";

export function overlap(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
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
