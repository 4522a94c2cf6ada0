import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { type IssuedMessage, openPointDecider, readable } from "klartext/domain";
import {
  CommandRunner,
  contextOf,
  type Policy,
  PolicyRunner,
  type ReadEvent,
  unlessRefused,
} from "klartext/nest";
import { openPointStream } from "../../open-points/open-point-stream.ts";
import { messageIdOfStream } from "../message-stream.ts";

/** The point shows when its customer was last told something, and what was promised with it. */
@Injectable()
export class ToldPolicy implements Policy, OnApplicationBootstrap {
  readonly name = "when-a-message-is-issued-then-it-is-noted-on-its-point";
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
    if (occasion.event.type !== "MessageIssued") return;
    // Of an emergency the point shows what was promised to everybody, not who of thousands was told when.
    if (occasion.event.data.emergency !== undefined) return;
    const { pointId, customerId, kind, version, channel, issuedAt, automatic } = occasion.event.data;
    const messageId = messageIdOfStream(occasion.stored.stream);
    const told = {
      ...{ messageId, version, messageKind: kind, customerId, channel, toldAt: issuedAt },
      ...(automatic && { automatic }),
    };
    const noting = this.#runner.run(
      openPointDecider,
      { stream: openPointStream(pointId) },
      { type: "RecordTold", told, promise: promiseOf(occasion.event.data) },
      contextOf(this, occasion),
    );
    await unlessRefused(noting);
  }
}

/** None where its words were erased before they came to the point. */
function promiseOf({ promise, promised, reason }: IssuedMessage) {
  const what = readable(promised);
  if (promise === null || what === undefined) return null;
  const { promiseId, dueAt, replaces } = promise;
  const replaced = replaces.length === 0 ? null : { promiseIds: replaces, reason: readable(reason) ?? what };
  return { promiseId, what, dueAt, replaces: replaced };
}
