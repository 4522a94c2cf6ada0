export const priorities = ["low", "normal", "high", "critical"] as const;
export type Priority = (typeof priorities)[number];

/**
 * One step higher, once, however many escalations run; `critical` in an emergency. What was set stays (domain page,
 * "Priority").
 */
export function shownPriority(set: Priority, escalationRuns: boolean, emergencyRuns = false): Priority {
  if (emergencyRuns) return "critical";
  if (!escalationRuns) return set;
  return priorities[Math.min(priorities.indexOf(set) + 1, priorities.length - 1)] ?? "critical";
}
