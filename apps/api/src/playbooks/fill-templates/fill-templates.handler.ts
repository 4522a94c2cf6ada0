import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import {
  type ChosenPromise,
  deadlineInWords,
  factValues,
  type OfferedPromise,
  offerPromises,
  type PlaceholderValues,
  type PlaybookSituation,
  type PlaybookTemplate,
  promiseValues,
  type TextReader,
  workingTime,
} from "klartext/domain";
import { CLOCK, type Clock, isoInstant, publicHolidays, READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { expectationMessage } from "../../http/fields/field-problem.ts";
import type { ReaderLanguage } from "../../http/reader-language.ts";
import { invalidFields } from "../../http/validation.pipe.ts";
import { type ChosenPromiseDto, chosenPromises } from "../chosen-promise.dto.ts";
import { PlaybooksInForce } from "../playbooks-in-force.ts";
import type { FilledTemplatesDto, FillTemplatesDto } from "./fill-templates.dto.ts";
import { KnownCases } from "./known-case.ts";
import { TemplateFiller } from "./template-filler.ts";
import { writtenValues } from "./written-values.ts";

export class FillTemplates extends Query<FilledTemplatesDto> {
  readonly situation: PlaybookSituation;
  readonly input: FillTemplatesDto;
  readonly readerLanguage: ReaderLanguage;

  constructor(situation: PlaybookSituation, input: FillTemplatesDto, readerLanguage: ReaderLanguage) {
    super();
    this.situation = situation;
    this.input = input;
    this.readerLanguage = readerLanguage;
  }
}

@QueryHandler(FillTemplates)
export class FillTemplatesHandler implements IQueryHandler<FillTemplates> {
  readonly #playbooks: PlaybooksInForce;
  readonly #cases: KnownCases;
  readonly #filler: TemplateFiller;
  readonly #readModel: ReadModel;
  readonly #clock: Clock;

  constructor(
    playbooks: PlaybooksInForce,
    cases: KnownCases,
    filler: TemplateFiller,
    @Inject(READ_MODEL) readModel: ReadModel,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#playbooks = playbooks;
    this.#cases = cases;
    this.#filler = filler;
    this.#readModel = readModel;
    this.#clock = clock;
  }

  async execute({ situation, input, readerLanguage }: FillTemplates): Promise<FilledTemplatesDto> {
    const { playbook, version } = await this.#playbooks.of(situation);
    const written = writtenValues(input.values);
    checkPromiseIds(input.promises, playbook.promises);
    const now = this.#clock.now();
    const { facts, running } = await this.#cases.of(input, isoInstant(now));
    const { calendar } = this.#readModel.organization.settings();
    const { timeZone } = calendar;
    const runs = running(situation);
    const chosen = chosenPromises(input.promises);
    const offered = offerPromises(playbook.promises, [...chosen, ...withoutOtherTime(runs, chosen)], now, {
      workingTime: workingTime(calendar, publicHolidays),
      timeZone,
    });
    const { language, formOfAddress } = input;
    const reader: TextReader = { language, formOfAddress, timeZone, now: isoInstant(now) };
    const values = { ...factValues(facts, reader), ...written };
    return {
      situation,
      version,
      templates: playbook.templates.map((template) =>
        this.#filler.fill(
          template,
          { ...values, ...valuesOfPromise(template, offered, reader) },
          reader,
          readerLanguage,
        ),
      ),
      promises: offered.map(({ promise, made, dueAt }) => ({
        id: promise.id,
        what: promise.what[reader.language],
        dueAt: dueAt === null ? null : isoInstant(dueAt),
        dueInWords:
          dueAt === null ? null : deadlineInWords(isoInstant(dueAt), language, timeZone, reader.now),
        made,
        runs: runs.some(({ id }) => id === promise.id),
      })),
    };
  }
}

function valuesOfPromise(
  template: PlaybookTemplate,
  offered: readonly OfferedPromise[],
  reader: TextReader,
): PlaceholderValues {
  const told = offered.find(({ promise }) => promise.id === template.promise);
  return told === undefined ? {} : promiseValues(told.promise, told.dueAt, reader);
}

/** A time that is given now goes before the one that was promised earlier. */
function withoutOtherTime(
  running: readonly ChosenPromise[],
  chosen: readonly ChosenPromise[],
): readonly ChosenPromise[] {
  return running.filter(({ id }) => !chosen.some((one) => one.id === id && one.dueAt !== null));
}

function checkPromiseIds(
  chosen: readonly ChosenPromiseDto[] = [],
  promises: readonly { readonly id: string }[],
): void {
  const known = promises.map(({ id }) => id);
  const message = expectationMessage("one_of", { values: known.join(", ") });
  const problems = chosen.flatMap(({ id }, index) =>
    known.includes(id) ? [] : [{ pointer: `/promises/${index}/id`, message }],
  );
  if (problems.length > 0) throw invalidFields(problems);
}
