export const journeyPhases = ["awareness", "consideration", "service", "promoter"] as const;
export type JourneyPhase = (typeof journeyPhases)[number];
