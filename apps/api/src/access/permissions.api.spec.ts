import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { roles } from "klartext/domain";
import { openApiDocument } from "../docs/openapi.ts";
import { startedApi } from "../testing/api-harness.ts";
import { isAllowed, permissions } from "./permissions.ts";
import { type DocumentedRoute, documentedRoutes, permissionsTable } from "./permissions-table.ts";

const PAGE = join(import.meta.dirname, "../../../../docs/permissions.md");

const started = startedApi();

const routes = () => documentedRoutes(openApiDocument(started().app, "0.0.0"));

/** Something that every route refuses for another reason, unless the role is refused before. */
async function statusOf({ method, path }: DocumentedRoute, key: string | null): Promise<number> {
  const answer = await started().app.inject({
    method,
    url: path.replace(/\{\w+\}/g, () => randomUUID()),
    headers: {
      accept: "application/json",
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    },
    ...(method === "GET" || method === "DELETE" ? {} : { payload: {} }),
  });
  return answer.statusCode;
}

describe("who may do what", () => {
  it("is so on every route for every role, and nothing goes without a key", async () => {
    const wrong: string[] = [];
    for (const route of routes()) {
      const { method, path, permission } = route;
      if (permission === null) continue;
      if ((await statusOf(route, null)) !== 401) wrong.push(`${method} ${path} without a key`);
      for (const role of roles) {
        const status = await statusOf(route, started().as(role).key);
        if ((status !== 403) !== isAllowed(role, permission))
          wrong.push(`${method} ${path} as ${role}: ${status}`);
        if (status >= 500) wrong.push(`${method} ${path} as ${role}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("is open without a key for health checks alone", () => {
    const open = routes().filter(({ permission }) => permission === null);
    expect(open.map(({ path }) => path)).toEqual(["/health/live", "/health/ready"]);
  });

  it("has no permission that no route asks for", () => {
    const used = new Set(routes().map(({ permission }) => permission));
    expect(Object.keys(permissions).filter((name) => !(used as Set<string | null>).has(name))).toEqual([]);
  });

  it("is what docs/permissions.md says; where it differs, UPDATE_DOCS=1 writes the page anew", () => {
    if (process.env.UPDATE_DOCS === "1") writeFileSync(PAGE, permissionsTable(routes()));
    expect(readFileSync(PAGE, "utf8")).toBe(permissionsTable(routes()));
  });
});
