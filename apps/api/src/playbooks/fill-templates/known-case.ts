import { Inject, Injectable } from "@nestjs/common";
import {
  attachedCustomers,
  type ChosenPromise,
  currentNotice,
  type Emergency,
  emergencyDecider,
  endOf,
  type FreeText,
  factsOf,
  type OpenPointEvent,
  type OpenPointView,
  openPointView,
  type PlaybookSituation,
  promisesAt,
  readable,
  type TellableWords,
  type TemplateFacts,
  tellableFacts,
} from "klartext/domain";
import { READ_MODEL, StreamReader } from "klartext/nest";
import type { CustomerDetail, ReadModel } from "klartext/read-model";
import { emergencyStream } from "../../emergencies/emergency-stream.ts";
import { Names } from "../../history/names.ts";
import { type Expectation, expectationMessage } from "../../http/fields/field-problem.ts";
import type { Problem } from "../../http/problem.ts";
import { invalidFields } from "../../http/validation.pipe.ts";
import { openPointStream } from "../../open-points/open-point-stream.ts";
import { OtherCustomers } from "../../wording/other-customers.ts";
import type { FillTemplatesDto } from "./fill-templates.dto.ts";

/** A point and one of its customers, as far as that customer may be told of them. */
export interface KnownCase {
  readonly facts: TemplateFacts;
  /** The customer's promises that an earlier use of the playbook made and that still run, by their ids in it. */
  running(situation: PlaybookSituation): readonly ChosenPromise[];
}

const nothingTellable = { title: null, description: null, nextStep: null };

/** Looks up what templates may say of a case. */
@Injectable()
export class KnownCases {
  readonly #reader: StreamReader;
  readonly #names: Names;
  readonly #readModel: ReadModel;
  readonly #otherCustomers: OtherCustomers;

  constructor(
    reader: StreamReader,
    names: Names,
    @Inject(READ_MODEL) readModel: ReadModel,
    otherCustomers: OtherCustomers,
  ) {
    this.#reader = reader;
    this.#names = names;
    this.#readModel = readModel;
    this.#otherCustomers = otherCustomers;
  }

  /**
   * @param now RFC 3339
   * @throws Problem (invalid-fields) for a point or customer that is not there, or not affected
   */
  async of(
    { pointId, customerId }: Pick<FillTemplatesDto, "pointId" | "customerId">,
    now: string,
  ): Promise<KnownCase> {
    const view = pointId === undefined ? null : await this.#point(pointId);
    const emergency = view === null ? null : await this.#emergency(view);
    const customer = customerId === undefined ? undefined : this.#customer(customerId, view, emergency);
    const { name, contactLine } = this.#readModel.organization.settings();
    return {
      facts: {
        pointNumber: pointId === undefined ? null : this.#names.number(pointId),
        tellable: view === null ? nothingTellable : await this.#tellable(view, customerId),
        customerName: readable(customer?.name) ?? null,
        contactPersonName: contactPersonName(view, customer),
        makeGood: customerId === undefined || view === null ? null : makeGoodFor(view, customerId),
        organizationName: readable(name) ?? null,
        contactLine: readable(contactLine) ?? null,
        emergency: emergency && {
          facts: tellableFacts(factsOf(emergency), now),
          end: emergency.closing && endOf(emergency.closing),
        },
      },
      running: (situation) => {
        if (view === null) return [];
        if (emergency !== null && situation === "emergency") return nextNoticeOf(emergency);
        return runningPromises(view, situation, customerId ?? null, now);
      },
    };
  }

  /** Without words that tell one customer of another. */
  async #tellable({ point }: OpenPointView, customerId: string | undefined): Promise<TellableWords> {
    const affected = await this.#otherCustomers.affectedBy(point);
    const readers = customerId === undefined ? affected : [customerId];
    const isTold = (text: FreeText | null) =>
      this.#otherCustomers.namedIn([readable(text) ?? ""], readers, affected) === undefined;
    const { title, description, nextStep } = point.tellable;
    return {
      title: isTold(title) ? title : null,
      description: isTold(description) ? description : null,
      nextStep: isTold(nextStep) ? nextStep : null,
    };
  }

  async #point(pointId: string): Promise<OpenPointView> {
    const { events } = await this.#reader.read(openPointStream(pointId));
    const view = openPointView(
      events.map(({ event, stored }) => ({
        event: event as OpenPointEvent,
        recordedAt: stored.recordedAt,
      })),
    );
    if (view === null) throw invalid("/pointId", "point");
    return view;
  }

  async #emergency({ point }: OpenPointView): Promise<Emergency | null> {
    if (point.emergency === null) return null;
    return this.#reader.stateOf(emergencyDecider, emergencyStream(point.emergency.emergencyId));
  }

  #customer(customerId: string, view: OpenPointView | null, emergency: Emergency | null): CustomerDetail {
    const customer = this.#names.customer(customerId);
    if (customer === undefined) throw invalid("/customerId", "customer");
    const isAttached = emergency !== null && attachedCustomers(emergency).includes(customerId);
    if (view !== null && !isAttached && affectedIn(view, customerId) === undefined)
      throw invalid("/customerId", "affected_customer");
    return customer;
  }
}

/** Everybody attached was promised the next notice for the same time. */
function nextNoticeOf(emergency: Emergency): readonly ChosenPromise[] {
  const nextAt = currentNotice(emergency)?.nextAt ?? null;
  return nextAt === null ? [] : [{ id: "next_message", dueAt: Date.parse(nextAt) }];
}

function affectedIn({ point }: OpenPointView, customerId: string) {
  return point.customers.find((affected) => affected.customerId === customerId);
}

/** The contact person for the matter. */
function contactPersonName(view: OpenPointView | null, customer: CustomerDetail | undefined): string | null {
  if (view === null || customer === undefined) return null;
  const id = affectedIn(view, customer.customerId)?.contactPersonId;
  const person = customer.contactPersons.find(({ contactPersonId }) => contactPersonId === id);
  return readable(person?.name) ?? null;
}

/** The latest offer that the customer has not declined. */
function makeGoodFor({ point: { makeGoods } }: OpenPointView, customerId: string): string | null {
  const offered = makeGoods.findLast((it) => it.customerId === customerId && it.state !== "declined");
  return readable(offered?.what ?? null) ?? null;
}

function runningPromises(
  { point, playbookUses }: OpenPointView,
  situation: PlaybookSituation,
  customerId: string | null,
  now: string,
): readonly ChosenPromise[] {
  const running = promisesAt(point, now).filter(({ outcome }) => outcome === "running");
  return playbookUses
    .filter((use) => use.situation === situation && use.customerId === customerId)
    .flatMap(({ promises }) => promises)
    .flatMap(({ promise, promiseId }) =>
      running
        .filter((it) => it.promiseId === promiseId)
        .map(({ dueAt }) => ({ id: promise, dueAt: Date.parse(dueAt) })),
    );
}

function invalid(pointer: string, expectation: Expectation): Problem {
  return invalidFields([{ pointer, message: expectationMessage(expectation) }]);
}
