import { Inject, Injectable } from "@nestjs/common";
import {
  deadlineInWords,
  emergencyPromiseInWords,
  type FreeText,
  isErased,
  isFinished,
  type Language,
  type PromiseOfAnswer,
  promiseOutcome,
  readable,
  type StatusFacts,
  statusSentence,
} from "klartext/domain";
import { READ_MODEL } from "klartext/nest";
import type { CustomersWordsRow, IssuedMessageRow, ListedPoint, ReadModel } from "klartext/read-model";
import { erasedMark } from "../http/shown-text.ts";
import { dayOf } from "./page-times.ts";
import type { Condition } from "./page-words.ts";
import type { ShownEntry, ShownMessage, ShownPoint, ShownPromise } from "./shown-point.ts";
import type { Visit } from "./visit.ts";

const POINTS_PER_PAGE = 50;

export interface ShownPage {
  readonly points: readonly ShownPoint[];
  /** From 1 on. */
  readonly page: number;
  readonly pages: number;
}

/** The points that a link shows, from the read model alone. */
@Injectable()
export class ShownPointsOfLink {
  readonly #readModel: ReadModel;

  constructor(@Inject(READ_MODEL) readModel: ReadModel) {
    this.#readModel = readModel;
  }

  /** Unfinished ones first; those that were finished more than 90 days ago are left out. */
  page(wanted: number, visit: Visit): ShownPage {
    const { customerId, now } = visit;
    const listed = this.#readModel.statusAnswers.listFor(customerId, Date.parse(now));
    const shown = listed.filter(this.#shownBy(visit));
    const pages = Math.max(1, Math.ceil(shown.length / POINTS_PER_PAGE));
    const page = Math.min(wanted, pages);
    const numbers = shown
      .slice((page - 1) * POINTS_PER_PAGE, page * POINTS_PER_PAGE)
      .map(({ number }) => number);
    const points = this.#readModel.statusAnswers
      .about(numbers, customerId, Date.parse(now))
      .map((facts) => this.#shown(facts, visit));
    return { points, page, pages };
  }

  one(number: string, visit: Visit): ShownPoint | null {
    const { customerId, now } = visit;
    const [facts] = this.#readModel.statusAnswers.about([number], customerId, Date.parse(now));
    if (facts?.number !== number) return null;
    const isShown = this.#shownBy(visit)({ ...facts, isEmergency: facts.emergency === true });
    return isShown ? this.#shown(facts, visit) : null;
  }

  /** Where a chosen point was joined to another one of the same customer, that one is shown for both. */
  #shownBy({ shown, customerId, contactPerson }: Visit): (point: ListedPoint) => boolean {
    if (shown.choice === "all_of_contact_person") {
      const { contactPersonId: visitor } = contactPerson;
      const told = new Set(this.#readModel.correspondence.pointsToldTo(customerId, visitor));
      return ({ contactPersonId, pointId, isEmergency }) =>
        isEmergency || contactPersonId === visitor || told.has(pointId);
    }
    const chosen = new Set(shown.pointIds.map((pointId) => this.#readModel.points.numberOf(pointId)));
    return ({ number, joinedNumbers }) => [number, ...joinedNumbers].some((it) => chosen.has(it));
  }

  #shown(facts: StatusFacts, visit: Visit): ShownPoint {
    const { words, language, formOfAddress, timeZone, now } = visit;
    const messages = this.#messages(facts.pointId, visit);
    const to = { language, formOfAddress, timeZone, now, inWriting: true };
    const promised = new Map(messages.map(({ promiseId, promised }) => [promiseId, promised]));
    return {
      pointId: facts.pointId,
      number: facts.number,
      otherNumbers: [...facts.joinedNumbers, ...(facts.oldNumber === null ? [] : [facts.oldNumber])],
      heading:
        readable(facts.title) ?? words.matter(facts.kind, dayOf(facts.noticedAt, visit), facts.product),
      description: shownText(facts.description, visit),
      condition: conditionOf(facts),
      finished: isFinished(facts.state),
      isEmergency: facts.emergency === true,
      sentences: statusSentence(facts, to).text,
      promises: facts.promises
        .map(
          (promise): ShownPromise => ({
            what: readable(promised.get(promise.promiseId)) ?? inOurWords(promise, language),
            deadline: deadlineInWords(promise.dueAt, language, timeZone, now),
            outcome: promiseOutcome(promise, now),
          }),
        )
        .sort((one, other) => Number(other.outcome === "running") - Number(one.outcome === "running")),
      entries: [
        ...this.#wordsOf(facts.pointId, visit).map(({ at, words: said }) => ({
          by: "customer" as const,
          at,
          text: shownText(said, visit) ?? "",
        })),
        ...shownMessages(messages, visit),
      ].sort((one, other) => Date.parse(one.at) - Date.parse(other.at)),
      feedback: null,
    };
  }

  #messages(pointId: string, { customerId, contactPerson }: Visit): readonly IssuedMessageRow[] {
    return this.#readModel.correspondence
      .messagesTo(customerId, pointId)
      .filter((message) => isFor(contactPerson.contactPersonId, message));
  }

  #wordsOf(pointId: string, { customerId, contactPerson }: Visit): readonly CustomersWordsRow[] {
    return this.#readModel.correspondence
      .wordsOf(customerId, pointId)
      .filter((said) => isFor(contactPerson.contactPersonId, said));
  }
}

/** Nobody wrote down what an emergency promises everybody. */
function inOurWords({ about }: PromiseOfAnswer, language: Language): string | null {
  return about === undefined ? null : emergencyPromiseInWords(about, language);
}

/** What goes to, or comes from, a colleague of the visitor is that colleague's. */
function isFor(visitor: string, { contactPersonId }: { readonly contactPersonId: string | null }): boolean {
  return contactPersonId === null || contactPersonId === visitor;
}

function shownMessages(messages: readonly IssuedMessageRow[], visit: Visit): ShownEntry[] {
  return messages.map((message): ShownMessage => {
    const { messageId, version, corrects, kind, channel, language, issuedAt, wayOut, reason } = message;
    const ofSame = (other: number | null) =>
      messages.find((it) => it.messageId === messageId && it.version === other);
    const before = ofSame(corrects);
    return {
      by: "organization",
      id: `m-${messageId}-${version}`,
      kind,
      at: issuedAt,
      channel,
      spoken: wayOut === "spoken",
      language,
      text: shownText(message.text, visit) ?? "",
      corrected: messages.some((it) => it.messageId === messageId && it.corrects === version),
      corrects: before === undefined ? null : { at: before.issuedAt, because: shownText(reason, visit) },
    };
  });
}

function shownText(text: FreeText | null, { language }: Pick<Visit, "language">): string | null {
  return isErased(text) ? erasedMark(text, language) : text;
}

function conditionOf(facts: StatusFacts): Condition {
  if (facts.goesOnElsewhere) return "elsewhere";
  switch (facts.state) {
    case "waiting":
      return facts.waitsForCustomer ? "waits_for_you" : "waiting";
    case "solved":
    case "verified":
      return facts.solutionConfirmed ? "solved" : "to_confirm";
    default:
      return facts.state;
  }
}
