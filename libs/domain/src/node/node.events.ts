/**
 * Which nodes share the log, so that it is known who has to report. One stream per node, under the id that it keeps
 * beside its read model.
 *
 * These names and shapes are stored for ever: a change is a new version with an upcaster and a golden file.
 */
import type { Happened, Nothing } from "../event/happened.ts";

export type NodeEvent =
  /** From here on it fills a read model of its own. */
  | Happened<"NodeJoined", Nothing>
  /** It will not come back; nobody waits for it any more. One that starts again all the same joins again. */
  | Happened<"NodeRetired", Nothing>;
