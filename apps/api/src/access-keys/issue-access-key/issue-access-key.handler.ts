import { Inject } from "@nestjs/common";
import { Command, CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { accessKeyDecider, type KeyHolder } from "klartext/domain";
import { CLOCK, type Clock, type CommandContext, CommandRunner } from "klartext/nest";
import { hashOfKey } from "../../access/access.guard.ts";
import { AccessKeyDirectory } from "../../access/access-key-directory.ts";
import { accessKeyStream, newAccessKeyId } from "../../access/access-key-stream.ts";
import { newAccessKey } from "../../access/first-admin-key/first-admin-key.ts";
import { commandAnswer } from "../../http/command-answer.ts";
import { expectationMessage } from "../../http/fields/field-problem.ts";
import { invalidFields } from "../../http/validation.pipe.ts";
import { References } from "../../references/references.ts";
import { checkExpiry } from "../expiry.ts";
import type { IssuedKeyAnswer } from "../issued-key.answer.ts";
import type { IssueAccessKeyDto } from "./issue-access-key.dto.ts";

export class IssueAccessKey extends Command<IssuedKeyAnswer> {
  readonly input: IssueAccessKeyDto;
  readonly context: CommandContext;

  constructor(input: IssueAccessKeyDto, context: CommandContext) {
    super();
    this.input = input;
    this.context = context;
  }
}

@CommandHandler(IssueAccessKey)
export class IssueAccessKeyHandler implements ICommandHandler<IssueAccessKey> {
  readonly #runner: CommandRunner;
  readonly #references: References;
  readonly #directory: AccessKeyDirectory;
  readonly #clock: Clock;

  constructor(
    runner: CommandRunner,
    references: References,
    directory: AccessKeyDirectory,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#runner = runner;
    this.#references = references;
    this.#directory = directory;
    this.#clock = clock;
  }

  async execute({ input, context }: IssueAccessKey): Promise<IssuedKeyAnswer> {
    const { role, label, expiresAt = null } = input;
    const holder = holderOf(input);
    checkExpiry(expiresAt, this.#clock);
    await this.#references.check({ personId: input.personId });
    const key = newAccessKey();
    const accessKeyId = newAccessKeyId(context.commandId);
    const issued = { holder, role, label, secretHash: hashOfKey(key), expiresAt };
    const result = await this.#runner.run(
      accessKeyDecider,
      { stream: accessKeyStream(accessKeyId), exists: "none" },
      { type: "IssueAccessKey", ...issued },
      context,
    );
    if (result.changed) this.#directory.admit({ accessKeyId, ...issued });
    return { ...commandAnswer(accessKeyId, result), key: result.changed ? key : null };
  }
}

/** @throws Problem (invalid-fields) unless exactly one of person and tool is named */
function holderOf({ personId, tool }: IssueAccessKeyDto): KeyHolder {
  if (personId !== undefined && tool === undefined) return { kind: "person", personId };
  if (personId === undefined && tool !== undefined) return { kind: "tool", tool };
  throw invalidFields(
    ["/personId", "/tool"].map((pointer) => ({ pointer, message: expectationMessage("person_or_tool") })),
  );
}
