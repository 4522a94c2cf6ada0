import { Inject, Injectable } from "@nestjs/common";
import { deliveryDecider, messageDecider } from "klartext/domain";
import type { Bounce } from "klartext/mail";
import {
  CLOCK,
  type Clock,
  type CommandContext,
  CommandRunner,
  isoInstant,
  StreamReader,
} from "klartext/nest";
import { deliveryIdOf, deliveryStream } from "../delivery/delivery-stream.ts";
import { deliveryIdOfMailId } from "../delivery/mail-ids.ts";
import { AnsweredMessages } from "../incoming-messages/answered-messages.ts";
import { messageStream } from "../messages/message-stream.ts";

/** Records at its delivery that a mail of ours came back. */
@Injectable()
export class Bounces {
  readonly #reader: StreamReader;
  readonly #runner: CommandRunner;
  readonly #answered: AnsweredMessages;
  readonly #clock: Clock;

  constructor(
    reader: StreamReader,
    runner: CommandRunner,
    answered: AnsweredMessages,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#reader = reader;
    this.#runner = runner;
    this.#answered = answered;
    this.#clock = clock;
  }

  /** @returns whether it was a mail of ours that came back */
  async record({ severity, references }: Bounce, context: CommandContext): Promise<boolean> {
    for (const reference of references) {
      const deliveryId = await this.#deliveryOf(reference);
      if (deliveryId === null) continue;
      const command = { type: "RecordBounce", severity, now: isoInstant(this.#clock.now()) } as const;
      await this.#runner.run(deliveryDecider, { stream: deliveryStream(deliveryId) }, command, context);
      return true;
    }
    return false;
  }

  /** By the envelope's id, a Message-ID of ours, or the reply address of the message, whose latest version it is then. */
  async #deliveryOf(reference: string): Promise<string | null> {
    const named = deliveryIdOfMailId(reference.includes("@") ? reference : `${reference}@`);
    if (named !== null && (await this.#isThere(deliveryStream(named)))) return named;
    const messageId = this.#answered.byAddress(reference);
    if (messageId === null) return null;
    const message = await this.#reader.stateOf(messageDecider, messageStream(messageId));
    const version = message?.versions.at(-1)?.version;
    if (version === undefined) return null;
    const latest = deliveryIdOf(messageId, version);
    return (await this.#isThere(deliveryStream(latest))) ? latest : null;
  }

  async #isThere(stream: string): Promise<boolean> {
    return (await this.#reader.read(stream)).last !== undefined;
  }
}
