import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { messageDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { CommandOnMessage } from "../message-command.ts";
import { WritersOfMessage } from "../writers-of-message.ts";

interface Approver {
  /** `null` for a tool. */
  readonly personId: string | null;
}

export class ApproveAcknowledgement extends CommandOnMessage<Approver> {}

@CommandHandler(ApproveAcknowledgement)
export class ApproveAcknowledgementHandler implements ICommandHandler<ApproveAcknowledgement> {
  readonly #runner: CommandRunner;
  readonly #writers: WritersOfMessage;

  constructor(runner: CommandRunner, writers: WritersOfMessage) {
    this.#runner = runner;
    this.#writers = writers;
  }

  async execute({ messageId, target, input, context }: ApproveAcknowledgement): Promise<CommandAnswer> {
    const { writers, revision } = await this.#writers.of(target.stream);
    const command = { type: "ApproveAcknowledgement", personId: input.personId, writers } as const;
    // What is approved is what was looked at: nobody may have gone on writing meanwhile.
    const looked = { ifRevision: revision, ...target };
    return commandAnswer(messageId, await this.#runner.run(messageDecider, looked, command, context));
  }
}
