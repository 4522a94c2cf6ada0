/** Specs run on the sources: the libraries' public names resolve to their `src`, without a build. */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/apps", "<rootDir>/libs", "<rootDir>/test"],
  testMatch: ["**/*.spec.ts"],
  extensionsToTreatAsEsm: [".ts"],
  moduleNameMapper: {
    "^klartext/([a-z-]+)$": "<rootDir>/libs/$1/src/index.ts",
    "^klartext/([a-z-]+)/testing$": "<rootDir>/libs/$1/src/testing/index.ts",
  },
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2024",
          parser: { syntax: "typescript", decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: "es6" },
      },
    ],
  },
  testTimeout: 30_000,
  // Modules that a spec has loaded are not given back: a worker that has grown so large is followed by a new one.
  workerIdleMemoryLimit: "1GB",
};
