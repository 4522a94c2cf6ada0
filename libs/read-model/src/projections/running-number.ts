/** A year has fewer points than that. */
const PER_YEAR = 10_000_000;
/** As it is said: the year and the count are enough. */
const FORM = /^(?:OP-?)?(\d{4})-(\d{1,7})$/i;

/** A running number as one integer that sorts by year and count. */
export function runningNumber(year: number, count: number): number {
  return year * PER_YEAR + count;
}

/** `OP-2026-0042` */
export function sayNumber(number: number): string {
  const year = Math.floor(number / PER_YEAR);
  return `OP-${year}-${String(number % PER_YEAR).padStart(4, "0")}`;
}

export function readNumber(said: string): number | undefined {
  const [, year, count] = FORM.exec(said.trim()) ?? [];
  return year === undefined ? undefined : runningNumber(Number(year), Number(count));
}
