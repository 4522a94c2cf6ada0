import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { ActionIdDto } from "../../corrective-actions/action-id.dto.ts";
import { CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { IssueChangedNoticesDto, IssuedChangedNotices } from "./issue-changed-notices.dto.ts";
import { IssueChangedNotices } from "./issue-changed-notices.handler.ts";

@ApiTags("Feedback")
@Controller("v1/corrective-actions/:actionId/changed-notices")
export class IssueChangedNoticesController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Tell those whose feedback led to the action what was changed",
    description:
      "A message to each of them, over their channel and in their language, once: sent again it reaches those who came later, or could not be reached before. Its texts are checked, and must name no customer.",
    permission: "tell-customers",
    answer: IssuedChangedNotices,
  })
  handle(
    @Param() { actionId }: ActionIdDto,
    @Body() input: IssueChangedNoticesDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<IssuedChangedNotices> {
    return this.#commands.execute(new IssueChangedNotices(actionId, input, context, ifRevision));
  }
}
