/** What the organization sends or says to a customer; the domain page names them under "What a customer is told". */
export const messageKinds = [
  "receipt",
  "acknowledgement",
  "status_update",
  "advance_notice",
  "emergency_notice",
  "solution_notice",
  "refusal",
  "boundary_warning",
  "cancellation_confirmation",
  "changed_notice",
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** Texts the wording check reads: messages to customers, and what only the organization itself reads. */
export const textKinds = [...messageKinds, "internal"] as const;
export type TextKind = (typeof textKinds)[number];
