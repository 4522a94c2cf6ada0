import { Inject, Injectable } from "@nestjs/common";
import {
  type Delivery,
  type DeliveryCommand,
  deliveryDecider,
  isToBeSent,
  type SendingWay,
} from "klartext/domain";
import { StoreUnavailable } from "klartext/event-sourcing";
import {
  CLOCK,
  type Clock,
  type CommandResult,
  CommandRunner,
  derivedUuid,
  isoInstant,
  type Pause,
  realPause,
  StreamReader,
  stateAfter,
} from "klartext/nest";
import { deliveryStream } from "./delivery-stream.ts";
import { DeliveryWays, type WayOfChannel } from "./delivery-ways.ts";
import { MessagesToSend } from "./messages-to-send.ts";
import { Senders } from "./senders.ts";
import type { SendingOutcome } from "./sending-outcome.ts";

const RECORD_AGAIN_MS = 1_000;

/** A delivery as it stood when it was looked at: what follows from that is done once. */
interface SeenDelivery {
  readonly deliveryId: string;
  readonly delivery: Delivery;
  readonly revision: number;
}

/** Before anything is sent, or after. */
type Step = "before" | "after";

/**
 * Sends one message once: writes the attempt down, sends, writes down what came of it. An attempt that cannot be written
 * down is not made.
 */
@Injectable()
export class OneAttempt {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #ways: DeliveryWays;
  readonly #messages: MessagesToSend;
  readonly #senders: Senders;
  readonly #clock: Clock;
  readonly #pause: Pause = realPause;

  constructor(
    runner: CommandRunner,
    reader: StreamReader,
    ways: DeliveryWays,
    messages: MessagesToSend,
    senders: Senders,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#runner = runner;
    this.#reader = reader;
    this.#ways = ways;
    this.#messages = messages;
    this.#senders = senders;
    this.#clock = clock;
  }

  /**
   * @param until when the right to send ends: nothing is sent after that
   * @returns the position that a read model has to hold to know of it; `null` when there was nothing to do
   */
  async make(deliveryId: string, until: AbortSignal): Promise<string | null> {
    const { events, last } = await this.#reader.read(deliveryStream(deliveryId));
    const delivery = stateAfter(deliveryDecider, events);
    if (delivery === null || !isToBeSent(delivery)) return null;
    const way = await this.#ways.of(delivery.subject.channel);
    if (way.hindrance !== null || way.way === null) return null;
    const seen = { deliveryId, delivery, revision: last?.revision ?? -1 };
    if (way.way === "record_only") return this.#record(seen, { type: "RecordOnly" }, "before", until);
    return this.#send(seen, { ...way, way: way.way }, until);
  }

  async #send(
    seen: SeenDelivery,
    way: WayOfChannel & { readonly way: SendingWay },
    until: AbortSignal,
  ): Promise<string | null> {
    const { deliveryId, delivery } = seen;
    const message = await this.#messages.find(deliveryId, delivery.subject, way.way);
    if (typeof message === "string") {
      const giveUp = { type: "GiveUp", attempt: null, reason: message, now: this.#now() } as const;
      return this.#record(seen, giveUp, "before", until);
    }
    until.throwIfAborted();
    const { issuedAt } = message;
    const begin = { type: "BeginAttempt", way: way.way, issuedAt, now: this.#now() } as const;
    const begun = await this.#run(seen, begin, "before");
    // Whoever is told that it changed something may send, and nobody else, on any node.
    if (!begun.changed || !(await this.#isUnderWay(seen))) return begun.position;
    until.throwIfAborted();
    const outcome = await this.#senders.send(message, way, until);
    return this.#record(seen, this.#commandFor(outcome, delivery.attempts + 1), "after", until);
  }

  async #isUnderWay({ deliveryId, delivery }: SeenDelivery): Promise<boolean> {
    const now = await this.#reader.stateOf(deliveryDecider, deliveryStream(deliveryId));
    return now?.state === "under_way" && now.attempts === delivery.attempts + 1;
  }

  #commandFor(outcome: SendingOutcome, attempt: number): DeliveryCommand {
    const now = this.#now();
    switch (outcome.outcome) {
      case "accepted":
        return { type: "RecordAccepted", attempt, now };
      case "put_off":
        return { type: "PutOff", attempt, problem: outcome.problem, wantedPause: outcome.wantedPause, now };
      case "given_up":
        return { type: "GiveUp", attempt, reason: outcome.reason, now };
      default:
        return outcome satisfies never;
    }
  }

  /** Again and again while the log cannot be written: what was accepted and is not known as such would be sent twice. */
  async #record(
    seen: SeenDelivery,
    command: DeliveryCommand,
    step: Step,
    until: AbortSignal,
  ): Promise<string | null> {
    for (;;) {
      try {
        return (await this.#run(seen, command, step)).position;
      } catch (error) {
        if (!(error instanceof StoreUnavailable) || until.aborted) throw error;
        await this.#pause(RECORD_AGAIN_MS, until).catch(() => {});
      }
    }
  }

  #run({ deliveryId, revision }: SeenDelivery, command: DeliveryCommand, step: Step): Promise<CommandResult> {
    return this.#runner.run(deliveryDecider, { stream: deliveryStream(deliveryId) }, command, {
      commandId: derivedUuid("delivery-attempt", deliveryId, String(revision), step),
      actor: { kind: "klartext" },
    });
  }

  #now(): string {
    return isoInstant(this.#clock.now());
  }
}
