/**
 * Writes docs/events/README.md from the event types: their sources (words and shape) and the catalogue (version, what is
 * sealed). `npm run docs:events`; `npm run check` fails when the page is not what this would write.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { eventCatalogue } from "klartext/domain";
import ts from "typescript";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const domain = join(root, "libs/domain/src");
const page = join(root, "docs/events/README.md");

const written = readFileSync(page, { encoding: "utf8", flag: "a+" });
const current = catalogue();
if (process.argv.includes("--check")) {
  if (written !== current) {
    process.stderr.write("docs/events/README.md is not up to date: npm run docs:events\n");
    process.exit(1);
  }
} else {
  writeFileSync(page, current);
}

function catalogue() {
  const files = readdirSync(domain, { recursive: true })
    .filter((file) => file.endsWith(".events.ts"))
    .sort();
  return [
    "# Catalogue of events",
    "",
    "Made from the event types by `npm run docs:events`. Every event is stored for ever; a golden file per type and",
    "version (`libs/domain/src/event/golden`) has to stay readable. *Sealed* fields are unreadable without their key: each",
    "text has one of its own, personal data has the one of the person or customer named.",
    "",
    ...files.flatMap(section),
  ].join("\n");
}

function section(file) {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(domain, file), "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const name = file.split("/").at(-1).replace(".events.ts", "").replaceAll("-", " ");
  return [
    `## ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    "",
    header(source),
    "",
    `Source: [\`${file}\`](${relative(dirname(page), join(domain, file))})`,
    "",
    "| event | version | data | sealed |",
    "| --- | --- | --- | --- |",
    ...events(source).map(row),
    "",
  ];
}

/** The first paragraph of the file's header. */
function header(source) {
  const comment = /^\/\*\*([\s\S]*?)\*\//.exec(source.text)?.[1] ?? "";
  const lines = comment.split("\n").map((line) => line.replace(/^\s*\*\s?/, "").trim());
  const text = lines.join("\n").trim();
  return (text.split("\n\n")[0] ?? "").replaceAll("\n", " ");
}

/** Every `Happened<"Name", Data>` of the file, with the words above it. */
function events(source) {
  const found = [];
  const visit = (node) => {
    if (ts.isTypeReferenceNode(node) && node.typeName.getText() === "Happened") {
      const [type, data] = node.typeArguments;
      found.push({ type: type.literal.text, data: data.getText(), words: wordsAbove(node, source) });
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function wordsAbove(node, source) {
  const before = source.text.slice(0, node.getStart()).replace(/[|=\s]+$/, "");
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/$/.exec(before)?.[1] ?? "";
  return comment
    .split("\n")
    .map((line) => line.replace(/^\s*\*\s?/, "").trim())
    .join(" ")
    .trim();
}

function row({ type, data, words }) {
  const { upcasters, texts, personal } = eventCatalogue[type];
  const sealed = [
    ...texts,
    ...(personal === null ? [] : personal.fields.map((field) => `${field} (${personal.subject})`)),
  ];
  return `| **${type}**${words === "" ? "" : `<br>${words}`} | ${upcasters.length + 1} | ${shape(data)} | ${sealed.join(", ")} |`;
}

function shape(data) {
  const text = data
    .replace(/\/\*\*[\s\S]*?\*\//g, "")
    .replaceAll("readonly ", "")
    .replace(/\s+/g, " ")
    .replace(/^\{ ((?:(?!\} \| \{).)*) \}$/, "$1")
    .trim()
    .replace(/;$/, "");
  return text === "Nothing" ? "" : `\`${text.replaceAll("|", "\\|")}\``;
}
