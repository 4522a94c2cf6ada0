export type { CustomerCommand, CustomerNumberCommand } from "./customer.commands.ts";
export { customerDecider } from "./customer.decider.ts";
export * from "./customer.events.ts";
export type { Customer, CustomerState, KnownContactPerson } from "./customer.state.ts";
export { type CustomerNumberState, customerNumberDecider } from "./customer-number.decider.ts";
export type { CustomerNumberEvent } from "./customer-number.events.ts";
