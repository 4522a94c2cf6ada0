import { Controller, Get, UseGuards } from "@nestjs/common";
import { ApiOperation, ApiResponse, ApiTags } from "@nestjs/swagger";
import { isoInstant } from "klartext/nest";
import { Allows } from "../../access/access.guard.ts";
import { ApiOtherProblems, ApiProblems } from "../../http/api-problems.ts";
import { UnreadPartsGuard } from "../../http/unread-parts.guard.ts";
import { MailboxState } from "../mailbox-state.ts";
import { MailboxDto } from "./get-mailbox.dto.ts";

@ApiTags("Operation")
@Controller("v1/incoming-mail")
export class GetMailboxController {
  readonly #mailbox: MailboxState;

  constructor(mailbox: MailboxState) {
    this.#mailbox = mailbox;
  }

  @Get()
  @Allows("operate")
  @ApiOperation({ summary: "Whether the mailbox can be reached, and how many mails wait in it" })
  @ApiResponse({ status: 200, type: MailboxDto, description: "As it is now." })
  @UseGuards(UnreadPartsGuard)
  @ApiProblems(400, 401, 403, 503)
  @ApiOtherProblems()
  async handle(): Promise<MailboxDto> {
    const { state, contents } = await this.#mailbox.now();
    const since = contents?.waitingSince ?? null;
    return {
      state,
      waiting: contents?.waiting ?? null,
      waitingSince: since === null ? null : isoInstant(since),
      leftToPeople: contents?.leftToPeople ?? null,
    };
  }
}
