import { existsSync, readFileSync } from "node:fs";
import type { Language } from "../../language/language.ts";
import { type FindingCode, findingCodes, severityOf } from "../finding.ts";
import type { TextKind } from "../message-kind.ts";
import { wordingCheckerFor } from "../wording-check.ts";

/** A labelled text: which codes the check has to report, whatever their number and order. */
interface Labelled {
  readonly lang: Language;
  readonly kind: TextKind;
  readonly text: string;
  readonly customerName?: string;
  readonly contactLine?: string;
  readonly organizationName?: string;
  readonly expect: readonly FindingCode[];
}

/** A staff directory, which holds for the lines after it. */
interface Directory {
  readonly staff: readonly string[];
}

interface Checked extends Labelled {
  readonly found: ReadonlySet<FindingCode>;
}

const linesOf = (half: string): readonly (Labelled | Directory)[] => {
  const file = new URL(`./${half}.jsonl`, import.meta.url);
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Labelled | Directory);
};

function check(half: string): readonly Checked[] {
  let checkWording = wordingCheckerFor([]);
  return linesOf(half).flatMap((line) => {
    if ("staff" in line) {
      checkWording = wordingCheckerFor(line.staff);
      return [];
    }
    const { findings } = checkWording({ ...line, language: line.lang });
    return [{ ...line, found: new Set(findings.map(({ code }) => code)) }];
  });
}

interface Figures {
  readonly code: FindingCode;
  readonly labelled: number;
  readonly recall: number;
  readonly precision: number;
}

const share = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.round((100 * part) / whole) / 100;

function figures(texts: readonly Checked[]): readonly Figures[] {
  return findingCodes.map((code) => {
    const labelled = texts.filter(({ expect }) => expect.includes(code)).length;
    const reported = texts.filter(({ found }) => found.has(code)).length;
    const right = texts.filter(({ expect, found }) => expect.includes(code) && found.has(code)).length;
    return { code, labelled, recall: share(right, labelled), precision: share(right, reported) };
  });
}

const isRefused = ({ kind }: Labelled, code: FindingCode): boolean => severityOf(code, kind) === "refused";

/** Texts with something to refuse that was not found. */
const missed = (texts: readonly Checked[]) =>
  texts.filter((text) => text.expect.some((code) => isRefused(text, code) && !text.found.has(code)));
const clean = (texts: readonly Checked[]) => texts.filter(({ expect }) => expect.length === 0);
const falselyFound = (texts: readonly Checked[]) => clean(texts).filter(({ found }) => found.size > 0);

const halves = { tuned: check("tuned"), "held-out": check("held-out") };

it("prints recall and precision of both halves", () => {
  const lines = Object.entries(halves).flatMap(([half, texts]) => [
    `${half}: ${texts.length} texts, ${clean(texts).length} of them clean; refusals missed in ${missed(texts).length}, false findings in ${falselyFound(texts).length}`,
    ...figures(texts).map(
      ({ code, labelled, recall, precision }) =>
        `  ${code.padEnd(17)} labelled ${String(labelled).padStart(3)}  recall ${recall.toFixed(2)}  precision ${precision.toFixed(2)}`,
    ),
  ]);
  process.stdout.write(`${lines.join("\n")}\n`);
  expect(lines.length).toBe(2 * (findingCodes.length + 1));
});

it("finds every refusal of the tuned half, and next to nothing in its clean texts", () => {
  const texts = halves.tuned;
  expect(texts.length).toBeGreaterThanOrEqual(2000);
  expect(missed(texts).map(({ text }) => text)).toEqual([]);
  expect(falselyFound(texts).length).toBeLessThanOrEqual(clean(texts).length / 50);
});

/**
 * The recall that the held-out half reaches: in the first part of its texts, and in those that were added later. Nobody tunes on it, so these only ever rise. Where a part labels none, it is 1.
 */
const floors: Readonly<Record<FindingCode, readonly [first: number, added: number, latest: number]>> = {
  "names-employee": [0.95, 1, 1],
  "blames-colleague": [0.95, 0.71, 0.56],
  "blames-customer": [1, 0.72, 0.57],
  excuse: [0.79, 0.5, 1],
  belittles: [0.88, 0.79, 1],
  "dead-end": [0.96, 0.69, 1],
  "vague-time": [0.92, 0.94, 1],
  "open-placeholder": [1, 0.94, 1],
};
const FIRST_PART = 240;
const ADDED_PART = 459;

it.each([
  {
    part: "first",
    index: 0,
    texts: halves["held-out"].slice(0, FIRST_PART),
    missedAtMost: 5,
    falseAtMost: 3,
  },
  {
    part: "added",
    index: 1,
    texts: halves["held-out"].slice(FIRST_PART, ADDED_PART),
    missedAtMost: 10,
    falseAtMost: 4,
  },
  { part: "latest", index: 2, texts: halves["held-out"].slice(ADDED_PART), missedAtMost: 42, falseAtMost: 0 },
] as const)(
  "is no worse than before on the $part part of the held-out half",
  ({ index, texts, missedAtMost, falseAtMost }) => {
    for (const { code, recall } of figures(texts))
      expect({ code, isKept: recall >= floors[code][index] }).toEqual({ code, isKept: true });
    expect(missed(texts).length).toBeLessThanOrEqual(missedAtMost);
    expect(falselyFound(texts).length).toBeLessThanOrEqual(falseAtMost);
  },
);

it("labels each code in both languages in the tuned half", () => {
  for (const lang of ["de", "en"]) {
    const labels = new Set(halves.tuned.filter((text) => text.lang === lang).flatMap(({ expect }) => expect));
    expect([...labels].sort()).toEqual([...findingCodes].sort());
  }
});
