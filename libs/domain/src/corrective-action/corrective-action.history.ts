import type { Recorded } from "../event/happened.ts";
import type { Description, HistoryReader } from "../history/description.ts";
import { fieldChanges, type ShownFields } from "../history/field-changes.ts";
import type { InEachLanguage } from "../language/language.ts";
import type { CorrectiveActionEvent } from "./corrective-action.events.ts";
import { type CorrectiveActionState, evolveCorrectiveAction } from "./corrective-action.state.ts";

/** What happened, in a few words; the compiler sees to it that no event is missing. */
const words: Readonly<Record<CorrectiveActionEvent["type"], InEachLanguage>> = {
  ActionProposed: { de: "Abstellmaßnahme vorgeschlagen", en: "Corrective action proposed" },
  ActionImported: { de: "Aus einer Liste übernommen", en: "Imported from a list" },
  ActionAgreed: { de: "Vereinbart", en: "Agreed" },
  ActionLinked: { de: "Mit einem Punkt verknüpft", en: "Linked to a point" },
  ActionUnlinked: { de: "Von einem Punkt gelöst", en: "Unlinked from a point" },
  ActionWordsChanged: { de: "Text geändert", en: "Text changed" },
  ActionDueDateSet: { de: "Fälligkeit geändert", en: "Due date changed" },
  ActionOwnerChanged: { de: "Zuständigkeit geändert", en: "Owner changed" },
  ActionStarted: { de: "Begonnen", en: "Started" },
  ActionDone: { de: "Erledigt", en: "Done" },
  ActionDropped: { de: "Verworfen", en: "Dropped" },
  ActionReopened: { de: "Wieder geöffnet", en: "Reopened" },
};

/** One entry per event, in their order. */
export function correctiveActionHistory(
  events: Iterable<Recorded<CorrectiveActionEvent>>,
  reader: HistoryReader,
): readonly (Description & { readonly recordedAt: string })[] {
  let action: CorrectiveActionState = null;
  const history = [];
  for (const { event, recordedAt } of events) {
    history.push({ ...describeCorrectiveActionEvent(event, action, reader), recordedAt });
    action = evolveCorrectiveAction(action, event);
  }
  return history;
}

/** An event in the reader's words. @param before the action's state without it */
export function describeCorrectiveActionEvent(
  event: CorrectiveActionEvent,
  before: CorrectiveActionState,
  reader: HistoryReader,
): Description {
  const after = evolveCorrectiveAction(before, event);
  return {
    what: words[event.type][reader.language],
    changes: [
      ...fieldChanges(shownFields(before), shownFields(after), reader),
      ...fieldChanges({}, saidBesides(event), reader),
    ],
  };
}

function shownFields(action: CorrectiveActionState): ShownFields {
  if (action === null) return {};
  const { kind, state, title, description, pointIds, ownerTeamId, ownerPersonId, dueOn } = action;
  return {
    actionKind: kind,
    actionState: state,
    title,
    description,
    pointIds,
    ownerTeamId,
    ownerPersonId,
    dueOn,
  };
}

/** What the event says besides the fields that it changed. */
function saidBesides({ data }: CorrectiveActionEvent): ShownFields {
  const { reason, result, doneOn } = data as ShownFields;
  return { doneOn, result, reason };
}
