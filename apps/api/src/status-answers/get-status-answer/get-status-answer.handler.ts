import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import {
  nextPromise,
  promiseOutcome,
  type StatusFacts,
  statusSentence,
  type TellingTo,
  whatToAsk,
} from "klartext/domain";
import { CLOCK, type Clock, isoInstant, READ_MODEL } from "klartext/nest";
import type { CallersCustomer, ReadModel } from "klartext/read-model";
import type { ReaderLanguage } from "../../http/reader-language.ts";
import { askedBy, FoundCallers } from "./found-callers.ts";
import type { GetStatusAnswerDto } from "./get-status-answer.dto.ts";
import type { StatusAnswerDto } from "./status-answer.dto.ts";

export class GetStatusAnswer extends Query<StatusAnswerDto> {
  readonly asked: GetStatusAnswerDto;
  readonly readerLanguage: ReaderLanguage;

  constructor(asked: GetStatusAnswerDto, readerLanguage: ReaderLanguage) {
    super();
    this.asked = asked;
    this.readerLanguage = readerLanguage;
  }
}

@QueryHandler(GetStatusAnswer)
export class GetStatusAnswerHandler implements IQueryHandler<GetStatusAnswer> {
  readonly #readModel: ReadModel;
  readonly #callers: FoundCallers;
  readonly #clock: Clock;

  constructor(@Inject(READ_MODEL) readModel: ReadModel, callers: FoundCallers, @Inject(CLOCK) clock: Clock) {
    this.#readModel = readModel;
    this.#callers = callers;
    this.#clock = clock;
  }

  async execute({ asked, readerLanguage }: GetStatusAnswer): Promise<StatusAnswerDto> {
    const by = askedBy(asked);
    const customers = await this.#callers.find(by);
    const [customer, another] = customers;
    const chosen = another === undefined ? customer : undefined;
    const now = this.#clock.now();
    const to = this.#tellingTo(asked, chosen, readerLanguage, isoInstant(now));
    const facts =
      chosen === undefined ? [] : this.#readModel.statusAnswers.forCustomer(chosen.customerId, now);
    return {
      askFirst: whatToAsk(by.clue, to.language, to.formOfAddress),
      customers: customers.map(shownCustomer),
      language: to.language,
      formOfAddress: to.formOfAddress,
      points: facts.map((point) => toldPoint(point, to)),
    };
  }

  #tellingTo(
    asked: GetStatusAnswerDto,
    customer: CallersCustomer | undefined,
    readerLanguage: ReaderLanguage,
    now: string,
  ): TellingTo {
    const { calendar, tone } = this.#readModel.organization.settings();
    const person = customer?.contactPerson;
    return {
      language: asked.language ?? person?.language ?? readerLanguage,
      formOfAddress: asked.formOfAddress ?? person?.formOfAddress ?? tone,
      timeZone: calendar.timeZone,
      now,
    };
  }
}

function shownCustomer({ customerId, name, customerNumber, contactPerson }: CallersCustomer) {
  const person = contactPerson && {
    contactPersonId: contactPerson.contactPersonId,
    name: contactPerson.name,
  };
  return { customerId, name, customerNumber, contactPerson: person };
}

function toldPoint(facts: StatusFacts, to: TellingTo): StatusAnswerDto["points"][number] {
  const { text, sentences } = statusSentence(facts, to);
  const { pointId, number, joinedNumbers, oldNumber, kind, product, state, noticedAt, finishedOn } = facts;
  return {
    pointId,
    number,
    joinedNumbers,
    oldNumber,
    sentence: text,
    sentences,
    kind,
    title: facts.title,
    description: facts.description,
    nextStep: facts.nextStep,
    product,
    state,
    noticedAt,
    finishedOn,
    nextPromiseDueAt: nextPromise(facts, to.now)?.dueAt ?? null,
    promises: facts.promises.map((promise) => ({
      promiseId: promise.promiseId,
      dueAt: promise.dueAt,
      outcome: promiseOutcome(promise, to.now),
      what: promise.what?.words ?? null,
    })),
    told: facts.told,
  };
}
