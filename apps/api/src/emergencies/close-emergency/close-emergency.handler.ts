import { Inject } from "@nestjs/common";
import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { emergencyDecider, everAttached, factsOf } from "klartext/domain";
import { CLOCK, type Clock, CommandRunner, isoInstant, StreamReader } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { notFound } from "../../http/problems.ts";
import { CommandOnEmergency } from "../emergency-command.ts";
import { noticeTextsOf } from "../emergency-words.dto.ts";
import { NoticeComposer } from "../notice-composer.ts";
import { noticeToCheck, wordsToCheck } from "../words-to-check.ts";
import type { CloseEmergencyDto } from "./close-emergency.dto.ts";

export class CloseEmergency extends CommandOnEmergency<CloseEmergencyDto> {}

@CommandHandler(CloseEmergency)
export class CloseEmergencyHandler implements ICommandHandler<CloseEmergency> {
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

  async execute({ emergencyId, input, target, context }: CloseEmergency): Promise<CommandAnswer> {
    const emergency = await this.#reader.stateOf(emergencyDecider, target.stream);
    if (emergency === null) throw notFound();
    const { solution, cause, change, text, waiveConfirmationBecause: waivedBecause = null } = input;
    const attached = everAttached(emergency);
    const written = [...wordsToCheck({ cause, change }), ...noticeToCheck(text)];
    const warnings = this.#composer.check(written, attached);
    const now = isoInstant(this.#clock.now());
    const end = {
      causeDe: cause.de ?? null,
      causeEn: cause.en ?? null,
      changeDe: change.de ?? null,
      changeEn: change.en ?? null,
      endedAt: input.endedAt ?? now,
    };
    const words = noticeTextsOf(text);
    const facts = factsOf(emergency);
    const parts = { occasion: "closing", words, facts, end, nextAt: null, now } as const;
    const notice = await this.#composer.compose(parts, attached);
    const command = { type: "CloseEmergency", ...end, solution, waivedBecause, notice, now } as const;
    const result = await this.#runner.run(emergencyDecider, target, command, context);
    return { ...commandAnswer(emergencyId, result), warnings };
  }
}
