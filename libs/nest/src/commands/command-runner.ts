import type { DomainEvent, Refusal } from "klartext/domain";
import {
  type AppendResult,
  type Decider,
  type EventStore,
  type KeyStore,
  KeysTaken,
  type NewEvent,
  WrongExpectedRevision,
} from "klartext/event-sourcing";
import { type Actor, type EventMetadata, sealActor, sealEvent, subjectKeyIds } from "klartext/sealing";
import { type Clock, isoInstant } from "../time/clock.ts";
import { ActorKeys, storedKey } from "./actor-keys.ts";
import { CommandIdReused, RuleBroken, StaleRevision, StreamNotFound } from "./command-errors.ts";
import { eventIdOf } from "./derived-ids.ts";
import type { LastAcknowledged } from "./last-acknowledged.ts";
import { emptyStream, type ReadStream, StreamReader, stateAfter } from "./stream-reader.ts";

/** Who wants it, and under which id: the same id again is the same command. */
export interface CommandContext {
  readonly commandId: string;
  readonly actor: Actor;
  /** Keyed fingerprint of the request: tells a repeated request from another one under the same id. */
  readonly request?: string;
}

/** Which stream the command is for, and what the caller knows of it. */
export interface CommandTarget {
  readonly stream: string;
  /**
   * `"none"`: the command brings the stream into being; `"some"` (default): it must be there; `"either"`.
   */
  readonly exists?: "none" | "some" | "either";
  /** The revision that the caller looked at; none: whatever is there. */
  readonly ifRevision?: number;
}

export interface CommandResult {
  /** The stream's last revision after the command. */
  readonly revision: number;
  /** The log's position that holds the command's outcome; `null` when nothing ever happened. */
  readonly position: string | null;
  /** False when there was nothing to do, or it had been done already under this id. */
  readonly changed: boolean;
}

/** Attempts when other writers are faster; each one decides anew on the newest state. */
const MAX_ATTEMPTS = 8;

/**
 * Loads, decides, appends. Every command of Klartext goes this way.
 *
 * @throws RuleBroken, StaleRevision, StreamNotFound, CommandIdReused, SubjectErased, StoreUnavailable, EventTooLarge,
 * NotUnderstood when a newer version of Klartext has recorded something that the decision would rest on
 */
export class CommandRunner {
  readonly #eventStore: EventStore;
  readonly #keyStore: KeyStore;
  readonly #clock: Clock;
  readonly #lastAcknowledged: LastAcknowledged;
  readonly #reader: StreamReader;
  readonly #actorKeys: ActorKeys;

  constructor(store: EventStore & KeyStore, clock: Clock, lastAcknowledged: LastAcknowledged) {
    this.#eventStore = store;
    this.#keyStore = store;
    this.#clock = clock;
    this.#lastAcknowledged = lastAcknowledged;
    this.#reader = new StreamReader(store, store);
    this.#actorKeys = new ActorKeys(store);
  }

