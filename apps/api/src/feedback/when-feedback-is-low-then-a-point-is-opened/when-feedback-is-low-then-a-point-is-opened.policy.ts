import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  type Feedback,
  type FeedbackEvent,
  feedbackDecider,
  type GivenFeedback,
  isLowFeedback,
  type OpenPoint,
  openPointDecider,
  organizationDecider,
  readable,
  titleOfLowFeedback,
} from "klartext/domain";
import {
  CommandRunner,
  contextOf,
  ORGANIZATION_STREAM,
  type Policy,
  PolicyRunner,
  type ReadEvent,
  StreamReader,
  stateAfter,
  unlessRefused,
} from "klartext/nest";
import { openPointStream } from "../../open-points/open-point-stream.ts";
import { feedbackIdOfStream, pointIdOfLowFeedback } from "../feedback-stream.ts";

/**
 * Low answers become a complaint of their own, one for each request, however often they are changed. All answers are
 * noted on the point that they are about and on that one, so that each leads to the other.
 */
@Injectable()
export class LowFeedbackPolicy implements Policy, OnApplicationBootstrap {
  readonly name = "when-feedback-is-low-then-a-point-is-opened";
  readonly occasions = ["FeedbackGiven", "FeedbackChanged"] as const;
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
    if (event.type !== "FeedbackGiven" && event.type !== "FeedbackChanged") return;
    const feedback = await this.#feedbackAt(occasion);
    if (feedback === null) return;
    const feedbackId = feedbackIdOfStream(stored.stream);
    const { pointId, customerId } = feedback;
    const openedPointId = feedback.given.some(isLowFeedback) ? pointIdOfLowFeedback(feedbackId) : null;
    if (openedPointId !== null && isLowFeedback(event.data)) {
      await this.#open(openedPointId, feedback, event.data, occasion);
    }
    const { solved, satisfaction, recommend, givenAt } = event.data;
    const answers = { solved, satisfaction, recommend, words: readable(event.data.words) ?? null };
    const noted = { feedbackId, customerId, aboutPointId: pointId, openedPointId, ...answers, givenAt };
    for (const noting of [pointId, openedPointId].filter((id) => id !== null)) {
      const command = { type: "NoteFeedback", feedback: noted } as const;
      const context = contextOf(this, occasion, "note", noting);
      const target = { stream: openPointStream(noting), exists: "either" } as const;
      await unlessRefused(this.#runner.run(openPointDecider, target, command, context));
    }
  }

  /** With the answers up to this one. */
  async #feedbackAt({ stored }: ReadEvent): Promise<Feedback | null> {
    const { events } = await this.#reader.read(stored.stream);
    const until = events.filter((event) => event.stored.revision <= stored.revision);
    return stateAfter<Feedback | null, FeedbackEvent>(feedbackDecider, until);
  }

  /** Of whoever is responsible for the point that it is about; nothing to do where an earlier answer opened it. */
  async #open(
    openedPointId: string,
    { pointId, customerId }: Feedback,
    given: GivenFeedback,
    occasion: ReadEvent,
  ): Promise<void> {
    const about = await this.#reader.stateOf(openPointDecider, openPointStream(pointId));
    const { defaultLanguage } = await this.#reader.stateOf(organizationDecider, ORGANIZATION_STREAM);
    const reporting = this.#runner.run(
      openPointDecider,
      { stream: openPointStream(openedPointId), exists: "none" },
      {
        type: "ReportComplaint",
        title: titleOfLowFeedback(given, defaultLanguage),
        description: null,
        nextStep: null,
        customersWords: readable(given.words) ?? null,
        customers: [affectedBy(about, customerId, given)],
        trap: null,
        journeyPhase: null,
        channel: given.channel,
        product: about?.product ?? null,
        priority: "normal",
        ownerTeamId: about?.ownerTeamId ?? null,
        supportLevel: null,
        dueOn: null,
        noticedAt: given.givenAt,
      },
      contextOf(this, occasion, "open"),
    );
    await unlessRefused(reporting);
  }
}

/** Whoever gave the feedback is who is spoken with about it. */
function affectedBy(about: OpenPoint | null, customerId: string, { contactPersonId }: GivenFeedback) {
  const affected = about?.customers.find((customer) => customer.customerId === customerId);
  return {
    customerId,
    siteId: affected?.siteId ?? null,
    assetId: affected?.assetId ?? null,
    contactPersonId: contactPersonId ?? affected?.contactPersonId ?? null,
  };
}
