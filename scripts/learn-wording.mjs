/**
 * Learns how sentences that blame or excuse read, from the labelled sentences in libs/domain/src/wording/corpus that may
 * be learned from (never from the held-out half), and writes the weights beside the reading that uses them.
 * `npm run learn:wording`; with `--check` it fails when the weights are not what this would write.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { isMainThread, Worker, workerData } from "node:worker_threads";
import { learn, weightOf } from "../libs/domain/src/wording/learned/learn.ts";
import { FEWEST_WORDS, packed } from "../libs/domain/src/wording/learned/learned-reading.ts";
import { featuresOf } from "../libs/domain/src/wording/learned/sentence-features.ts";
import { partsOf } from "../libs/domain/src/wording/learned/sentence-parts.ts";
import { matchesIn } from "../libs/domain/src/wording/patterns/pattern-group.ts";
import { readText } from "../libs/domain/src/wording/text/read-text.ts";

const wording = new URL("../libs/domain/src/wording/", import.meta.url);
const sources = ["tuned", "training"];
const languages = { de: "german", en: "english" };

/** Texts are judged by what was learned from the others: one part in turn. */
const PARTS = 5;
/**
 * By code, what is judged by texts that were kept out: how many clean ones may be found (most of them are near neighbours
 * of faulty ones), how many faulty ones weigh so little that what patterns find in them is let pass; and which weights
 * are too small to be kept. There was less to learn from for what is only warned of: so less is found and kept, and
 * patterns are believed more.
 */
const limits = {
  "blames-colleague": { foundWrongly: 0.012, passedWrongly: 0.08, smallest: 0.07 },
  "blames-customer": { foundWrongly: 0.0085, passedWrongly: 0.06, smallest: 0.07 },
  excuse: { foundWrongly: 0.001, passedWrongly: 0.025, smallest: 0.17 },
  belittles: { foundWrongly: 0.0007, passedWrongly: 0.01, smallest: 0.17 },
  "dead-end": { foundWrongly: 0.0015, passedWrongly: 0.005, smallest: 0.17 },
};
/** Less than even odds are never enough; weights are logarithms of odds. */
const LOWEST_FOUND_ABOVE = 0;

const isCheck = process.argv.includes("--check");
if (isMainThread) {
  // Minutes of work: a thread for each language.
  for (const language of Object.keys(languages))
    new Worker(new URL(import.meta.url), { workerData: language });
} else learnLanguage(workerData);

function learnLanguage(language) {
  const own = sources
    .flatMap(labelledTexts)
    .filter(({ lang }) => lang === language)
    .map(readOnce);
  const weightsOf = Object.fromEntries(
    Object.keys(limits).map((code) => [code, learned(own, `${language} ${code}`, code)]),
  );
  write(languages[language], weightsOf);
}

function labelledTexts(file) {
  return readFileSync(new URL(`corpus/${file}.jsonl`, wording), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line))
    .filter(({ text }) => text !== undefined);
}

/** A text's sentences: their features, those of their main clauses, and what the patterns find in them. */
function readOnce({ lang, text, expect }) {
  const { sentences, patterns } = readText(text, lang);
  return {
    expect,
    sentences: sentences.map((sentence) => {
      const matches = matchesIn(patterns.findings, sentence);
      const read = ({ start, end, sentence: part }) => ({
        features: featuresOf(part),
        found: new Set(
          matches.filter((match) => match.start >= start && match.end <= end).map(({ group }) => group.code),
        ),
      });
      const [whole, ...clauses] = partsOf(sentence);
      const long = clauses.filter(({ sentence: { items } }) => items.length >= FEWEST_WORDS);
      return { ...read(whole), clauses: long.map(read) };
    }),
  };
}

/**
 * Which sentence of a faulty text it is, patterns say, and so for its clauses; where they find none of several, nothing is
 * learned from it. In a clean text each clause is clean, too.
 */
function examples({ expect, sentences }, code) {
  const isFaulty = expect.includes(code);
  const clauses = sentences
    .flatMap((sentence) => sentence.clauses)
    .filter(({ found }) => expect.length === 0 || (isFaulty && found.has(code)))
    .map(({ features }) => ({ features, isFound: isFaulty }));
  if (!isFaulty || sentences.length === 1)
    return [...sentences.map(({ features }) => ({ features, isFound: isFaulty })), ...clauses];
  if (!sentences.some(({ found }) => found.has(code))) return [];
  return [...sentences.map(({ features, found }) => ({ features, isFound: found.has(code) })), ...clauses];
}

function learned(own, title, code) {
  const { foundWrongly, passedWrongly, smallest } = limits[code];
  const weighed = own.map(() => 0);
  for (let part = 0; part < PARTS; part++) {
    const isTried = (_, index) => index % PARTS === part;
    const others = own.filter((text, index) => !isTried(text, index)).flatMap((text) => examples(text, code));
    const reading = learn(others, smallest);
    own.forEach(({ sentences }, index) => {
      if (index % PARTS === part)
        weighed[index] = Math.max(
          ...sentences
            .flatMap((sentence) => [sentence, ...sentence.clauses])
            .map(({ features }) => weightOf(reading, features)),
        );
    });
  }
  const weightsOf = (isTrue) =>
    weighed.filter((_, index) => isTrue(own[index])).sort((one, other) => other - one);
  const faulty = weightsOf(({ expect }) => expect.includes(code));
  const clean = weightsOf(({ expect }) => expect.length === 0);
  const foundAbove = Math.max(LOWEST_FOUND_ABOVE, clean[Math.floor(clean.length * foundWrongly)]);
  const passedBelow = Math.min(foundAbove, faulty.at(-1 - Math.floor(faulty.length * passedWrongly)));
  const shareFound = (weights) =>
    (weights.filter((weight) => weight > foundAbove).length / weights.length).toFixed(3);
  process.stdout.write(
    `${title}: ${faulty.length} faulty texts of ${own.length}; of those kept out, found ${shareFound(faulty)} of the faulty ones and ${shareFound(clean)} of the clean ones above ${foundAbove.toFixed(2)}, let pass below ${passedBelow.toFixed(2)}\n`,
  );
  const { bias, weights } = learn(
    own.flatMap((text) => examples(text, code)),
    smallest,
  );
  return {
    bias: hundredths(bias),
    foundAbove: hundredths(foundAbove),
    passedBelow: hundredths(passedBelow),
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
