import { Inject } from "@nestjs/common";
import { Command, CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { accessKeyDecider } from "klartext/domain";
import {
  CLOCK,
  type Clock,
  type CommandContext,
  CommandRunner,
  type CommandTarget,
  StreamReader,
  stateAfter,
} from "klartext/nest";
import { hashOfKey } from "../../access/access.guard.ts";
import { AccessKeyDirectory } from "../../access/access-key-directory.ts";
import { accessKeyStream } from "../../access/access-key-stream.ts";
import { newAccessKey } from "../../access/first-admin-key/first-admin-key.ts";
import { commandAnswer } from "../../http/command-answer.ts";
import { checkExpiry } from "../expiry.ts";
import type { IssuedKeyAnswer } from "../issued-key.answer.ts";
import type { RenewAccessKeyDto } from "./renew-access-key.dto.ts";

export class RenewAccessKey extends Command<IssuedKeyAnswer> {
  readonly accessKeyId: string;
  readonly input: RenewAccessKeyDto;
  readonly context: CommandContext;
  readonly target: CommandTarget;

  /** @param ifRevision the revision that the caller looked at, if it said so */
  constructor(accessKeyId: string, input: RenewAccessKeyDto, context: CommandContext, ifRevision?: number) {
    super();
    this.accessKeyId = accessKeyId;
    this.input = input;
    this.context = context;
    this.target = {
      stream: accessKeyStream(accessKeyId),
      ...(ifRevision === undefined ? {} : { ifRevision }),
    };
  }
}

@CommandHandler(RenewAccessKey)
export class RenewAccessKeyHandler implements ICommandHandler<RenewAccessKey> {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #directory: AccessKeyDirectory;
  readonly #clock: Clock;

  constructor(
    runner: CommandRunner,
    reader: StreamReader,
    directory: AccessKeyDirectory,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#runner = runner;
    this.#reader = reader;
    this.#directory = directory;
    this.#clock = clock;
  }

  async execute({ accessKeyId, target, input, context }: RenewAccessKey): Promise<IssuedKeyAnswer> {
    const { expiresAt = null } = input;
    checkExpiry(expiresAt, this.#clock);
    const key = newAccessKey();
    const renewal = { secretHash: hashOfKey(key), expiresAt };
    const result = await this.#runner.run(
      accessKeyDecider,
      target,
      { type: "RenewAccessKey", ...renewal },
      context,
    );
    await this.#exchange(accessKeyId);
    return { ...commandAnswer(accessKeyId, result), key: result.changed ? key : null };
  }

  /** By the log: whatever the key was before is refused, what it is now is accepted. */
  async #exchange(accessKeyId: string): Promise<void> {
    const { events } = await this.#reader.read(accessKeyStream(accessKeyId));
    const hashes = events.flatMap(({ event }) =>
      event.type === "AccessKeyIssued" || event.type === "AccessKeyRenewed" ? [event.data.secretHash] : [],
    );
    for (const hash of hashes.slice(0, -1)) this.#directory.withdraw(hash);
    const key = stateAfter(accessKeyDecider, events);
    if (key !== null && !key.revoked) this.#directory.admit({ accessKeyId, ...key });
  }
}
