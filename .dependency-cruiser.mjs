/**
 * The dependency rules of the house. Each says what to do instead; `npm run check:dependencies` applies them and
 * `test/structure/dependency-rules.spec.ts` shows that a broken one is seen.
 */
const testing = "\\.spec\\.ts$|/testing/|^test/";

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: "domain-is-pure",
      comment:
        "libs/domain decides, it does not do: pass in what it needs (clock, ids, holidays) as data or as a function.",
      severity: "error",
      from: { path: "^libs/domain/src", pathNot: testing },
      to: { pathNot: "^libs/(domain|event-sourcing)/src" },
    },
    {
      name: "domain-takes-only-types-from-event-sourcing",
      comment: "Import types only (`import type`), or move the function into libs/domain.",
      severity: "error",
      from: { path: "^libs/domain/src", pathNot: testing },
      to: { path: "^libs/event-sourcing/src", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "event-sourcing-imports-nothing",
      comment: "The contracts stand alone: what needs a library belongs into an adapter.",
      severity: "error",
      from: { path: "^libs/event-sourcing/src", pathNot: testing },
      to: { pathNot: "^libs/event-sourcing/src" },
    },
    {
      name: "testing-is-for-specs",
      comment: "Only specs import klartext/event-sourcing/testing; production code needs another way.",
      severity: "error",
      from: { pathNot: testing },
      to: { path: "^libs/[^/]+/src/testing/" },
    },
    {
      name: "adapters-know-their-contract-only",
      comment:
        "An adapter imports klartext/event-sourcing and its driver; anything else belongs to its callers.",
      severity: "error",
      from: { path: "^libs/(event-store-[^/]+)/src", pathNot: testing },
      to: { path: "^(apps|libs)/", pathNot: "^libs/($1|event-sourcing)/src" },
    },
    {
      name: "use-cases-stand-apart",
      comment:
        "A use case does not import another one: move what they share up into the capability's folder.",
      severity: "error",
      from: { path: "^apps/api/src/([^/]+)/([^/]+)/", pathNot: testing },
      to: {
        path: "^apps/api/src/$1/([^/]+)/",
        pathNot: "^apps/api/src/($1/$2|http|access|service|docs|configuration)/",
      },
    },
    {
      name: "only-the-composition-root-names-an-adapter",
      comment:
        "Ask for EVENT_STORE by injection; the store is chosen in apps/api/src/service. Only copying a log from store to store opens two by their names, in apps/cli/src/copy/open-log.ts.",
      severity: "error",
      from: {
        pathNot: `^apps/api/src/service/|^apps/cli/src/copy/open-log\\.ts$|^libs/event-store-|${testing}`,
      },
      to: { path: "^libs/event-store-" },
    },
    {
      name: "libraries-are-entered-by-their-index",
      comment: "Import `klartext/<library>`, not a file inside it.",
      severity: "error",
      from: { path: "^(?:apps|libs|test)/([^/]+)/" },
      to: { path: "^libs/([^/]+)/src/.+", pathNot: "^libs/$1/|^libs/[^/]+/src/(testing/)?index\\.ts$" },
    },
    {
      name: "libraries-do-not-know-applications",
      comment: "Turn it round: the application passes in what the library needs.",
      severity: "error",
      from: { path: "^libs/" },
      to: { path: "^apps/" },
    },
    {
      name: "no-cycles",
      comment: "Move what both need into a file of its own.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["klartext-source", "import", "node", "default"],
      extensions: [".ts", ".js", ".json"],
    },
  },
};
