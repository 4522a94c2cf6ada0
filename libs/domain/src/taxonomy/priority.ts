export const priorities = ["low", "normal", "high", "critical"] as const;
export type Priority = (typeof priorities)[number];

/** One step higher, once, however many escalations run (domain page, "Priority"); what was set stays. */
export function shownPriority(set: Priority, escalationRuns: boolean): Priority {
  if (!escalationRuns) return set;
  return priorities[Math.min(priorities.indexOf(set) + 1, priorities.length - 1)] ?? "critical";
}
