import type { EmergencyCommand, NextNotice } from "../emergency.commands.ts";
import type { DeclaredEmergency, EmergencyEvent, WrittenNotice } from "../emergency.events.ts";

/** What the specs of emergencies start from. */
export const at = "2026-11-24T09:00:00.000Z";
export const later = "2026-11-24T11:00:00.000Z";

export const facts = {
  whatHappenedDe: "Die Bestellannahme im Portal ist ausgefallen",
  whatHappenedEn: "Ordering in the portal failed",
  remedyDe: "Wir stellen auf das zweite System um",
  remedyEn: "We are switching to the second system",
  restoredBy: null,
} as const;

export const record = {
  pointId: "point-1",
  title: "Portal: Bestellungen gehen nicht durch",
  tellableTitle: "Ausfall der Bestellannahme",
  product: "Portal",
  trap: null,
  ownerTeamId: null,
  priority: "high",
  everyMinutes: 120,
  declaredAt: at,
  ...facts,
} as const satisfies DeclaredEmergency;

export const texts = { deFormal: "Guten Tag", deInformal: "Hallo", en: "Hello" } as const;

export const notice: NextNotice = { texts, playbookVersion: 0, nextAt: later, promiseId: "promise-1" };

export const declareIt = { type: "DeclareEmergency", ...record, notice } as const satisfies EmergencyCommand;

export const declared: EmergencyEvent = { type: "EmergencyDeclared", data: record };

export function written(change: Partial<WrittenNotice> = {}): EmergencyEvent {
  const data = {
    notice: 1,
    occasion: "declared" as const,
    ...texts,
    playbookVersion: 0,
    nextAt: later,
    promiseId: "promise-1",
    writtenAt: at,
  };
  return { type: "EmergencyNoticeWritten", data: { ...data, ...change } };
}

export function attached(...customerIds: string[]): EmergencyEvent {
  return { type: "EmergencyCustomersAttached", data: { customerIds, by: "ids" } };
}

export const closed: EmergencyEvent = {
  type: "EmergencyClosed",
  data: {
    causeDe: "Ein Speicher war vollgelaufen.",
    causeEn: null,
    changeDe: "Wir lassen uns eine Woche vorher warnen",
    changeEn: null,
    endedAt: later,
    solution: "Speicher erweitert",
    waivedBecause: null,
  },
};
export const closeIt = {
  type: "CloseEmergency",
  ...closed.data,
  notice: { texts, playbookVersion: 0 },
  now: later,
} as EmergencyCommand;
