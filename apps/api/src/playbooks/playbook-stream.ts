import type { PlaybookSituation } from "klartext/domain";

export function playbookStream(situation: PlaybookSituation): string {
  return `playbook-${situation}`;
}
