import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { type Policy, PolicyRunner, type ReadEvent } from "klartext/nest";
import { PointOfEmergency } from "../point-of-emergency.ts";

/** The list shows what an emergency is about, what was promised in it, and that it has ended. */
@Injectable()
export class EmergencyShownPolicy implements Policy, OnApplicationBootstrap {
  readonly name = "when-an-emergency-goes-on-then-its-point-shows-it";
  readonly occasions = [
    "EmergencyDeclared",
    "EmergencyFactsChanged",
    "EmergencyNoticeWritten",
    "EmergencyRoundEnded",
    "EmergencyClosed",
  ] as const;
  readonly #policies: PolicyRunner;
  readonly #point: PointOfEmergency;

  constructor(policies: PolicyRunner, point: PointOfEmergency) {
    this.#policies = policies;
    this.#point = point;
  }

  onApplicationBootstrap(): void {
    this.#policies.start(this);
  }

  react(occasion: ReadEvent): Promise<void> {
    return this.#point.follow(occasion);
  }
}
