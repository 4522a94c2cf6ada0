import type { EpochMs } from "../business-calendar/index.ts";
import { type Refusal, refusal } from "../refusal/refusal.ts";
import { type Reckoning, reckonDue } from "./due-rule.ts";
import type { PlaybookInForce } from "./playbook.decider.ts";
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

/** A promise of the playbook as it stands before the playbook is used. */
export interface OfferedPromise {
  readonly promise: PlaybookPromise;
  /** Whether using the playbook makes it: it is not optional, or was chosen. */
  readonly made: boolean;
  /** `null` where the time has to be given. */
  readonly dueAt: EpochMs | null;
}

export type ReckonedPromises =
  | { readonly outcome: "reckoned"; readonly promises: readonly ReckonedPromise[] }
  | { readonly outcome: "refused"; readonly refusal: Refusal };

/**
 * All promises of a playbook, each with the time at which it would be due. One that follows a promise which is not made
 * counts from the use.
 */
export function offerPromises(
  promises: readonly PlaybookPromise[],
  chosen: readonly ChosenPromise[],
  usedAt: EpochMs,
  reckoning: Reckoning,
): readonly OfferedPromise[] {
  const choices = new Map(chosen.map(({ id, dueAt }) => [id, dueAt]));
  const offered = new Map<string, OfferedPromise>();
  for (const promise of promises) {
    const before = promise.after === null ? undefined : offered.get(promise.after);
    const from = before?.made ? before.dueAt : usedAt;
    const reckoned = from === null ? null : reckonDue(promise.due, from, reckoning);
    const made = !promise.optional || choices.has(promise.id);
    offered.set(promise.id, { promise, made, dueAt: choices.get(promise.id) ?? reckoned });
  }
  return [...offered.values()];
}

/** What using a playbook promises: whatever is not optional, and what was chosen, each with its due time. */
export function reckonPromises(
  promises: readonly PlaybookPromise[],
  chosen: readonly ChosenPromise[],
  usedAt: EpochMs,
  reckoning: Reckoning,
): ReckonedPromises {
  const unknown = chosen.find(({ id }) => !promises.some((promise) => promise.id === id));
  if (unknown) return refused(refusal("playbook-promise-unknown", { promise: unknown.id }));
  const reckoned: ReckonedPromise[] = [];
  for (const { promise, made, dueAt } of offerPromises(promises, chosen, usedAt, reckoning)) {
    if (!made) continue;
    if (dueAt === null) return refused(refusal("playbook-due-missing", { promise: promise.id }));
    reckoned.push({ promise, dueAt });
  }
  return { outcome: "reckoned", promises: reckoned };
}

/** What using the playbook in force promises, for whoever has read this version of it. */
export function reckonUse(
  { playbook, version }: PlaybookInForce,
  readVersion: number,
  ...use: [chosen: readonly ChosenPromise[], usedAt: EpochMs, reckoning: Reckoning]
): ReckonedPromises {
  if (version !== readVersion) return refused(refusal("playbook-changed"));
  return reckonPromises(playbook.promises, ...use);
}

function refused(because: Refusal): ReckonedPromises {
  return { outcome: "refused", refusal: because };
}
