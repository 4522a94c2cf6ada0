export type { TeamCommand } from "./team.commands.ts";
export { type Team, type TeamState, teamDecider } from "./team.decider.ts";
export type { TeamEvent } from "./team.events.ts";
