import { Inject, Injectable, Logger } from "@nestjs/common";
import { CLOCK, type Clock, Fingerprints } from "klartext/nest";
import type { WayOfChannel } from "./delivery-ways.ts";
import { mailOfMessage } from "./mail-of-message.ts";
import type { MessageToSend } from "./message-to-send.ts";
import { RestingWays } from "./resting-ways.ts";
import { MAILING, type Mailing } from "./sending.options.ts";
import type { SendingOutcome } from "./sending-outcome.ts";
import { webhookCall } from "./webhook-call.ts";
import { callWebhook } from "./webhook-sender.ts";

/** Hands a message over once, in the way of its channel. */
@Injectable()
export class Senders {
  readonly #fingerprints: Fingerprints;
  readonly #mailing: Mailing | null;
  readonly #resting: RestingWays;
  readonly #clock: Clock;
  readonly #logger = new Logger("Outbox");

  constructor(
    fingerprints: Fingerprints,
    @Inject(MAILING) mailing: Mailing | null,
    resting: RestingWays,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#fingerprints = fingerprints;
    this.#mailing = mailing;
    this.#resting = resting;
    this.#clock = clock;
  }

  /** @param until cuts the connection at once: nothing is sent any more */
  async send(message: MessageToSend, way: WayOfChannel, until: AbortSignal): Promise<SendingOutcome> {
    const outcome = await this.#handOver(message, way, until);
    const rests = this.#resting.note(way.channel, outcome, this.#clock.now());
    const problem = outcome.outcome === "put_off" ? outcome.problem : "";
    if (rests)
      this.#logger.warn(`Nothing gets out on ${way.channel} (${problem}): tried with one message a minute.`);
    return outcome;
  }

  /** Closes what is kept open for further messages. */
  hangUp(): void {
    this.#mailing?.sender.hangUp();
  }

  async #handOver(message: MessageToSend, way: WayOfChannel, until: AbortSignal): Promise<SendingOutcome> {
    const now = this.#clock.now();
    if (way.webhook !== null) {
      const { url, secret } = way.webhook;
      return callWebhook(url, webhookCall(message, secret, now), { until, now });
    }
    if (this.#mailing === null) throw new Error("Mail is not set up.");
    const mail = mailOfMessage(message, this.#mailing, this.#fingerprints, now);
    const sent = await this.#mailing.sender.send(mail, until);
    if (sent.outcome === "put_off") return { ...sent, wantedPause: 0 };
    return sent.outcome === "refused" ? { outcome: "given_up", reason: "refused" } : sent;
  }
}
