import { Inject, Injectable } from "@nestjs/common";
import {
  deadlineInWords,
  type FreeText,
  isErased,
  isFinished,
  promiseOutcome,
  readable,
  type StatusFacts,
  statusSentence,
} from "klartext/domain";
import { READ_MODEL } from "klartext/nest";
import type { CustomersWordsRow, IssuedMessageRow, ReadModel } from "klartext/read-model";
import { erasedMark } from "../http/shown-text.ts";
import { dayOf } from "./page-times.ts";
import type { Condition } from "./page-words.ts";
import type { ShownEntry, ShownMessage, ShownPoint, ShownPromise } from "./shown-point.ts";
import type { Visit } from "./visit.ts";

/** The points that a link shows, from the read model alone. */
@Injectable()
export class ShownPointsOfLink {
  readonly #readModel: ReadModel;

  constructor(@Inject(READ_MODEL) readModel: ReadModel) {
    this.#readModel = readModel;
  }

  /** Unfinished ones first; those that were finished more than 90 days ago are left out. */
  all(visit: Visit): readonly ShownPoint[] {
    return this.#facts(visit).map((facts) => this.#shown(facts, visit));
  }

  one(number: string, visit: Visit): ShownPoint | null {
    const facts = this.#facts(visit).find((it) => it.number === number);
    return facts === undefined ? null : this.#shown(facts, visit);
  }

  /** Where a chosen point was joined to another one of the same customer, that one is shown for both. */
  #facts({ shown, customerId, contactPerson, now }: Visit): readonly StatusFacts[] {
    const all = this.#readModel.statusAnswers.forCustomer(customerId, Date.parse(now));
    if (shown.choice === "all_of_contact_person") {
      const { contactPersonId: visitor } = contactPerson;
      const told = this.#readModel.correspondence.pointsToldTo(customerId, visitor);
      return all.filter(
        ({ contactPersonId, pointId, emergency }) =>
          emergency || contactPersonId === visitor || told.includes(pointId),
      );
    }
    const chosen = new Set(shown.pointIds.map((pointId) => this.#readModel.points.numberOf(pointId)));
    return all.filter(({ number, joinedNumbers }) => [number, ...joinedNumbers].some((it) => chosen.has(it)));
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
            what: readable(promised.get(promise.promiseId)) ?? null,
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
