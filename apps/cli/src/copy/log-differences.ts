import type { InEachLanguage } from "klartext/domain";
import type { KnownKey } from "klartext/event-sourcing";
import { NotPossible } from "../command.ts";
import type { EventsCompared } from "./compare-events.ts";
import type { KeyDifference } from "./key-comparison.ts";

/** The target holds something else than a beginning of the source: nothing was written. */
export class NotACopy extends NotPossible {
  constructor({ de, en }: InEachLanguage) {
    super({
      de: `${de}\nDas Ziel muss leer sein oder den Anfang genau dieses Logs enthalten. Es wurde nichts geschrieben.`,
      en: `${en}\nThe target has to be empty, or to hold a beginning of this very log. Nothing was written.`,
    });
  }
}

/** The logs are not the same. */
export class LogsDiffer extends NotPossible {
  constructor({ de, en }: InEachLanguage) {
    super({ de: `Die Logs sind nicht gleich. ${de}`, en: `The logs are not the same. ${en}` });
  }
}

/** The first event that is not the same, by what it is and not by what is in it. */
export function eventsDiffer({
  number,
  source,
  target,
  field,
}: Extract<EventsCompared, { outcome: "different" }>): InEachLanguage {
  const there = `${target.id} (${target.stream}, Revision ${target.revision})`;
  if (source === null) {
    return {
      de: `Ereignis ${number} ist nur im Ziel: ${there}.`,
      en: `Event ${number} is in the target only: ${there}.`,
    };
  }
  if (field === "id") {
    const here = `${source.id} (${source.stream}, Revision ${source.revision})`;
    return {
      de: `Ereignis ${number} ist in der Quelle ${here}, im Ziel ${there}.`,
      en: `Event ${number} is ${here} in the source, and ${there} in the target.`,
    };
  }
  return {
    de: `Ereignis ${number}, ${there}, hat in Quelle und Ziel nicht dasselbe ${field}.`,
    en: `Event ${number}, ${there}, has not the same ${field} in source and target.`,
  };
}

export function targetEnds(events: number): InEachLanguage {
  return {
    de: `Das Ziel endet nach ${events} Ereignissen, die Quelle geht weiter.`,
    en: `The target ends after ${events} events, the source goes on.`,
  };
}

/** The first key that is not the same. */
export function keysDiffer({ id, source, target }: KeyDifference): InEachLanguage {
  if (source === target) {
    return {
      de: `Der Schlüssel ${id} ist in Quelle und Ziel nicht derselbe, oder nicht am selben Tag vernichtet.`,
      en: `Key ${id} is not the same in source and target, or was not destroyed on the same day.`,
    };
  }
  return {
    de: `Der Schlüssel ${id} ist in der Quelle ${states.de(source)}, im Ziel ${states.de(target)}.`,
    en: `Key ${id} is ${states.en(source)} in the source, and ${states.en(target)} in the target.`,
  };
}

const german = { usable: "brauchbar", destroyed: "vernichtet" } as const;

const states = {
  de: (state: KnownKey["state"] | null) => (state === null ? "unbekannt" : german[state]),
  en: (state: KnownKey["state"] | null) => state ?? "unknown",
};