  async run<State, Command, Event extends DomainEvent>(
    decider: Decider<State, Command, Event, Refusal>,
    target: CommandTarget,
    command: Command,
    context: CommandContext,
  ): Promise<CommandResult> {
    const keysOfEarlierTry = new Map<string, Uint8Array>();
    // A new stream is tried without reading first: only a repeated command ever finds something there.
    let history = target.exists === "none" ? emptyStream : await this.#reader.read(target.stream);
    for (let attempt = 1; ; attempt++) {
      const before = outcomeOf(context, history);
      if (before !== null) return this.#acknowledge(before);
      checkTarget(target, history);
      const decision = decider.decide(command, stateAfter(decider, history.events));
      if (decision.outcome === "refused") throw new RuleBroken(decision.refusal);
      if (decision.events.length === 0) return unchanged(history);
      try {
        const appended = await this.#append(
          target.stream,
          history,
          decision.events,
          context,
          keysOfEarlierTry,
        );
        if (!appended.repeated) return this.#acknowledge(appended);
        // The same command was here before: what it came to, and whether it was the same request, the stream says.
        history = await this.#reader.read(target.stream);
      } catch (error) {
        const isOvertaken = error instanceof WrongExpectedRevision || error instanceof KeysTaken;
        if (!isOvertaken || attempt === MAX_ATTEMPTS) throw error;
        if (error instanceof KeysTaken) await this.#take(error.ids, keysOfEarlierTry);
        history = await this.#reader.read(target.stream);
      }
    }
  }

  /**
   * What this very command came to when it was carried out before; `null` when it is new. For what has to be looked at
   * before a command is run, and may look different by now.
   * @throws CommandIdReused
   */
  async earlier(stream: string, context: CommandContext): Promise<CommandResult | null> {
    const before = outcomeOf(context, await this.#reader.read(stream));
    return before === null ? null : this.#acknowledge(before);
  }

  async #append(
    stream: string,
    history: ReadStream,
    events: readonly DomainEvent[],
    context: CommandContext,
    keysOfEarlierTry: ReadonlyMap<string, Uint8Array>,
  ): Promise<AppendResult> {
    const recordedAt = isoInstant(this.#clock.now());
    const sealed = await this.#seal(events, context, recordedAt, keysOfEarlierTry);
    return this.#eventStore.append({
      stream,
      expectedRevision: history.last?.revision ?? "no-stream",
      ...sealed,
    });
  }

  /** A key that an earlier try left behind must be used: its secret stays the one under its id. */
  async #take(ids: readonly string[], keys: Map<string, Uint8Array>): Promise<void> {
    for (const [id, key] of await this.#keyStore.findKeys(ids)) {
      if (key.state === "usable") keys.set(id, key.secret);
    }
  }

  async #seal(
    events: readonly DomainEvent[],
    context: CommandContext,
    recordedAt: string,
    keysOfEarlierTry: ReadonlyMap<string, Uint8Array>,
  ) {
    const actorKey = await this.#actorKeys.of(recordedAt.slice(0, 10));
    const knownKeys = await this.#subjectKeys(events, keysOfEarlierTry);
    const sealed = events.map((event, index) => {
      const id = eventIdOf(context.commandId, index);
      const { data, version, newKeys } = sealEvent(id, event, knownKeys);
      const metadata: EventMetadata = {
        commandId: context.commandId,
        actor: sealActor(context.actor, actorKey, id),
        ...(context.request === undefined ? {} : { request: context.request }),
      };
      const newEvent: NewEvent = {
        id,
        type: event.type,
        version,
        data,
        metadata: JSON.stringify(metadata),
        recordedAt,
      };
      return { newEvent, newKeys };
    });
    return {
      events: sealed.map(({ newEvent }) => newEvent),
      keys: sealed.flatMap(({ newKeys }) => newKeys),
    };
  }

  async #subjectKeys(
    events: readonly DomainEvent[],
    others: ReadonlyMap<string, Uint8Array>,
  ): Promise<ReadonlyMap<string, Uint8Array>> {
    const keys = new Map(others);
    for (const id of new Set(events.flatMap(subjectKeyIds))) {
      keys.set(id, (await storedKey(this.#keyStore, id)).secret);
    }
    return keys;
  }

  #acknowledge({ revision, position, repeated }: AppendResult): CommandResult {
    this.#lastAcknowledged.note(position);
    return { revision, position, changed: !repeated };
  }
}

/** What this very command came to earlier, or `null` when it is new. */
function outcomeOf(context: CommandContext, history: ReadStream): AppendResult | null {
  const earlier = history.events.findLast((read) => read.metadata.commandId === context.commandId);
  if (earlier === undefined) return null;
  if (earlier.metadata.request !== context.request) throw new CommandIdReused();
  return { revision: earlier.stored.revision, position: earlier.stored.position, repeated: true };
}

function checkTarget(target: CommandTarget, history: ReadStream): void {
  if (history.last === undefined && (target.exists ?? "some") === "some")
    throw new StreamNotFound(target.stream);
  const actual = history.last?.revision ?? -1;
  if (target.ifRevision !== undefined && target.ifRevision !== actual) {
    throw new StaleRevision(target.ifRevision, actual);
  }
}

function unchanged(history: ReadStream): CommandResult {
  const { last } = history;
  return { revision: last?.revision ?? -1, position: last?.position ?? null, changed: false };
}
