import { Body, Controller, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IssuedKeyAnswer } from "../issued-key.answer.ts";
import { IssueAccessKeyDto } from "./issue-access-key.dto.ts";
import { IssueAccessKey } from "./issue-access-key.handler.ts";

@ApiTags("Access keys")
@Controller("v1/access-keys")
export class IssueAccessKeyController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Issue an access key",
    description: "For a person or for a tool. The key is shown once, in this answer.",
    permission: "manage-keys",
    creates: "/v1/access-keys#{id}",
    answer: IssuedKeyAnswer,
  })
  handle(@Body() input: IssueAccessKeyDto, @InContext() context: CommandContext): Promise<IssuedKeyAnswer> {
    return this.#commands.execute(new IssueAccessKey(input, context));
  }
}
