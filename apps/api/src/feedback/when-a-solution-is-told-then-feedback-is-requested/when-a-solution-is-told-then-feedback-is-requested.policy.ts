import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  customerDecider,
  feedbackAskingDecider,
  feedbackDecider,
  messageDecider,
  type OpenPoint,
  openPointDecider,
} from "klartext/domain";
import {
  CommandRunner,
  contextOf,
  type Policy,
  PolicyRunner,
  type ReadEvent,
  RuleBroken,
  StreamReader,
  stateAfter,
} from "klartext/nest";
import { messageStream } from "../../messages/message-stream.ts";
import { pointIdOfStream } from "../../open-points/open-point-stream.ts";
import { feedbackAskingStream, feedbackIdOf, feedbackStream } from "../feedback-stream.ts";

/** Whoever was told of a solution, or confirmed it, is asked for feedback: with that notice, and on their page. */
@Injectable()
export class FeedbackRequestPolicy implements Policy, OnApplicationBootstrap {
  readonly name = "when-a-solution-is-told-then-feedback-is-requested";
  readonly occasions = ["SolutionNoticeGiven", "SolutionConfirmed"] as const;
  readonly #policies: PolicyRunner;
  readonly #reader: StreamReader;
  readonly #runner: CommandRunner;

  constructor(policies: PolicyRunner, reader: StreamReader, runner: CommandRunner) {
    this.#policies = policies;
    this.#reader = reader;
    this.#runner = runner;
  }

  onApplicationBootstrap(): void {
    this.#policies.start(this);
  }

  async react(occasion: ReadEvent): Promise<void> {
    const { event, stored } = occasion;
    if (event.type !== "SolutionNoticeGiven" && event.type !== "SolutionConfirmed") return;
    const { customerId } = event.data;
    const point = await this.#pointAt(occasion);
    const customer = await this.#reader.stateOf(customerDecider, `customer-${customerId}`);
    if (point === null || customer === null || customer.erased) return;
    const told = await this.#whoWasTold(point, customerId);
    const isPresent = customer.contactPersons.some(
      (person) => person.contactPersonId === told && person.presence === "present",
    );
    const contactPersonId = isPresent ? told : null;
    const pointId = pointIdOfStream(stored.stream);
    const feedbackId = feedbackIdOf(pointId, customerId, point.solutions);
    const asked = await allowed(
      this.#runner.run(
        feedbackAskingDecider,
        { stream: feedbackAskingStream(customerId, contactPersonId), exists: "either" },
        { type: "AskForFeedback", feedbackId, pointId, customerId, point, now: stored.recordedAt },
        contextOf(this, occasion, "ask"),
      ),
    );
    if (!asked) return;
    const request = { pointId, customerId, contactPersonId, solution: point.solutions };
    await this.#runner.run(
      feedbackDecider,
      { stream: feedbackStream(feedbackId), exists: "either" },
      { type: "RequestFeedback", ...request, requestedAt: stored.recordedAt },
      contextOf(this, occasion, "request"),
    );
  }

  /** The point as it was when the customer was told. */
  async #pointAt({ stored }: ReadEvent): Promise<OpenPoint | null> {
    const { events } = await this.#reader.read(stored.stream);
    const until = events.filter((event) => event.stored.revision <= stored.revision);
    return stateAfter(openPointDecider, until);
  }

  /** The contact person whom the notice went to, or else whom the point concerns. */
  async #whoWasTold(point: OpenPoint, customerId: string): Promise<string | null> {
    const notice = point.told.findLast(
      (told) => told.customerId === customerId && told.messageKind === "solution_notice",
    );
    const message = notice && (await this.#reader.stateOf(messageDecider, messageStream(notice.messageId)));
    const affected = point.customers.find((customer) => customer.customerId === customerId);
    return message?.addressing.contactPersonId ?? affected?.contactPersonId ?? null;
  }
}

/** A rule that stands against asking stands there at every repetition. */
async function allowed(asking: Promise<unknown>): Promise<boolean> {
  try {
    await asking;
    return true;
  } catch (error) {
    if (error instanceof RuleBroken) return false;
    throw error;
  }
}
