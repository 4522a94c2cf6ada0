import type { OpenAPIObject } from "@nestjs/swagger";
import { type Role, roles } from "klartext/domain";
import { isAllowed, type Permission, permissions } from "./permissions.ts";

export interface DocumentedRoute {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** With parameters in braces. */
  readonly path: string;
  /** `null`: open to everybody, without a key. */
  readonly permission: Permission | null;
}

const methods = ["get", "post", "put", "delete"] as const;

/** Every route that the service documents, by path. */
export function documentedRoutes({ paths }: OpenAPIObject): DocumentedRoute[] {
  const inOrder = Object.entries(paths).sort(([one], [other]) => (one < other ? -1 : 1));
  return inOrder.flatMap(([path, operations]) =>
    methods.flatMap((method) => {
      const operation = operations[method];
      if (operation === undefined) return [];
      const { "x-permission": permission = null } = operation as { "x-permission"?: Permission };
      return [{ method: method.toUpperCase() as DocumentedRoute["method"], path, permission }];
    }),
  );
}

/** The text of `docs/permissions.md`. */
export function permissionsTable(routes: readonly DocumentedRoute[]): string {
  const names = Object.keys(permissions) as Permission[];
  const row = (...cells: string[]) => `| ${cells.join(" | ")} |`;
  return [
    "# Who may do what",
    "",
    "A key has one role. This page is made from `apps/api/src/access/permissions.ts` and from the routes of the running",
    "service; a test tries every route with every role, and fails when this page says anything else.",
    "",
    row("permission", ...roles),
    row("---", ...roles.map(() => ":-:")),
    ...names.map((name) => row(`\`${name}\``, ...roles.map((role) => mark(role, name)))),
    "",
    "## Routes",
    "",
    ...names.flatMap((name) => section(`\`${name}\``, routes, name)),
    ...section("Without a key", routes, null),
  ].join("\n");
}

function mark(role: Role, permission: Permission): string {
  return isAllowed(role, permission) ? "●" : "";
}

function section(
  title: string,
  routes: readonly DocumentedRoute[],
  permission: Permission | null,
): readonly string[] {
  const own = routes.filter((route) => route.permission === permission);
  return [`### ${title}`, "", ...own.map(({ method, path }) => `- \`${method} ${path}\``), ""];
}
