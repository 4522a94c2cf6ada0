import type { Role } from "klartext/domain";

const everybody: readonly Role[] = ["service", "sales", "facilitator", "integration", "admin"];
const staff: readonly Role[] = ["service", "sales", "facilitator", "admin"];
const team: readonly Role[] = ["service", "facilitator", "admin"];

/**
 * Who may do what: the only place that says so. Every route names one of these; `docs/permissions.md` is made from
 * this table, and a test tries every route with every role.
 */
export const permissions = {
  "know-oneself": everybody,
  "read-list": everybody,
  "report-point": ["service", "facilitator", "integration", "admin"],
  "raise-escalation": everybody,
  "withdraw-escalation": staff,
  "add-facts": everybody,
  "record-contact": everybody,
  "take-in-messages": ["integration", "admin"],
  "work-on-point": team,
  "tell-customers": team,
  "offer-make-good": staff,
  "close-point": team,
  "decide-on-report": ["facilitator", "admin"],
  "check-wording": everybody,
  "propose-action": staff,
  "agree-action": ["facilitator", "admin"],
  "work-on-action": team,
  "answer-customers": staff,
  "read-customers": everybody,
  "manage-customers": ["service", "facilitator", "integration", "admin"],
  "read-teams": everybody,
  "manage-teams": ["facilitator", "admin"],
  "read-persons": ["admin"],
  "manage-persons": ["admin"],
  "manage-keys": ["admin"],
  "read-playbooks": staff,
  "manage-playbooks": ["facilitator", "admin"],
  "read-organization": everybody,
  "manage-organization": ["admin"],
  erase: ["admin"],
  "import-list": ["facilitator", "admin"],
  "export-list": ["service", "sales", "facilitator", "admin"],
  "follow-changes": everybody,
  operate: ["admin"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

export function isAllowed(role: Role, permission: Permission): boolean {
  return (permissions[permission] as readonly Role[]).includes(role);
}

export function permissionsOf(role: Role): Permission[] {
  return (Object.keys(permissions) as Permission[]).filter((permission) => isAllowed(role, permission));
}
