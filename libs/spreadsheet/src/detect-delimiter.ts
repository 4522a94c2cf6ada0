/** In the order in which they win a draw: German Excel writes `;`. */
export const delimiters = [";", "\t", "|", ","] as const;
export type Delimiter = (typeof delimiters)[number];

const SAMPLE_LENGTH = 256 * 1024;

/**
 * The delimiter by which most records have the same number of cells; delimiters within quotes do not count. Lines
 * without any are left out of account, so a header block does no harm. A list of one column gets `;`.
 */
export function detectDelimiter(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE_LENGTH);
  let best: { delimiter: Delimiter; agreeing: number } = { delimiter: ";", agreeing: 0 };
  for (const delimiter of delimiters) {
    const agreeing = largestGroup(delimitersPerRecord(sample, delimiter).filter((count) => count > 0));
    if (agreeing > best.agreeing) best = { delimiter, agreeing };
  }
  return best.delimiter;
}

function delimitersPerRecord(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  let count = 0;
  let quoted = false;
  // A quote opens where a cell begins, and opens again right after it closed ("" stands for one quote).
  let mayOpen = true;
  for (const char of text) {
    if (char === '"') {
      const closes: boolean = quoted;
      quoted = !quoted && mayOpen;
      mayOpen = closes;
      continue;
    }
    mayOpen = false;
    if (quoted) continue;
    if (char === delimiter) count++;
    if (char === "\n" || char === "\r") {
      counts.push(count);
      count = 0;
    }
    mayOpen = char === delimiter || char === "\n" || char === "\r";
  }
  counts.push(count);
  return counts;
}

function largestGroup(counts: readonly number[]): number {
  const sizes = new Map<number, number>();
  for (const count of counts) sizes.set(count, (sizes.get(count) ?? 0) + 1);
  return Math.max(0, ...sizes.values());
}
