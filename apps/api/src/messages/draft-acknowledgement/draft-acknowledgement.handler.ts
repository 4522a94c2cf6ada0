import { Command, CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { messageDecider, noParts } from "klartext/domain";
import { type CommandContext, CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { partsGiven } from "../acknowledgement-parts.dto.ts";
import { AcknowledgementWording } from "../acknowledgement-wording.ts";
import { Correspondence } from "../correspondence.ts";
import { messageStream, newMessageId } from "../message-stream.ts";
import type { DraftAcknowledgementDto } from "./draft-acknowledgement.dto.ts";

export class DraftAcknowledgement extends Command<CommandAnswer> {
  readonly pointId: string;
  readonly input: DraftAcknowledgementDto;
  readonly context: CommandContext;

  constructor(pointId: string, input: DraftAcknowledgementDto, context: CommandContext) {
    super();
    this.pointId = pointId;
    this.input = input;
    this.context = context;
  }
}

@CommandHandler(DraftAcknowledgement)
export class DraftAcknowledgementHandler implements ICommandHandler<DraftAcknowledgement> {
  readonly #runner: CommandRunner;
  readonly #wording: AcknowledgementWording;
  readonly #correspondence: Correspondence;

  constructor(runner: CommandRunner, correspondence: Correspondence, wording: AcknowledgementWording) {
    this.#runner = runner;
    this.#wording = wording;
    this.#correspondence = correspondence;
  }

  async execute({ pointId, input, context }: DraftAcknowledgement): Promise<CommandAnswer> {
    const messageId = newMessageId(context.commandId);
    const contactLine = await this.#correspondence.contactLine();
    const command = {
      type: "DraftAcknowledgement",
      addressing: await this.#correspondence.addressing(pointId, input),
      needsApproval: input.needsApproval === true || (await this.#correspondence.needsApproval()),
      parts: { ...noParts, contactLine, ...partsGiven(input.parts) },
      point: await this.#correspondence.point(pointId),
    } as const;
    const target = { stream: messageStream(messageId), exists: "none" } as const;
    const result = await this.#runner.run(messageDecider, target, command, context);
    const warnings = await this.#wording.foresee(target.stream);
    return { ...commandAnswer(messageId, result), warnings };
  }
}
