import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  feedbackDecider,
  isSolved,
  type OpenPointState,
  openPointDecider,
  organizationDecider,
  readable,
  reasonNotSolved,
} from "klartext/domain";
import {
  CommandRunner,
  contextOf,
  ORGANIZATION_STREAM,
  type Policy,
  PolicyRunner,
  type ReadEvent,
  StreamReader,
  unlessRefused,
} from "klartext/nest";
import { openPointStream } from "../../open-points/open-point-stream.ts";

/**
 * "Not solved" reopens the point, and "solved" confirms its solution: the one that was asked about. What has been solved
 * anew meanwhile is asked about anew. Of a duplicate, the point that goes on for both is meant.
 */
@Injectable()
export class SolvedFeedbackPolicy implements Policy, OnApplicationBootstrap {
  readonly name = "when-a-customer-says-whether-it-is-solved-then-the-point-follows";
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
    const { solved, words } = event.data;
    const feedback = await this.#reader.stateOf(feedbackDecider, stored.stream);
    if (solved === null || feedback === null) return;
    const goesOn = await this.#goingOn(feedback.pointId);
    const { defaultLanguage } = await this.#reader.stateOf(organizationDecider, ORGANIZATION_STREAM);
    const following = this.#runner.run(
      deciderOf(goesOn === feedback.pointId ? feedback.solution : null),
      { stream: openPointStream(goesOn) },
      solved
        ? { type: "ConfirmSolution", customerId: feedback.customerId, now: stored.recordedAt }
        : { type: "ReopenOpenPoint", reason: reasonNotSolved(readable(words) ?? null, defaultLanguage) },
      contextOf(this, occasion),
    );
    await unlessRefused(following);
  }

  async #goingOn(pointId: string): Promise<string> {
    const point = await this.#reader.stateOf(openPointDecider, openPointStream(pointId));
    return point === null || point.duplicateOf === null ? pointId : this.#goingOn(point.duplicateOf);
  }
}

/** Leaves everything as it is, unless this solution still stands; `null` is whichever one stands. */
function deciderOf(solution: number | null): typeof openPointDecider {
  const stands = (point: OpenPointState) =>
    point !== null && isSolved(point.state) && (solution === null || point.solutions === solution);
  return {
    ...openPointDecider,
    decide: (command, point) =>
      stands(point) ? openPointDecider.decide(command, point) : { outcome: "accepted", events: [] },
  };
}
