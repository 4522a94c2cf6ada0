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

/** `training` is what else patterns were extended by and weights learned from: it counts for neither half. */
const parts = { tuned: check("tuned"), "held-out": check("held-out"), training: check("training") };

it("prints recall and precision of both halves", () => {
  const lines = Object.entries(parts).flatMap(([part, texts]) => [
    `${part}: ${texts.length} texts, ${clean(texts).length} of them clean; refusals missed in ${missed(texts).length}, false findings in ${falselyFound(texts).length}`,
    ...figures(texts).map(
      ({ code, labelled, recall, precision }) =>
        `  ${code.padEnd(17)} labelled ${String(labelled).padStart(4)}  recall ${recall.toFixed(2)}  precision ${precision.toFixed(2)}`,
    ),
  ]);
  process.stdout.write(`${lines.join("\n")}\n`);
  expect(lines.length).toBe(3 * (findingCodes.length + 1));
});

it("has halves of equal size, and learns from no held-out text", () => {
  expect(Math.abs(parts.tuned.length - parts["held-out"].length)).toBeLessThan(50);
  const known = new Set([...parts.tuned, ...parts.training].map(({ text }) => text));
  expect(parts["held-out"].filter(({ text }) => known.has(text))).toEqual([]);
});

it("finds every refusal of the tuned half, and nothing in its clean texts", () => {
  expect(missed(parts.tuned).map(({ text }) => text)).toEqual([]);
  expect(falselyFound(parts.tuned).map(({ text }) => text)).toEqual([]);
});

/** What the held-out half reaches. Nobody tunes on it, so these only ever rise, unless texts are added to it. */
const floors: Readonly<Record<FindingCode, number>> = {
  "names-employee": 0.96,
  "blames-colleague": 0.92,
  "blames-customer": 0.92,
  excuse: 0.87,
  belittles: 0.93,
  "dead-end": 0.92,
  "vague-time": 0.94,
  "open-placeholder": 0.96,
};
const FALSE_AT_MOST = 26;

it("is no worse than before on the held-out half", () => {
  for (const { code, recall } of figures(parts["held-out"]))
    expect({ code, isKept: recall >= floors[code] }).toEqual({ code, isKept: true });
  expect(falselyFound(parts["held-out"]).length).toBeLessThanOrEqual(FALSE_AT_MOST);
});

it("labels each code in both languages in the tuned half", () => {
  for (const lang of ["de", "en"]) {
    const labels = new Set(parts.tuned.filter((text) => text.lang === lang).flatMap(({ expect }) => expect));
    expect([...labels].sort()).toEqual([...findingCodes].sort());
  }
});
