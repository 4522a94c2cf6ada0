import { Inject, Injectable } from "@nestjs/common";
import {
  currentAnswers,
  type Feedback,
  feedbackCourse,
  feedbackDecider,
  type GivenFeedback,
  isLowFeedback,
  openPointDecider,
} from "klartext/domain";
import {
  CLOCK,
  type Clock,
  FreshReads,
  isoInstant,
  READ_MODEL,
  StreamReader,
  stateAfter,
} from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { Names } from "../history/names.ts";
import { openPointStream } from "../open-points/open-point-stream.ts";
import { feedbackStream, pointIdOfLowFeedback } from "./feedback-stream.ts";

export type FeedbackDetail = NonNullable<Awaited<ReturnType<ShownFeedback["one"]>>>;

/** Puts together what staff are shown of feedback, as `FeedbackDto` documents it. */
@Injectable()
export class ShownFeedback {
  readonly #reader: StreamReader;
  readonly #freshReads: FreshReads;
  readonly #readModel: ReadModel;
  readonly #names: Names;
  readonly #clock: Clock;

  constructor(
    reader: StreamReader,
    freshReads: FreshReads,
    @Inject(READ_MODEL) readModel: ReadModel,
    names: Names,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#reader = reader;
    this.#freshReads = freshReads;
    this.#readModel = readModel;
    this.#names = names;
    this.#clock = clock;
  }

  /** `undefined` where nobody was asked. */
  async one(feedbackId: string) {
    const { events, last } = await this.#reader.read(feedbackStream(feedbackId));
    const feedback: Feedback | null = stateAfter(feedbackDecider, events);
    if (feedback === null || last === undefined) return undefined;
    await this.#freshReads.catchUp(last.position);
    const { pointId, customerId, contactPersonId, solution, requestedAt, given } = feedback;
    const point = await this.#reader.stateOf(openPointDecider, openPointStream(pointId));
    const answers = currentAnswers(feedback);
    const openedPoint = this.#openedPoint(feedbackId, feedback);
    return {
      id: feedbackId,
      revision: last.revision,
      point: { ...this.#numbered(pointId), state: point?.state ?? null },
      solution,
      customer: { id: customerId, name: this.#names.customer(customerId)?.name ?? null },
      contactPerson: this.#contactPerson(customerId, contactPersonId),
      requestedAt,
      course: feedbackCourse(feedback, isoInstant(this.#clock.now())),
      answers: answers && this.#answers(customerId, answers),
      earlierAnswers: given.slice(0, -1).map((earlier) => this.#answers(customerId, earlier)),
      isLow: answers !== null && isLowFeedback(answers),
      openedPoint,
      actions: this.#actions(feedback, openedPoint?.id),
    };
  }

  #openedPoint(feedbackId: string, { given }: Feedback) {
    if (!given.some(isLowFeedback)) return null;
    const opened = this.#numbered(pointIdOfLowFeedback(feedbackId));
    return opened.number === null ? null : opened;
  }

  /** Linked to the feedback itself, or to the point that it opened. */
  #actions({ actionIds }: Feedback, openedPointId: string | undefined) {
    const ofPoint = openedPointId === undefined ? [] : this.#readModel.points.actionsOf(openedPointId);
    const ids = new Set([...actionIds, ...ofPoint.map(({ actionId }) => actionId)]);
    return [...ids].map((id) => this.#numbered(id));
  }

  #answers(customerId: string, { contactPersonId, ...answers }: GivenFeedback) {
    return { ...answers, contactPerson: this.#contactPerson(customerId, contactPersonId) };
  }

  #contactPerson(customerId: string, contactPersonId: string | null) {
    if (contactPersonId === null) return null;
    const persons = this.#names.customer(customerId)?.contactPersons ?? [];
    const name = persons.find((person) => person.contactPersonId === contactPersonId)?.name ?? null;
    return { id: contactPersonId, name };
  }

  #numbered(id: string) {
    return { id, number: this.#names.number(id) };
  }
}
