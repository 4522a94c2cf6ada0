export type { PersonCommand } from "./person.commands.ts";
export { type Person, type PersonState, personDecider } from "./person.decider.ts";
export type { PersonEvent } from "./person.events.ts";
export { readStaffList, type StaffListReading, type StaffRow, staffIdentity } from "./staff-list.ts";
export {
  describeStaffListProblem,
  type StaffListProblem,
  type StaffListProblemCode,
} from "./staff-list-problem.ts";
