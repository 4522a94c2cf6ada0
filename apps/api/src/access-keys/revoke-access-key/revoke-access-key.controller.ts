import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { AccessKeyIdDto } from "../access-key-id.dto.ts";
import { RevokeAccessKeyDto } from "./revoke-access-key.dto.ts";
import { RevokeAccessKey } from "./revoke-access-key.handler.ts";

@ApiTags("Access keys")
@Controller("v1/access-keys/:accessKeyId/revoke")
export class RevokeAccessKeyController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Revoke an access key",
    description:
      "It is refused at once, for good. 409 `last-admin-key` for the last valid key with the role admin.",
    permission: "manage-keys",
  })
  handle(
    @Param() { accessKeyId }: AccessKeyIdDto,
    @Body() input: RevokeAccessKeyDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new RevokeAccessKey(accessKeyId, input, context, ifRevision));
  }
}
