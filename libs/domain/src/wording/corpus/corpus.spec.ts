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
  readonly expect: readonly FindingCode[];
}

/** The first line of each half holds the staff directory. */
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

const directory = linesOf("tuned").find((line) => "staff" in line)?.staff ?? [];

function check(half: string): readonly Checked[] {
  const lines = linesOf(half);
  const checkWording = wordingCheckerFor(lines.find((line) => "staff" in line)?.staff ?? directory);
  return lines
    .filter((line): line is Labelled => "text" in line)
    .map((line) => {
      const { findings } = checkWording({ ...line, language: line.lang });
      return { ...line, found: new Set(findings.map(({ code }) => code)) };
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

/** The aim of the wording check: every refusal case found, at most one false finding in fifty clean texts. */
const meetsAim = (texts: readonly Checked[]): boolean =>
  missed(texts).length === 0 && falselyFound(texts).length <= clean(texts).length / 50;

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
  expect(texts.length).toBeGreaterThanOrEqual(220);
  expect(missed(texts).map(({ text }) => text)).toEqual([]);
  expect(falselyFound(texts).length).toBeLessThanOrEqual(clean(texts).length / 50);
  expect(meetsAim(texts)).toBe(true);
});

it("labels each code in both languages in the tuned half", () => {
  for (const lang of ["de", "en"]) {
    const labels = new Set(halves.tuned.filter((text) => text.lang === lang).flatMap(({ expect }) => expect));
    expect([...labels].sort()).toEqual([...findingCodes].sort());
  }
});
