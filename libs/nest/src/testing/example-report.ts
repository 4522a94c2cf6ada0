import type { AsWritten, InitialRecord } from "klartext/domain";

/** An incident with nothing but its title. */
export const exampleReport: AsWritten<InitialRecord> = {
  title: "Falsche Rolle geliefert",
  description: null,
  nextStep: null,
  customers: [],
  trap: null,
  journeyPhase: null,
  channel: null,
  product: null,
  priority: "normal",
  ownerTeamId: null,
  supportLevel: null,
  dueOn: null,
  noticedAt: "2026-11-21T08:00:00.000Z",
};
