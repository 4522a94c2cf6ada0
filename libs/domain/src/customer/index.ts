export { type CallerCheck, callerChecks } from "./caller-check.ts";
export type { CustomerCommand } from "./customer.commands.ts";
export { customerDecider } from "./customer.decider.ts";
export * from "./customer.events.ts";
export type { Customer, CustomerState, KnownContactPerson } from "./customer.state.ts";
export { customerNumberKey, emailKey, phoneKey } from "./lookup-keys.ts";
