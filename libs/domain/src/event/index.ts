export * from "./event-catalogue.ts";
export type { Happened, Nothing } from "./happened.ts";
