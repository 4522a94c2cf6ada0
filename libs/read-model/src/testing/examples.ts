import type { DomainEvent } from "klartext/domain";

type DataOf<Type extends DomainEvent["type"]> = Extract<DomainEvent, { type: Type }>["data"];

/** An incident of which nothing is known but its title. */
export function incident(title: string, change: Partial<DataOf<"IncidentReported">> = {}): DomainEvent {
  return {
    type: "IncidentReported",
    data: {
      title,
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
      noticedAt: "2026-11-19T08:00:00.000Z",
      ...change,
    },
  };
}
