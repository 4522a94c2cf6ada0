import { derivedUuid } from "klartext/nest";

export function teamStream(teamId: string): string {
  return `team-${teamId}`;
}

/** The command that founds a team names it by its own id, so that a repeated request meets the same team. */
export function newTeamId(commandId: string): string {
  return derivedUuid("team", commandId);
}
