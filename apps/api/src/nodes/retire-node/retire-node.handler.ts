import { Inject } from "@nestjs/common";
import { Command, CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { nodeDecider } from "klartext/domain";
import { type CommandContext, CommandRunner, NODE_ID, nodeStream } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";

export class RetireNode extends Command<CommandAnswer> {
  readonly nodeId: string;
  readonly context: CommandContext;
  readonly ifRevision: number | undefined;

  constructor(nodeId: string, context: CommandContext, ifRevision: number | undefined) {
    super();
    this.nodeId = nodeId;
    this.context = context;
    this.ifRevision = ifRevision;
  }
}

@CommandHandler(RetireNode)
export class RetireNodeHandler implements ICommandHandler<RetireNode> {
  readonly #runner: CommandRunner;
  readonly #ownId: string;

  constructor(runner: CommandRunner, @Inject(NODE_ID) ownId: string) {
    this.#runner = runner;
    this.#ownId = ownId;
  }

  async execute({ nodeId, context, ifRevision }: RetireNode): Promise<CommandAnswer> {
    const target = { stream: nodeStream(nodeId), ...(ifRevision === undefined ? {} : { ifRevision }) };
    const command = { type: "RetireNode", running: nodeId === this.#ownId } as const;
    return commandAnswer(nodeId, await this.#runner.run(nodeDecider, target, command, context));
  }
}
