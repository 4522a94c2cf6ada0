import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { correctiveActionDecider } from "klartext/domain";
import {
  CommandRunner,
  contextOf,
  type Policy,
  PolicyRunner,
  type ReadEvent,
  unlessRefused,
} from "klartext/nest";
import { pointIdOfStream } from "../open-point-stream.ts";

/** The action that a report was decided with counts on the point, and says itself which points it answers. */
@Injectable()
export class AnsweringActionPolicy implements Policy, OnApplicationBootstrap {
  readonly name = "when-a-report-is-answered-by-an-action-then-it-is-linked";
  readonly occasions = ["ReportDecided"] as const;
  readonly #policies: PolicyRunner;
  readonly #runner: CommandRunner;

  constructor(policies: PolicyRunner, runner: CommandRunner) {
    this.#policies = policies;
    this.#runner = runner;
  }

  onApplicationBootstrap(): void {
    this.#policies.start(this);
  }

  async react(occasion: ReadEvent): Promise<void> {
    if (occasion.event.type !== "ReportDecided") return;
    const { actionId } = occasion.event.data;
    if (actionId === null) return;
    const linking = this.#runner.run(
      correctiveActionDecider,
      { stream: `correctiveAction-${actionId}` },
      { type: "LinkAction", pointId: pointIdOfStream(occasion.stored.stream) },
      contextOf(this, occasion),
    );
    await unlessRefused(linking);
  }
}
