import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { type PromiseToCustomer, promiseOutcome } from "klartext/domain";
import { CLOCK, type Clock, isoInstant } from "klartext/nest";
import { Names } from "../../history/names.ts";
import { type Addressee, DelayReaches, type ReachedCustomer } from "../delay-reach.ts";
import type { DelayReachDto } from "./get-delay-reach.dto.ts";

export class GetDelayReach extends Query<DelayReachDto> {
  readonly pointId: string;

  constructor(pointId: string) {
    super();
    this.pointId = pointId;
  }
}

@QueryHandler(GetDelayReach)
export class GetDelayReachHandler implements IQueryHandler<GetDelayReach> {
  readonly #reaches: DelayReaches;
  readonly #names: Names;
  readonly #clock: Clock;

  constructor(reaches: DelayReaches, names: Names, @Inject(CLOCK) clock: Clock) {
    this.#reaches = reaches;
    this.#names = names;
    this.#clock = clock;
  }

  async execute({ pointId }: GetDelayReach): Promise<DelayReachDto> {
    const { joinedPointIds, customers } = await this.#reaches.of(pointId);
    const numbered = (id: string) => ({ id, number: this.#names.number(id) });
    return {
      point: numbered(pointId),
      joinedPoints: joinedPointIds.map(numbered),
      customers: customers.map((customer) => this.#shown(customer)),
    };
  }

  #shown({ customerId, promises, lastTold, addressees }: ReachedCustomer) {
    const now = isoInstant(this.#clock.now());
    return {
      customerId,
      name: this.#names.customer(customerId)?.name ?? null,
      promises: promises.map((promise) => shownPromise(promise, now)),
      lastTold: lastTold && {
        messageKind: lastTold.messageKind,
        channel: lastTold.channel,
        toldAt: lastTold.toldAt,
      },
      contactPersons: addressees.map(shownPerson),
    };
  }
}

function shownPromise(promise: PromiseToCustomer, now: string) {
  const { promiseId, what, dueAt, customerId } = promise;
  return {
    promiseId,
    what,
    dueAt,
    outcome: promiseOutcome(promise, now),
    toEverybody: customerId === null,
  };
}

function shownPerson({ person, reader, channel, obstacle }: Addressee) {
  const { contactPersonId = null, name = null } = person ?? {};
  return { contactPersonId, name, ...reader, channel, obstacle };
}
