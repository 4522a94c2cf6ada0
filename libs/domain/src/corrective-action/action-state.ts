import type { InEachLanguage } from "../language/language.ts";
import type { PointState } from "../taxonomy/index.ts";
import type { ActionKind } from "./corrective-action.events.ts";

export const actionStates = ["proposed", "agreed", "in_progress", "done", "dropped"] as const;
export type ActionState = (typeof actionStates)[number];

export const actionStateWords: Readonly<Record<ActionState, InEachLanguage>> = {
  proposed: { de: "vorgeschlagen", en: "proposed" },
  agreed: { de: "vereinbart", en: "agreed" },
  in_progress: { de: "in Arbeit", en: "in progress" },
  done: { de: "erledigt", en: "done" },
  dropped: { de: "verworfen", en: "dropped" },
};

/** The state under which the open-points list shows an action; `null`: what is proposed only is not on the list. */
export const listedStates: Readonly<Record<ActionState, PointState | null>> = {
  proposed: null,
  agreed: "open",
  in_progress: "in_progress",
  done: "solved",
  dropped: "dropped",
};

export const actionKindWords: Readonly<Record<ActionKind, InEachLanguage>> = {
  immediate: { de: "Sofortmaßnahme", en: "immediate" },
  corrective: { de: "Korrekturmaßnahme", en: "corrective" },
  preventive: { de: "Vorbeugemaßnahme", en: "preventive" },
  improvement: { de: "Verbesserung", en: "improvement" },
};
