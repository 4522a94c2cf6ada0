import { Inject, Injectable } from "@nestjs/common";
import { type ReservationEvent, reservationDecider, type TakenCode } from "klartext/domain";
import { fold } from "klartext/event-sourcing";
import {
  CLOCK,
  type Clock,
  type CommandContext,
  CommandRunner,
  derivedUuid,
  type ReadStream,
  StaleRevision,
  StreamReader,
} from "klartext/nest";

/** A reservation this fresh may belong to a request that is still on its way. */
const GRACE_MS = 60_000;

/** What is given once. */
export interface GivenOnce {
  readonly taken: TakenCode;
  /** The reservation stream of what a holder carries now; `null` for one who never came to be, or is no more. */
  readonly presentStreamOf: (holderId: string) => Promise<string | null>;
}

/**
 * Gives something once, on every store: it is reserved in a stream of its own before its holder carries it. A crash
 * between the two heals: the repeated request goes on, and what its holder never came to carry, or carries no longer,
 * goes to whoever asks next.
 */
@Injectable()
export class Reservations {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #clock: Clock;

  constructor(runner: CommandRunner, reader: StreamReader, @Inject(CLOCK) clock: Clock) {
    this.#runner = runner;
    this.#reader = reader;
    this.#clock = clock;
  }

  /** @throws RuleBroken (`taken`) */
  async reserve(what: GivenOnce, stream: string, holderId: string, context: CommandContext): Promise<void> {
    for (;;) {
      const read = await this.#reader.read(stream);
      const revision = read.last?.revision ?? -1;
      const holderLetGo = await this.#holderLetGo(what, stream, read);
      try {
        await this.#runner.run(
          reservationDecider(what.taken),
          // That the holder let go was found out about this very state.
          { stream, exists: "either", ...(holderLetGo ? { ifRevision: revision } : {}) },
          { type: "Reserve", holderId, holderLetGo },
          // With the revision: a repeated request whose reservation went to somebody else meanwhile is decided anew.
          step(context, "reserve", stream, String(revision)),
        );
        return;
      } catch (error) {
        if (!(error instanceof StaleRevision)) throw error;
      }
    }
  }

  /** Lets go of what the holder carried once and carries no longer. */
  async releaseFormer(
    what: GivenOnce,
    streams: readonly string[],
    holderId: string,
    context: CommandContext,
  ): Promise<void> {
    const present = await what.presentStreamOf(holderId);
    for (const stream of new Set(streams)) {
      if (stream === present) continue;
      await this.#runner.run(
        reservationDecider(what.taken),
        { stream, exists: "either" },
        { type: "ReleaseReservation", holderId },
        step(context, "release", stream),
      );
    }
  }

  /** Who holds it, or is about to; `null` when it is free. */
  async holderOf(what: GivenOnce, stream: string): Promise<string | null> {
    const read = await this.#reader.read(stream);
    return (await this.#holderLetGo(what, stream, read)) ? null : holderIn(what, read);
  }

  async #holderLetGo(what: GivenOnce, stream: string, read: ReadStream): Promise<boolean> {
    const holder = holderIn(what, read);
    const reservedAt = Date.parse(read.events.at(-1)?.stored.recordedAt ?? "");
    if (holder === null || this.#clock.now() - reservedAt < GRACE_MS) return false;
    return (await what.presentStreamOf(holder)) !== stream;
  }
}

function holderIn({ taken }: GivenOnce, { events }: ReadStream): string | null {
  return fold(
    reservationDecider(taken),
    events.map(({ event }) => event as ReservationEvent),
  ).holder;
}

function step({ commandId, actor }: CommandContext, ...parts: string[]): CommandContext {
  return { commandId: derivedUuid("reservation", commandId, ...parts), actor };
}
