import type { Role } from "klartext/domain";
import { isAllowed, type Permission } from "../access/permissions.ts";

/** What a change is about, by the kind of its stream, and what one must be allowed to do to be told of it. */
const subjects = {
  openPoint: { kind: "open_point", permission: "read-list" },
  correctiveAction: { kind: "corrective_action", permission: "read-list" },
  emergency: { kind: "emergency", permission: "read-list" },
  message: { kind: "message", permission: "read-list" },
  delivery: { kind: "delivery", permission: "read-list" },
  deliveryWay: { kind: "delivery_way", permission: "read-organization" },
  feedback: { kind: "feedback", permission: "read-list" },
  customer: { kind: "customer", permission: "read-customers" },
  customerAccess: { kind: "customer_access", permission: "tell-customers" },
  team: { kind: "team", permission: "read-teams" },
  organization: { kind: "organization", permission: "read-organization" },
  playbook: { kind: "playbook", permission: "read-playbooks" },
  person: { kind: "person", permission: "read-persons" },
  accessKey: { kind: "access_key", permission: "manage-keys" },
  erasure: { kind: "erasure", permission: "erase" },
  listImport: { kind: "list_import", permission: "import-list" },
  columnMapping: { kind: "column_mapping", permission: "import-list" },
} as const satisfies Record<string, { kind: string; permission: Permission }>;

export const subjectKinds = Object.values(subjects).map(({ kind }) => kind);

export interface ChangedSubject {
  readonly kind: (typeof subjectKinds)[number];
  /** `null` for the organization, of which there is one. */
  readonly id: string | null;
}

/** `null` for what is nobody's business (reservations of customer numbers), or not this role's. */
export function subjectFor(role: Role, stream: string): ChangedSubject | null {
  const [, streamKind = stream, id = null] = /^([^-]+)-(.+)$/.exec(stream) ?? [];
  if (!isSubject(streamKind)) return null;
  const { kind, permission } = subjects[streamKind];
  return isAllowed(role, permission) ? { kind, id } : null;
}

function isSubject(streamKind: string): streamKind is keyof typeof subjects {
  return Object.hasOwn(subjects, streamKind);
}
