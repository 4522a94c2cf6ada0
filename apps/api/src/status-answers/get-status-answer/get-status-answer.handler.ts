import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import {
  type EpochMs,
  nextPromise,
  promisedWords,
  promiseOutcome,
  type StatusFacts,
  statusSentence,
  type TellingTo,
  tooManyCustomers,
  whatToAsk,
} from "klartext/domain";
import { CLOCK, type Clock, isoInstant, READ_MODEL } from "klartext/nest";
import type { CallersCustomer, ReadModel } from "klartext/read-model";
import type { ReaderLanguage } from "../../http/reader-language.ts";
import { type AskedBy, askedBy, type Found, FoundCallers } from "./found-callers.ts";
import type { GetStatusAnswerDto } from "./get-status-answer.dto.ts";
import type { StatusAnswerDto } from "./status-answer.dto.ts";

const nobody: Found = { customers: [], tooMany: false };

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
    const now = this.#clock.now();
    const emergency = this.#emergencyBy(by, now);
    const { customers, tooMany } = emergency ? nobody : await this.#callers.find(by);
    const [customer, another] = customers;
    const chosen = another === undefined ? customer : undefined;
    const to = this.#tellingTo(asked, chosen, readerLanguage, isoInstant(now));
    const facts = emergency ? [emergency] : this.#factsFor(chosen, now);
    const isAskedFor = this.#askedFor(by);
    const points = facts.map((point) => ({ ...toldPoint(point, to), askedFor: isAskedFor(point) }));
    return {
      askFirst: whatToAsk(emergency ? "emergency_number" : by.clue, to.language, to.formOfAddress),
      customers: customers.map(shownCustomer),
      askForMore: tooMany ? tooManyCustomers(to.language) : null,
      language: to.language,
      formOfAddress: to.formOfAddress,
      points: points.sort((one, other) => Number(other.askedFor) - Number(one.askedFor)),
    };
  }

  /** Its number is everybody's whom it affects: nobody is named for it. */
  #emergencyBy({ clue, words }: AskedBy, now: EpochMs): StatusFacts | undefined {
    return clue === "point_number" ? this.#readModel.statusAnswers.emergencyBy(words, now) : undefined;
  }

  #factsFor(customer: CallersCustomer | undefined, now: EpochMs): readonly StatusFacts[] {
    return customer === undefined ? [] : this.#readModel.statusAnswers.forCustomer(customer.customerId, now);
  }

  /** Where the point was joined to another one, that one speaks for both. */
  #askedFor({ clue, words }: AskedBy): (point: StatusFacts) => boolean {
    const numbers = this.#readModel.statusAnswers.numbersBy(clue, words);
    return ({ number, joinedNumbers }) => [number, ...joinedNumbers].some((it) => numbers.includes(it));
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

function toldPoint(facts: StatusFacts, to: TellingTo): Omit<StatusAnswerDto["points"][number], "askedFor"> {
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
      what: promisedWords(promise, to.language)?.words ?? null,
    })),
    told: facts.told,
  };
}
