/**
 * Writes docs/sentences.md: every sentence of ours that a customer reads or hears, filled with examples, so that people
 * who know how to speak to an angry customer can judge it. `npm run docs:sentences`; `npm run check` fails when the page
 * is not what this would write.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  builtInPlaybooks,
  composeAcknowledgement,
  composeAdvanceNotice,
  composeChangedNotice,
  composeReceipt,
  composeUpdate,
  fillTemplate,
  firstAnswerInWords,
  placeholders,
  pointStates,
  sayDelay,
  stateSentence,
  statusSentence,
} from "klartext/domain";

const page = join(dirname(dirname(fileURLToPath(import.meta.url))), "docs/sentences.md");
const written = readFileSync(page, { encoding: "utf8", flag: "a+" });
const current = sentences();
if (process.argv.includes("--check")) {
  if (written !== current) {
    process.stderr.write("docs/sentences.md is not up to date: npm run docs:sentences\n");
    process.exit(1);
  }
} else {
  writeFileSync(page, current);
}

function sentences() {
  return [
    "# What customers read and hear",
    "",
    "Made from the source by `npm run docs:sentences`, with examples in the place of names and dates. Read it aloud as if",
    "an angry customer were listening: it has to sound natural, honest, and like somebody who keeps their word. What sounds",
    "wrong is changed in the source; playbooks can be changed by each organization as well.",
    "",
    ...receipts(),
    ...advanceNotices(),
    ...acknowledgements(),
    ...updates(),
    ...changedNotices(),
    ...statusAnswers(),
    ...states(),
    ...playbooks(),
  ].join("\n");
}

/** Whom is spoken to, and the example organization's letterhead. */
function readers() {
  return [
    { name: "German, Sie", language: "de", formOfAddress: "formal" },
    { name: "German, du", language: "de", formOfAddress: "informal" },
    { name: "English", language: "en", formOfAddress: "formal" },
  ];
}

function letterhead() {
  return {
    addressee: "Jana Berger",
    organizationName: "Muster Fördertechnik",
    timeZone: "Europe/Berlin",
    now: "2026-11-20T09:00:00Z",
  };
}

function inAllForms(title, compose) {
  return [
    `### ${title}`,
    "",
    ...readers().flatMap((reader) => [`**${reader.name}**`, "", ...quoted(compose(reader)), ""]),
  ];
}

function quoted(text) {
  return text.split("\n").map((line) => (line === "" ? ">" : `> ${line}`));
}

function inLanguage(language, de, en) {
  return language === "de" ? de : en;
}

function matter({ language }, change = {}) {
  const title = inLanguage(language, "Lieferung der Antriebsrolle", "Delivery of the drive roller");
  return { kind: "complaint", title, product: null, noticedAt: "2026-11-20T08:55:00Z", ...change };
}

function known() {
  return {
    pointNumber: "OP-2026-0042",
    contactLine: "Stefan Koch, 0711 5550-123",
    now: "2026-11-20T09:00:00Z",
  };
}

function receipts() {
  const receipt = (change, facts) => (reader) =>
    composeReceipt(
      reader,
      { ...known(), matter: matter(reader, change), firstAnswerBy: "2026-11-23T15:00:00Z", ...facts },
      letterhead(),
    );
  return [
    "## Receipts",
    "",
    ...inAllForms("Somebody wrote to us", receipt({ kind: "message", title: null })),
    ...inAllForms(
      "A complaint on the telephone, nobody to reply to and no promised time",
      receipt({ title: null, product: "FT 300" }, { contactLine: null, firstAnswerBy: null }),
    ),
  ];
}

function changedNotices() {
  const text = ({ language }) =>
    inLanguage(
      language,
      "Wir lesen die Lieferadresse am Telefon jetzt vor, bevor wir etwas verschicken.",
      "We now read out the delivery address on the phone before we send anything.",
    );
  return [
    "## What we changed",
    "",
    ...inAllForms("Whoever gave feedback hears what came of it", (reader) =>
      composeChangedNotice(reader, text(reader), known().contactLine, letterhead()),
    ),
  ];
}

function advanceNotices() {
  const facts = (reader, change) => ({
    ...known(),
    matter: matter(reader),
    promised: { dueAt: "2026-11-24T11:00:00Z", hasRunOut: false },
    reason: inLanguage(
      reader.language,
      "Die Rolle kommt erst am Mittwoch, 25. November, bei uns an.",
      "The roller will not reach us before Wednesday, 25 November.",
    ),
    what: inLanguage(reader.language, "Lieferung der Rolle", "Delivery of the roller"),
    newDueAt: "2026-11-27T11:00:00Z",
    ...change,
  });
  const late = { promised: { dueAt: "2026-11-19T11:00:00Z", hasRunOut: true } };
  return [
    "## Advance notices of a delay",
    "",
    ...inAllForms("A promise cannot be kept", (reader) =>
      composeAdvanceNotice(reader, facts(reader), letterhead()),
    ),
    ...inAllForms("Nothing was promised yet, and nothing more is known; to be read out", (reader) =>
      sayDelay(reader, facts(reader, { promised: null, reason: null, what: null }), letterhead()),
    ),
    ...inAllForms("A promise has run out already; to be read out", (reader) =>
      sayDelay(reader, facts(reader, late), letterhead()),
    ),
  ];
}

