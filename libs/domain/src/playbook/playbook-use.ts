import type { EpochMs } from "../business-calendar/index.ts";
import { type Refusal, refusal } from "../refusal/refusal.ts";
import { type Reckoning, reckonDue } from "./due-rule.ts";
import type { PlaybookPromise, PlaybookSituation } from "./playbook.ts";

/** That a playbook was used for a point: which one, in which version, and what it promised. */
export interface PlaybookUse {
  readonly situation: PlaybookSituation;
  /** 0 is the one built in. */
  readonly version: number;
  readonly promises: readonly PromiseOfPlaybook[];
}

export interface PromiseOfPlaybook {
  /** Id in the playbook. */
  readonly promise: string;
  /** The point's promise that came of it. */
  readonly promiseId: string;
}

/** Which optional promise is made as well, and when it is due in this case. */
export interface ChosenPromise {
  readonly id: string;
  /** `null`: as the playbook reckons it. */
  readonly dueAt: EpochMs | null;
}

export interface ReckonedPromise {
  readonly promise: PlaybookPromise;
  readonly dueAt: EpochMs;
}

export type ReckonedPromises =
  | { readonly outcome: "reckoned"; readonly promises: readonly ReckonedPromise[] }
  | { readonly outcome: "refused"; readonly refusal: Refusal };

/**
 * What using a playbook promises: whatever is not optional, and what was chosen, each with its due time. A promise that
 * follows one which is not made counts from the use.
 */
export function reckonPromises(
  promises: readonly PlaybookPromise[],
  chosen: readonly ChosenPromise[],
  usedAt: EpochMs,
  reckoning: Reckoning,
): ReckonedPromises {
  const unknown = chosen.find(({ id }) => !promises.some((promise) => promise.id === id));
  if (unknown) return refused(refusal("playbook-promise-unknown", { promise: unknown.id }));
  const choices = new Map(chosen.map(({ id, dueAt }) => [id, dueAt]));
  const made = new Map<string, ReckonedPromise>();
  for (const promise of promises) {
    if (promise.optional && !choices.has(promise.id)) continue;
    const from = (promise.after === null ? undefined : made.get(promise.after)?.dueAt) ?? usedAt;
    const dueAt = choices.get(promise.id) ?? reckonDue(promise.due, from, reckoning);
    if (dueAt === null) return refused(refusal("playbook-due-missing", { promise: promise.id }));
    made.set(promise.id, { promise, dueAt });
  }
  return { outcome: "reckoned", promises: [...made.values()] };
}

function refused(because: Refusal): ReckonedPromises {
  return { outcome: "refused", refusal: because };
}
