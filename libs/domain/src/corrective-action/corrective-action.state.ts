import type { FreeText } from "../text/index.ts";
import type { ActionState } from "./action-state.ts";
import type { ActionKind, CorrectiveActionEvent } from "./corrective-action.events.ts";

/** `null`: nothing was proposed yet. */
export type CorrectiveActionState = CorrectiveAction | null;

export interface CorrectiveAction {
  readonly kind: ActionKind;
  readonly state: ActionState;
  readonly title: FreeText;
  readonly description: FreeText | null;
  /** The points that it answers. */
  readonly pointIds: readonly string[];
  readonly ownerTeamId: string | null;
  readonly ownerPersonId: string | null;
  /** ISO date */
  readonly dueOn: string | null;
  readonly result: FreeText | null;
  readonly droppedBecause: FreeText | null;
  /** Reopening leads back to the agreement where there was one. */
  readonly wasAgreed: boolean;
  /** "Done before Klartext", until it is reopened. */
  readonly doneBeforeKlartext: boolean;
  /** ISO date, for what was done before Klartext; when its list said so. */
  readonly doneOn: string | null;
}

/** The state after one more event. An event that does not belong here changes nothing. */
export function evolveCorrectiveAction(
  action: CorrectiveActionState,
  event: CorrectiveActionEvent,
): CorrectiveActionState {
  return action === null ? begun(event) : changed(action, event);
}

function begun(event: CorrectiveActionEvent): CorrectiveActionState {
  switch (event.type) {
    case "ActionProposed":
      return { ...untouched, ...event.data, state: "proposed" };
    case "ActionImported": {
      const { importId, ...imported } = event.data;
      const done = imported.state === "done";
      const wasAgreed = done && imported.ownerTeamId !== null && imported.dueOn !== null;
      return { ...untouched, ...imported, description: null, doneBeforeKlartext: done, wasAgreed };
    }
    default:
      return null;
  }
}

function changed(action: CorrectiveAction, event: CorrectiveActionEvent): CorrectiveAction {
  switch (event.type) {
    case "ActionProposed":
    case "ActionImported":
      return action;
    case "ActionAgreed":
      return { ...action, ...event.data, state: "agreed", wasAgreed: true };
    case "ActionLinked":
      return { ...action, pointIds: [...action.pointIds, event.data.pointId] };
    case "ActionUnlinked":
      return { ...action, pointIds: action.pointIds.filter((pointId) => pointId !== event.data.pointId) };
    case "ActionWordsChanged":
    case "ActionOwnerChanged":
      return { ...action, ...event.data };
    case "ActionDueDateSet":
      return { ...action, dueOn: event.data.dueOn };
    case "ActionStarted":
      return { ...action, state: "in_progress" };
    case "ActionDone":
      return { ...action, state: "done", result: event.data.result };
    case "ActionDropped":
      return { ...action, state: "dropped", droppedBecause: event.data.reason };
    case "ActionReopened":
      return {
        ...action,
        state: action.wasAgreed ? "agreed" : "proposed",
        result: null,
        droppedBecause: null,
        doneBeforeKlartext: false,
        doneOn: null,
      };
    default:
      event satisfies never;
      return action;
  }
}

const untouched = {
  ownerPersonId: null,
  result: null,
  droppedBecause: null,
  wasAgreed: false,
  doneBeforeKlartext: false,
  doneOn: null,
};