function acknowledgements() {
  return [
    "## Acknowledgements",
    "",
    "What happened, what it meant, the apology, the remedy and the make-good are written by people; the rest is ours.",
    "",
    ...inAllForms("A correction of an earlier message", ({ language, formOfAddress }) => {
      const parts = {
        whatHappened: "…",
        impact: "…",
        responsibility: "…",
        remedy: "…",
        dueAt: "2026-11-24T11:00:00Z",
        makeGood: "…",
        contactLine: known().contactLine,
      };
      const corrected = { issuedAt: "2026-11-20T09:00:00Z" };
      return composeAcknowledgement(
        { language, formOfAddress },
        { parts, reason: "…" },
        corrected,
        letterhead(),
      );
    }),
  ];
}

function updates() {
  return [
    "## Updates by e-mail, for whoever wants them",
    "",
    ...inAllForms("Something changed", (reader) => {
      const sentences = stateSentence("in_progress", reader.language, reader.formOfAddress);
      return composeUpdate(reader, { pointNumber: known().pointNumber, sentences }, letterhead());
    }),
  ];
}

function statusAnswers() {
  const nothing = {
    pointId: "",
    number: "OP-2026-0042",
    joinedNumbers: [],
    oldNumber: null,
    title: null,
    description: null,
    nextStep: null,
    product: null,
    kind: "complaint",
    state: "in_progress",
    noticedAt: "2026-11-14T08:00:00Z",
    waitsForCustomer: false,
    finishedOn: null,
    finishedBeforeKlartext: false,
    goesOnElsewhere: false,
    solutionNoticeAt: null,
    solutionConfirmed: false,
    promises: [],
    told: [],
    actionRunning: false,
  };
  const promise = { promiseId: "p", keptAt: null, replacedAt: null, what: null };
  const running = { ...promise, dueAt: "2026-11-24T11:00:00Z" };
  const missed = { ...promise, dueAt: "2026-11-19T15:00:00Z" };
  const answer = (facts) => (reader) =>
    statusSentence(
      { ...nothing, title: matter(reader).title, ...facts(reader) },
      { ...reader, timeZone: "Europe/Berlin", now: "2026-11-20T09:00:00Z" },
    ).text;
  const what = ({ language }) => ({
    words: inLanguage(language, "Lieferung der Rolle", "Delivery of the roller"),
    language,
  });
  const cases = [
    ["Recorded, nothing promised", () => ({ state: "open", title: null, product: "FT 300" })],
    [
      "Recorded, the first answer promised by the receipt",
      ({ language }) => ({
        state: "open",
        promises: [{ ...running, what: { words: firstAnswerInWords({ language }), language } }],
      }),
    ],
    [
      "In work, the next step promised",
      (reader) => ({
        nextStep: inLanguage(reader.language, "Wir tauschen die Rolle", "We are replacing the roller"),
        promises: [{ ...running, what: what(reader) }],
      }),
    ],
    ["A promise was missed and is owed", (reader) => ({ promises: [{ ...missed, what: what(reader) }] })],
    [
      "A promise was kept late, another one runs",
      () => ({ promises: [{ ...missed, keptAt: "2026-11-20T08:00:00Z" }, running] }),
    ],
    ["Waiting", () => ({ state: "waiting" })],
    ["Waiting for the customer", () => ({ state: "waiting", waitsForCustomer: true })],
    ["Solved, asked about", () => ({ state: "solved", solutionNoticeAt: "2026-11-19T10:00:00Z" })],
    ["Checked, and something is changed", () => ({ state: "verified", actionRunning: true })],
    ["Confirmed", () => ({ state: "verified", solutionConfirmed: true })],
    ["Closed", () => ({ state: "closed", finishedOn: "2026-11-19" })],
    ["Closed before Klartext", () => ({ state: "closed", finishedBeforeKlartext: true })],
    ["Ended without a solution", () => ({ state: "dropped", finishedOn: "2026-11-19" })],
    ["Goes on with another entry", () => ({ state: "dropped", goesOnElsewhere: true })],
  ];
  return ["## Status answers", "", ...cases.flatMap(([title, facts]) => inAllForms(title, answer(facts)))];
}

function states() {
  const row = (state) =>
    readers().map(({ language, formOfAddress }) => stateSentence(state, language, formOfAddress));
  return [
    "## What is said of a state",
    "",
    `| state | ${readers()
      .map(({ name }) => name)
      .join(" | ")} |`,
    "| --- | --- | --- | --- |",
    ...pointStates.map((state) => `| \`${state}\` | ${row(state).join(" | ")} |`),
    "",
  ];
}

function playbooks() {
  return [
    "## Playbooks",
    "",
    ...Object.entries(builtInPlaybooks).flatMap(([situation, { title, templates }]) => [
      `### ${title.de} · ${title.en} (\`${situation}\`)`,
      "",
      ...templates.flatMap(({ id, title: moment, medium, text }) => [
        `#### ${moment.de} · ${moment.en} (\`${id}\`, ${medium})`,
        "",
        ...readers().flatMap((reader) => [`**${reader.name}**`, "", ...quoted(filled(text, reader)), ""]),
      ]),
    ]),
  ];
}

function filled(text, reader) {
  const values = Object.fromEntries(
    Object.entries(placeholders).map(([name, { example }]) => [name, example[reader.language]]),
  );
  const template = fillTemplate(text, values, {
    ...reader,
    timeZone: "Europe/Berlin",
    now: "2026-11-20T09:00:00Z",
  });
  if (template.outcome === "refused") throw new Error("A placeholder has no example.");
  return template.text;
}
