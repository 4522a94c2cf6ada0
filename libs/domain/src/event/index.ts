export * from "./event-catalogue.ts";
export type { Happened, Nothing, OfType, Recorded } from "./happened.ts";
