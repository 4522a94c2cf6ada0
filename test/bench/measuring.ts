import { mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";

export type Print = (line: string) => void;

/** On the disk of this project: the system's folder for temporary files may be memory, where a sync costs nothing. */
export function benchFolder(): string {
  const cache = join(process.cwd(), "node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(join(cache, "klartext-bench-"));
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** @param share from 0 to 1 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
