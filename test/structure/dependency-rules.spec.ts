import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = process.cwd();

/** A rule that is broken on purpose: the checker has to see it, or it checks nothing. */
const brokenRules = [
  {
    rule: "domain-is-pure",
    file: "libs/domain/src/broken-on-purpose/clock.ts",
    source: 'import { performance } from "node:perf_hooks";\nexport const now = () => performance.now();\n',
  },
  {
    rule: "domain-takes-only-types-from-event-sourcing",
    file: "libs/domain/src/broken-on-purpose/folding.ts",
    source: 'import { fold } from "klartext/event-sourcing";\nexport const refold = fold;\n',
  },
  {
    rule: "use-cases-stand-apart",
    file: "apps/api/src/open-points/broken-on-purpose/neighbour.ts",
    source: 'export { SetPriority } from "../set-priority/set-priority.handler.ts";\n',
  },
  {
    rule: "only-the-composition-root-names-an-adapter",
    file: "apps/api/src/open-points/broken-on-purpose/adapter.ts",
    source: 'export { openSqliteEventStore } from "klartext/event-store-sqlite";\n',
  },
  {
    rule: "libraries-are-entered-by-their-index",
    file: "libs/nest/src/broken-on-purpose/inside.ts",
    source: 'export { seal } from "../../../sealing/src/cipher.ts";\n',
  },
];

describe("dependency rules", () => {
  it("are kept", () => {
    expect(violationsIn("apps", "libs")).toEqual([]);
  });

  it.each(brokenRules)("see $rule when it is broken", ({ rule, file, source }) => {
    const folder = join(root, dirname(file));
    mkdirSync(folder);
    try {
      writeFileSync(join(root, file), source);
      expect(violationsIn(file)).toContain(rule);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function violationsIn(...paths: string[]): string[] {
  const checker = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const run = () =>
    execFileSync(process.execPath, [checker, "--output-type", "json", ...paths], {
      cwd: root,
      maxBuffer: 2 ** 28,
      stdio: ["ignore", "pipe", "ignore"],
    });
  const report = JSON.parse(outputOf(run)) as { summary: { violations: { rule: { name: string } }[] } };
  return report.summary.violations.map((violation) => violation.rule.name);
}

/** The checker ends with a failure when it finds something; what it found is on its output all the same. */
function outputOf(run: () => Buffer): string {
  try {
    return run().toString();
  } catch (error) {
    return (error as { stdout: Buffer }).stdout.toString();
  }
}
