import { Inject } from "@nestjs/common";
import { Command, CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { emergencyDecider, nextNoticeAt } from "klartext/domain";
import {
  CLOCK,
  type Clock,
  type CommandContext,
  CommandRunner,
  isoInstant,
  StreamReader,
} from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { References } from "../../references/references.ts";
import { ProductNames } from "../../wording/product-names.ts";
import {
  emergencyStream,
  newEmergencyId,
  pointIdOfEmergency,
  promiseIdOfNotice,
} from "../emergency-stream.ts";
import { factsWith, noticeTextsOf } from "../emergency-words.dto.ts";
import { NoticeComposer } from "../notice-composer.ts";
import { PointOfEmergency } from "../point-of-emergency.ts";
import { noticeToCheck, wordsToCheck } from "../words-to-check.ts";
import type { DeclareEmergencyDto } from "./declare-emergency.dto.ts";

const EVERY_MINUTES = 120;

export class DeclareEmergency extends Command<CommandAnswer> {
  readonly input: DeclareEmergencyDto;
  readonly context: CommandContext;

  constructor(input: DeclareEmergencyDto, context: CommandContext) {
    super();
    this.input = input;
    this.context = context;
  }
}

@CommandHandler(DeclareEmergency)
export class DeclareEmergencyHandler implements ICommandHandler<DeclareEmergency> {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #references: References;
  readonly #products: ProductNames;
  readonly #composer: NoticeComposer;
  readonly #point: PointOfEmergency;
  readonly #clock: Clock;

  constructor(
    runner: CommandRunner,
    reader: StreamReader,
    references: References,
    products: ProductNames,
    composer: NoticeComposer,
    point: PointOfEmergency,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#runner = runner;
    this.#reader = reader;
    this.#references = references;
    this.#products = products;
    this.#composer = composer;
    this.#point = point;
    this.#clock = clock;
  }

  async execute({ input, context }: DeclareEmergency): Promise<CommandAnswer> {
    const { title, tellableTitle = null, product = null, trap = null, ownerTeamId = null } = input;
    const { whatHappened, remedy, text, everyMinutes = EVERY_MINUTES, priority = "high" } = input;
    await this.#references.check({ trap, ownerTeamId });
    this.#products.check(product);
    const words = [...wordsToCheck({ whatHappened, remedy }), ...noticeToCheck(text)];
    const warnings = this.#composer.check([...words, { pointer: "/tellableTitle", text: tellableTitle }], []);
    const now = this.#clock.now();
    const declaredAt = isoInstant(now);
    const nextAt = input.nextAt ?? isoInstant(nextNoticeAt(now, everyMinutes));
    const facts = factsWith(null, input);
    const parts = {
      occasion: "declared",
      words: noticeTextsOf(text),
      facts,
      end: null,
      nextAt,
      now: declaredAt,
    } as const;
    const ready = await this.#composer.compose(parts, []);
    const emergencyId = newEmergencyId(context.commandId);
    const result = await this.#runner.run(
      emergencyDecider,
      { stream: emergencyStream(emergencyId), exists: "none" },
      {
        type: "DeclareEmergency",
        pointId: pointIdOfEmergency(emergencyId),
        title,
        tellableTitle,
        product,
        trap,
        ownerTeamId,
        priority,
        everyMinutes,
        declaredAt,
        ...facts,
        notice: { ...ready, nextAt, promiseId: promiseIdOfNotice(context.commandId) },
      },
      context,
    );
    const { events } = await this.#reader.read(emergencyStream(emergencyId));
    // The policy would do it as well, a moment later: whoever declared it looks at the list now.
    for (const event of events.slice(0, 2)) await this.#point.follow(event);
    return { ...commandAnswer(emergencyId, result), warnings };
  }
}
