import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { deliveryDecider } from "klartext/domain";
import { CommandRunner, contextOf, type Policy, PolicyRunner, type ReadEvent } from "klartext/nest";
import { messageIdOfStream } from "../../messages/message-stream.ts";
import { deliveryIdOf, deliveryStream } from "../delivery-stream.ts";

/** Every version of every message is delivered once; what was spoken is only recorded. */
@Injectable()
export class DeliveryPolicy implements Policy, OnApplicationBootstrap {
  readonly name = "when-a-message-is-issued-then-it-is-delivered";
  readonly occasions = ["MessageIssued"] as const;
  readonly #policies: PolicyRunner;
  readonly #runner: CommandRunner;

  constructor(policies: PolicyRunner, runner: CommandRunner) {
    this.#policies = policies;
    this.#runner = runner;
  }

  onApplicationBootstrap(): void {
    this.#policies.start(this);
  }

  async react(occasion: ReadEvent): Promise<void> {
    const { event, stored } = occasion;
    if (event.type !== "MessageIssued") return;
    const { pointId, customerId, contactPersonId, channel, version, wayOut } = event.data;
    const messageId = messageIdOfStream(stored.stream);
    await this.#runner.run(
      deliveryDecider,
      { stream: deliveryStream(deliveryIdOf(messageId, version)), exists: "none" },
      {
        type: "RequestDelivery",
        subject: { messageId, version, pointId, customerId, contactPersonId, channel },
        spoken: wayOut === "spoken",
        now: stored.recordedAt,
      },
      contextOf(this, occasion),
    );
  }
}
