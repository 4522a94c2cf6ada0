export { publicHolidays } from "./business-calendar/index.ts";
export { SubjectErased } from "./commands/actor-keys.ts";
export { CommandIdReused, RuleBroken, StaleRevision, StreamNotFound } from "./commands/command-errors.ts";
export {
  type CommandContext,
  type CommandResult,
  CommandRunner,
  type CommandTarget,
} from "./commands/command-runner.ts";
export { derivedUuid } from "./commands/derived-ids.ts";
export { Fingerprints } from "./commands/fingerprints.ts";
export { LastAcknowledged } from "./commands/last-acknowledged.ts";
export { type ReadEvent, type ReadStream, StreamReader, stateAfter } from "./commands/stream-reader.ts";
export { keepFollowing } from "./following/keep-following.ts";
export { DueWork } from "./leases/due-work.ts";
export { LeasedWork } from "./leases/leased-work.ts";
export {
  type KlartextAsyncOptions,
  KlartextModule,
} from "./module/klartext.module.ts";
export { CLOCK, EVENT_STORE, type KlartextOptions, NODE_ID, READ_MODEL } from "./module/klartext.options.ts";
export { ORGANIZATION_STREAM } from "./module/organization-start.ts";
export { Bell } from "./nodes/bell.ts";
export { nodeStream } from "./nodes/join-log.ts";
export { NodeIdUnusable, nodeIdKeptIn } from "./nodes/node-id.ts";
export { erasureStream } from "./nodes/node-reports.ts";
export { contextOf, type Policy, unlessRefused } from "./policies/policy.ts";
export { PolicyRunner } from "./policies/policy-runner.ts";
export { FreshReads, PositionGone, ReadModelBehind } from "./reading/fresh-reads.ts";
export { looksLikePosition } from "./reading/position-form.ts";
export { readModelHolds } from "./reading/read-model-holds.ts";
export { type Clock, isoInstant, systemClock } from "./time/clock.ts";
export { type Pause, realPause } from "./time/pause.ts";
