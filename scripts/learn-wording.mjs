/**
 * Learns how sentences that blame or excuse read, from the labelled sentences in libs/domain/src/wording/corpus that may
 * be learned from (never from the held-out half), and writes the weights beside the reading that uses them.
 * `npm run learn:wording`; with `--check` it fails when the weights are not what this would write.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { learn, weightOf } from "../libs/domain/src/wording/learned/learn.ts";
import { packed } from "../libs/domain/src/wording/learned/learned-reading.ts";
import { featuresOf } from "../libs/domain/src/wording/learned/sentence-features.ts";
import { matchesIn } from "../libs/domain/src/wording/patterns/pattern-group.ts";
import { readText } from "../libs/domain/src/wording/text/read-text.ts";

const wording = new URL("../libs/domain/src/wording/", import.meta.url);
const sources = ["tuned", "training"];
const languages = { de: "german", en: "english" };

/** Texts are judged by what was learned from the others: one part in turn. */
const PARTS = 5;
/**
 * By code, how many texts without it may be found in such a trial: most of them are near neighbours of faulty ones. Fewer
 * for excuses, as less was there to learn from.
 */
const foundWrongly = { "blames-colleague": 0.006, "blames-customer": 0.006, excuse: 0.003 };
/** Blame that patterns find is let pass at odds of one to four hundred: weights are logarithms of odds. */
const PASSED_BELOW = -Math.log(400);
const canPass = new Set(["blames-colleague", "blames-customer"]);

const isCheck = process.argv.includes("--check");
const texts = sources.flatMap(labelledTexts);
for (const [language, name] of Object.entries(languages)) {
  const own = texts.filter(({ lang }) => lang === language).map(readOnce);
  write(name, Object.fromEntries(Object.keys(foundWrongly).map((code) => [code, learned(own, code)])));
}

function labelledTexts(file) {
  return readFileSync(new URL(`corpus/${file}.jsonl`, wording), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line))
    .filter(({ text }) => text !== undefined);
}

/** A text's sentences: their features, and what the patterns find in them. */
function readOnce({ lang, text, expect }) {
  const { sentences, patterns } = readText(text, lang);
  return {
    expect,
    sentences: sentences.map((sentence) => ({
      features: featuresOf(sentence),
      found: new Set(matchesIn(patterns.findings, sentence).map(({ group }) => group.code)),
    })),
  };
}

/** Which sentence of a faulty text it is, patterns say; where they find none of several, nothing is learned from it. */
function examples({ expect, sentences }, code) {
  const isFaulty = expect.includes(code);
  if (!isFaulty || sentences.length === 1)
    return sentences.map(({ features }) => ({ features, isFound: isFaulty }));
  if (!sentences.some(({ found }) => found.has(code))) return [];
  return sentences.map(({ features, found }) => ({ features, isFound: found.has(code) }));
}

function learned(own, code) {
  const weighed = own.map(() => 0);
  for (let part = 0; part < PARTS; part++) {
    const isTried = (_, index) => index % PARTS === part;
    const others = own.filter((text, index) => !isTried(text, index)).flatMap((text) => examples(text, code));
    const reading = learn(others);
    own.forEach(({ sentences }, index) => {
      if (index % PARTS === part)
        weighed[index] = Math.max(...sentences.map(({ features }) => weightOf(reading, features)));
    });
  }
  const sorted = (isFaulty) =>
    weighed
      .filter((_, index) => own[index].expect.includes(code) === isFaulty)
      .sort((one, other) => other - one);
  const [faulty, others] = [sorted(true), sorted(false)];
  const foundAbove = others[Math.floor(others.length * foundWrongly[code])];
  const share = (weights, isTrue) => (weights.filter(isTrue).length / weights.length).toFixed(3);
  process.stdout.write(
    `${code}: ${faulty.length} faulty texts of ${own.length}; of those kept out, found ${share(faulty, (weight) => weight > foundAbove)} of the faulty ones and ${share(others, (weight) => weight > foundAbove)} of the others above ${foundAbove.toFixed(2)}\n`,
  );
  const { bias, weights } = learn(own.flatMap((text) => examples(text, code)));
  return {
    bias: hundredths(bias),
    foundAbove: hundredths(foundAbove),
    ...(canPass.has(code) && { passedBelow: hundredths(PASSED_BELOW) }),
    weights: packed(Array.from(weights, hundredths)),
  };
}

function hundredths(weight) {
  return Math.round(weight * 100);
}

function write(name, weightsOf) {
  const file = new URL(`learned/${name}.weights.ts`, wording);
  const entries = Object.entries(weightsOf).map(
    ([code, { weights, ...numbers }]) =>
      `  ${/-/.test(code) ? JSON.stringify(code) : code}: {\n${Object.entries(numbers)
        .map(([key, number]) => `    ${key}: ${number},\n`)
        .join("")}    weights: \`\n${weights}\`,\n  },\n`,
  );
  const current = `import type { LearnedWeights } from "./learned-reading.ts";

/** Learned from the labelled sentences in \`corpus\`, and written, by \`npm run learn:wording\`. */
export const ${name}Weights: LearnedWeights = {
${entries.join("")}};
`;
  if (!isCheck) return writeFileSync(file, current);
  if (readFileSync(file, { encoding: "utf8", flag: "a+" }) === current) return;
  process.stderr.write(`${file.pathname} is not up to date: npm run learn:wording\n`);
  process.exitCode = 1;
}
