import { Command, CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import type { CommandContext } from "klartext/nest";
import { KeyRevocation } from "../../access/key-revocation.ts";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import type { RevokeAccessKeyDto } from "./revoke-access-key.dto.ts";

export class RevokeAccessKey extends Command<CommandAnswer> {
  readonly accessKeyId: string;
  readonly input: RevokeAccessKeyDto;
  readonly context: CommandContext;
  readonly ifRevision: number | undefined;

  constructor(
    accessKeyId: string,
    input: RevokeAccessKeyDto,
    context: CommandContext,
    ifRevision: number | undefined,
  ) {
    super();
    this.accessKeyId = accessKeyId;
    this.input = input;
    this.context = context;
    this.ifRevision = ifRevision;
  }
}

@CommandHandler(RevokeAccessKey)
export class RevokeAccessKeyHandler implements ICommandHandler<RevokeAccessKey> {
  readonly #revocation: KeyRevocation;

  constructor(revocation: KeyRevocation) {
    this.#revocation = revocation;
  }

  async execute({ accessKeyId, input, context, ifRevision }: RevokeAccessKey): Promise<CommandAnswer> {
    await this.#revocation.checkAdminRemains({ key: accessKeyId });
    const reason = input.reason ?? null;
    const result = await this.#revocation.revoke(accessKeyId, reason, context, ifRevision);
    return commandAnswer(accessKeyId, result);
  }
}
