import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { AccessKeyIdDto } from "../access-key-id.dto.ts";
import { IssuedKeyAnswer } from "../issued-key.answer.ts";
import { RenewAccessKeyDto } from "./renew-access-key.dto.ts";
import { RenewAccessKey } from "./renew-access-key.handler.ts";

@ApiTags("Access keys")
@Controller("v1/access-keys/:accessKeyId/renew")
export class RenewAccessKeyController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Renew an access key",
    description:
      "Holder and role stay; the old key is refused at once. The new one is shown once, in this answer.",
    permission: "manage-keys",
    answer: IssuedKeyAnswer,
  })
  handle(
    @Param() { accessKeyId }: AccessKeyIdDto,
    @Body() input: RenewAccessKeyDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<IssuedKeyAnswer> {
    return this.#commands.execute(new RenewAccessKey(accessKeyId, input, context, ifRevision));
  }
}
