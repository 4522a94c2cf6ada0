/** What somebody can put on the list; corrective actions join it as the kind `action` (see `listedKinds`). */
export const pointKinds = ["incident", "complaint", "escalation"] as const;
export type PointKind = (typeof pointKinds)[number];

/** Everything the list shows. */
export const listedKinds = [...pointKinds, "action"] as const;
export type ListedKind = (typeof listedKinds)[number];
