import { Injectable } from "@nestjs/common";
import {
  type Emergency,
  type EmergencyEvent,
  emergencyDecider,
  openPointDecider,
  organizationDecider,
} from "klartext/domain";
import { fold } from "klartext/event-sourcing";
import {
  CommandRunner,
  derivedUuid,
  ORGANIZATION_STREAM,
  type ReadEvent,
  StreamReader,
  unlessRefused,
} from "klartext/nest";
import { openPointStream } from "../open-points/open-point-stream.ts";
import { commandsOnPoint } from "./commands-on-point.ts";
import { emergencyIdOfStream, pointIdOfEmergency } from "./emergency-stream.ts";

/**
 * Keeps the emergency's point on the list in step with it: its words, what was promised to everybody, and its end. Each
 * event leads to the same commands under the same ids, however often it comes.
 */
@Injectable()
export class PointOfEmergency {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;

  constructor(runner: CommandRunner, reader: StreamReader) {
    this.#runner = runner;
    this.#reader = reader;
  }

  async follow({ event, stored }: ReadEvent): Promise<void> {
    const emergencyId = emergencyIdOfStream(stored.stream);
    const { defaultLanguage } = await this.#reader.stateOf(organizationDecider, ORGANIZATION_STREAM);
    const commands = commandsOnPoint(event as EmergencyEvent, {
      emergencyId,
      before: await this.#before(stored),
      at: stored.recordedAt,
      language: defaultLanguage,
    });
    for (const [index, command] of commands.entries()) {
      const exists = command.type === "ReportIncident" ? "none" : "some";
      const target = { stream: openPointStream(pointIdOfEmergency(emergencyId)), exists } as const;
      const commandId = derivedUuid("point of emergency", stored.id, String(index));
      const context = { commandId, actor: { kind: "klartext" } } as const;
      await unlessRefused(this.#runner.run(openPointDecider, target, command, context));
    }
  }

  /** The emergency as it was when it happened: what is done follows from the log up to there alone. */
  async #before({ stream, revision }: ReadEvent["stored"]): Promise<Emergency | null> {
    const { events } = await this.#reader.read(stream);
    const earlier = events.filter(({ stored }) => stored.revision < revision);
    return fold(
      emergencyDecider,
      earlier.map(({ event }) => event as EmergencyEvent),
    );
  }
}
