export type { PersonCommand } from "./person.commands.ts";
export { type Person, type PersonState, personDecider } from "./person.decider.ts";
export type { PersonEvent } from "./person.events.ts";
