import { Inject } from "@nestjs/common";
import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import {
  openPointDecider,
  organizationDecider,
  type PromiseByPlaybook,
  reckonUse,
  workingTime,
} from "klartext/domain";
import {
  CLOCK,
  type Clock,
  CommandRunner,
  derivedUuid,
  isoInstant,
  ORGANIZATION_STREAM,
  publicHolidays,
  RuleBroken,
  StreamReader,
} from "klartext/nest";
import { commandAnswer } from "../../http/command-answer.ts";
import { chosenPromises } from "../../playbooks/chosen-promise.dto.ts";
import { PlaybooksInForce } from "../../playbooks/playbooks-in-force.ts";
import { PointCommand } from "../point-command.ts";
import { PointRefusals } from "../point-refusals.ts";
import type { PlaybookUseAnswer, UsePlaybookDto } from "./use-playbook.dto.ts";

export class UsePlaybook extends PointCommand<UsePlaybookDto, PlaybookUseAnswer> {}

@CommandHandler(UsePlaybook)
export class UsePlaybookHandler implements ICommandHandler<UsePlaybook> {
  readonly #runner: CommandRunner;
  readonly #playbooks: PlaybooksInForce;
  readonly #reader: StreamReader;
  readonly #refusals: PointRefusals;
  readonly #clock: Clock;

  constructor(
    runner: CommandRunner,
    playbooks: PlaybooksInForce,
    reader: StreamReader,
    refusals: PointRefusals,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#runner = runner;
    this.#playbooks = playbooks;
    this.#reader = reader;
    this.#refusals = refusals;
    this.#clock = clock;
  }

  async execute({ pointId, target, input, context }: UsePlaybook): Promise<PlaybookUseAnswer> {
    const { situation, version, customerId = null } = input;
    const now = isoInstant(this.#clock.now());
    const promises = await this.#promises(input, context.commandId);
    const command = { type: "UsePlaybook", situation, version, customerId, promises, now } as const;
    const result = await this.#refusals.inWords(
      target.stream,
      this.#runner.run(openPointDecider, target, command, context),
    );
    const made = promises.map(({ promise, promiseId }) => ({ promise, promiseId }));
    return { ...commandAnswer(pointId, result), promises: made };
  }

  /** @throws RuleBroken when another version holds, or a time is missing */
  async #promises(
    { situation, version, language, promises }: UsePlaybookDto,
    commandId: string,
  ): Promise<PromiseByPlaybook[]> {
    const { calendar } = await this.#reader.stateOf(organizationDecider, ORGANIZATION_STREAM);
    const reckoned = reckonUse(
      await this.#playbooks.of(situation),
      version,
      chosenPromises(promises),
      this.#clock.now(),
      { workingTime: workingTime(calendar, publicHolidays), timeZone: calendar.timeZone },
    );
    if (reckoned.outcome === "refused") throw new RuleBroken(reckoned.refusal);
    return reckoned.promises.map(({ promise, dueAt }) => ({
      promise: promise.id,
      promiseId: derivedUuid("promise", commandId, promise.id),
      what: promise.what[language],
      dueAt: isoInstant(dueAt),
    }));
  }
}
