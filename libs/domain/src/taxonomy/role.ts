/** What a key may be used for. What each may do is the table in `apps/api/src/access/permissions.ts`. */
export const roles = ["service", "sales", "facilitator", "integration", "admin"] as const;
export type Role = (typeof roles)[number];
