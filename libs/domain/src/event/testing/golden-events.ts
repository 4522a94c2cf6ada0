import { readdirSync, readFileSync } from "node:fs";

/** An event as some version of Klartext once wrote it: kept for ever, and readable for ever. */
export interface GoldenEvent {
  readonly type: string;
  readonly version: number;
  readonly data: unknown;
}

/** The files `golden/<Type>.v<version>.json`. */
export function goldenEvents(): readonly GoldenEvent[] {
  const folder = new URL("../golden/", import.meta.url);
  return readdirSync(folder).map((name) => {
    const [, type, version] = /^(\w+)\.v(\d+)\.json$/.exec(name) ?? [];
    if (type === undefined) throw new Error(`${name} is not named as a golden file.`);
    return { type, version: Number(version), data: JSON.parse(readFileSync(new URL(name, folder), "utf8")) };
  });
}
