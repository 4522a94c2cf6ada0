import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { personDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { KeyRevocation } from "../../access/key-revocation.ts";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PersonCommand } from "../person-command.ts";

export class LeaveOrganization extends PersonCommand<null> {}

@CommandHandler(LeaveOrganization)
export class LeaveOrganizationHandler implements ICommandHandler<LeaveOrganization> {
  readonly #runner: CommandRunner;
  readonly #revocation: KeyRevocation;

  constructor(runner: CommandRunner, revocation: KeyRevocation) {
    this.#runner = runner;
    this.#revocation = revocation;
  }

  async execute({ personId, target, context }: LeaveOrganization): Promise<CommandAnswer> {
    await this.#revocation.checkAdminRemains({ person: personId });
    const result = await this.#runner.run(personDecider, target, { type: "LeaveOrganization" }, context);
    await this.#revocation.revokeAllOf(personId, context);
    return commandAnswer(personId, result);
  }
}
