import type { Position } from "klartext/event-sourcing";
import type { ReadModel } from "klartext/read-model";

/** Between two looks at whether the waiting is to end. */
const PATIENCE_MS = 500;

/**
 * Waits until the read model holds a position, however long that takes.
 * @param position `null`: of an empty log
 * @throws the signal's reason
 */
export async function readModelHolds(
  readModel: Pick<ReadModel, "waitFor">,
  position: Position | null,
  until: AbortSignal,
): Promise<void> {
  while (!(await readModel.waitFor(position ?? "", PATIENCE_MS))) until.throwIfAborted();
}
