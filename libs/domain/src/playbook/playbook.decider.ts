import type { Decider, Decision } from "klartext/event-sourcing";
import { accept, type Refusal, refuse, refuseFor } from "../refusal/refusal.ts";
import type { FreeText } from "../text/index.ts";
import { isErased } from "../text/index.ts";
import { isSameValue } from "../text/same-value.ts";
import { builtInPlaybooks } from "./built-in/built-in-playbooks.ts";
import { checkPlaybook } from "./check-playbook.ts";
import type { PlaybookCommand } from "./playbook.commands.ts";
import type { PlaybookEvent } from "./playbook.events.ts";
import type { Playbook, PlaybookSituation } from "./playbook.ts";

export interface PlaybookState {
  /** The one that holds; 0 is the one built in. */
  readonly version: number;
  /** How many revisions there were: a number is never given twice. */
  readonly revisions: number;
  /** The `Playbook` as JSON; `null` while the one built in holds. */
  readonly content: FreeText | null;
}

/** As JSON in UTF-8. Sealed, it grows by a third, and an event holds 256 KiB at most. */
export const PLAYBOOK_MAX_BYTES = 160 * 1024;

export const playbookDecider: Decider<PlaybookState, PlaybookCommand, PlaybookEvent, Refusal> = {
  initialState: { version: 0, revisions: 0, content: null },
  decide,
  evolve,
};

/** The playbook that holds for a situation. */
export interface PlaybookInForce {
  readonly situation: PlaybookSituation;
  readonly version: number;
  readonly playbook: Playbook;
  /** ISO date: what the organization wrote was erased on that day, and the one built in stands in. */
  readonly erasedOn: string | null;
}

export function playbookInForce(
  situation: PlaybookSituation,
  { version, content }: PlaybookState,
): PlaybookInForce {
  if (typeof content === "string") {
    return { situation, version, playbook: JSON.parse(content) as Playbook, erasedOn: null };
  }
  const playbook = builtInPlaybooks[situation];
  return { situation, version: 0, playbook, erasedOn: isErased(content) ? content.erasedOn : null };
}

function decide(command: PlaybookCommand, state: PlaybookState): Decision<PlaybookEvent, Refusal> {
  const { situation } = command;
  switch (command.type) {
    case "RevisePlaybook": {
      const { playbook } = command;
      const { playbook: present, erasedOn } = playbookInForce(situation, state);
      if (erasedOn === null && isSameValue(present, playbook)) return accept();
      const content = JSON.stringify(playbook);
      if (byteLength(content) > PLAYBOOK_MAX_BYTES)
        return refuse("playbook-too-large", { maxKib: String(PLAYBOOK_MAX_BYTES / 1024) });
      const [fault, ...others] = checkPlaybook(playbook);
      if (fault) return refuseFor(fault, ...others);
      return accept({ type: "PlaybookRevised", data: { situation, version: state.revisions + 1, content } });
    }
    case "RestoreBuiltInPlaybook":
      if (state.version === 0) return accept();
      return accept({ type: "BuiltInPlaybookRestored", data: { situation } });
    default:
      return command satisfies never;
  }
}

function evolve(state: PlaybookState, event: PlaybookEvent): PlaybookState {
  switch (event.type) {
    case "PlaybookRevised": {
      const { version, content } = event.data;
      return { version, revisions: version, content };
    }
    case "BuiltInPlaybookRestored":
      return { ...state, version: 0, content: null };
    default:
      event satisfies never;
      return state;
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
