import { Inject } from "@nestjs/common";
import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { emergencyDecider, everAttached, nextNoticeAt } from "klartext/domain";
import { CLOCK, type Clock, CommandRunner, isoInstant, StreamReader } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { notFound } from "../../http/problems.ts";
import { CommandOnEmergency } from "../emergency-command.ts";
import { promiseIdOfNotice } from "../emergency-stream.ts";
import { factsWith, noticeTextsOf } from "../emergency-words.dto.ts";
import { NoticeComposer } from "../notice-composer.ts";
import { noticeToCheck, wordsToCheck } from "../words-to-check.ts";
import type { UpdateEmergencyDto } from "./update-emergency.dto.ts";

export class UpdateEmergency extends CommandOnEmergency<UpdateEmergencyDto> {}

@CommandHandler(UpdateEmergency)
export class UpdateEmergencyHandler implements ICommandHandler<UpdateEmergency> {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #composer: NoticeComposer;
  readonly #clock: Clock;

  constructor(
    runner: CommandRunner,
    reader: StreamReader,
    composer: NoticeComposer,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#runner = runner;
    this.#reader = reader;
    this.#composer = composer;
    this.#clock = clock;
  }

  async execute({ emergencyId, input, target, context }: UpdateEmergency): Promise<CommandAnswer> {
    const emergency = await this.#reader.stateOf(emergencyDecider, target.stream);
    if (emergency === null) throw notFound();
    const { whatHappened, remedy, text, everyMinutes = emergency.everyMinutes } = input;
    const attached = everAttached(emergency);
    const written = [...wordsToCheck({ whatHappened, remedy }), ...noticeToCheck(text)];
    const warnings = this.#composer.check(written, attached);
    const ms = this.#clock.now();
    const now = isoInstant(ms);
    const nextAt = input.nextAt ?? isoInstant(nextNoticeAt(ms, everyMinutes));
    const facts = factsWith(emergency, input);
    const words = noticeTextsOf(text);
    const parts = { occasion: "updated", words, facts, end: null, nextAt, now } as const;
    const ready = await this.#composer.compose(parts, attached);
    const notice = { ...ready, nextAt, promiseId: promiseIdOfNotice(context.commandId) };
    const command = { type: "UpdateEmergency", facts, everyMinutes, notice, now } as const;
    const result = await this.#runner.run(emergencyDecider, target, command, context);
    return { ...commandAnswer(emergencyId, result), warnings };
  }
}
