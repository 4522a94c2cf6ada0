import { Injectable } from "@nestjs/common";
import {
  type AsWritten,
  type CustomersReply,
  isFinished,
  type OpenPointEvent,
  type OpenPointState,
  openPointDecider,
  openPointView,
  organizationDecider,
} from "klartext/domain";
import {
  type CommandContext,
  type CommandResult,
  CommandRunner,
  ORGANIZATION_STREAM,
  StreamReader,
} from "klartext/nest";
import { openPointStream } from "../open-points/open-point-stream.ts";
import { OwnPoints } from "./own-points.ts";

/** A reply as it came in, whatever way it took. */
export type IncomingReply = AsWritten<CustomersReply>;

/** Where a reply was recorded, and what came of it. */
export interface RecordedAt {
  readonly pointId: string;
  readonly result: CommandResult;
}

/** Records what customers write back. All that arrives goes this way: from the page, tools, mail. */
@Injectable()
export class Replies {
  readonly #reader: StreamReader;
  readonly #runner: CommandRunner;
  readonly #ownPoints: OwnPoints;

  constructor(reader: StreamReader, runner: CommandRunner, ownPoints: OwnPoints) {
    this.#reader = reader;
    this.#runner = runner;
    this.#ownPoints = ownPoints;
  }

  /**
   * For a duplicate at the point that goes on for it, for an emergency at the customer's own.
   * @param ifRevision the revision of the named point that the caller looked at, if it said so
   * @throws RuleBroken when the customer is not on the point, or it was finished too long ago
   * @throws StreamNotFound, CommandIdReused and whatever else `CommandRunner.run` throws
   */
  async record(
    pointId: string,
    reply: IncomingReply,
    context: CommandContext,
    ifRevision?: number,
  ): Promise<RecordedAt> {
    const { defaultLanguage: language } = await this.#reader.stateOf(
      organizationDecider,
      ORGANIZATION_STREAM,
    );
    const { receivingPointId, point, finishedSince } = await this.#receivingPoint(pointId, context.commandId);
    const own = point && (await this.#ownPoints.of(receivingPointId, point, reply, context, language));
    if (own !== null) return this.record(own, reply, context);
    const isNamedOne = receivingPointId === pointId;
    const result = await this.#runner.run(
      openPointDecider,
      {
        stream: openPointStream(receivingPointId),
        ...(isNamedOne && ifRevision !== undefined ? { ifRevision } : {}),
      },
      { type: "RecordReply", ...reply, finishedSince, language },
      context,
    );
    return { pointId: receivingPointId, result };
  }

  /** A repeated command stays where it was, also when the point has been joined to another one meanwhile. */
  async #receivingPoint(
    pointId: string,
    commandId: string,
    passed: readonly string[] = [],
  ): Promise<{
    readonly receivingPointId: string;
    readonly point: OpenPointState;
    readonly finishedSince: string | null;
  }> {
    const { events } = await this.#reader.read(openPointStream(pointId));
    const view = openPointView(
      events.map(({ event, stored }) => ({ event: event as OpenPointEvent, recordedAt: stored.recordedAt })),
    );
    const of = view?.point.duplicateOf ?? null;
    const wasHere = events.some(({ metadata }) => metadata.commandId === commandId);
    if (of !== null && !wasHere && !passed.includes(of)) {
      return this.#receivingPoint(of, commandId, [...passed, pointId]);
    }
    const finished = view !== null && isFinished(view.point.state);
    return {
      receivingPointId: pointId,
      point: view?.point ?? null,
      finishedSince: finished ? view.stateSince : null,
    };
  }
}
