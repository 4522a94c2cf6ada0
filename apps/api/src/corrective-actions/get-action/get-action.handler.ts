import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { type CorrectiveAction, type CorrectiveActionEvent, correctiveActionDecider } from "klartext/domain";
import { fold } from "klartext/event-sourcing";
import { FreshReads, type ReadStream, StreamReader } from "klartext/nest";
import { ChangedNotices } from "../../feedback/changed-notices.ts";
import { Names } from "../../history/names.ts";
import { correctiveActionStream } from "../corrective-action-stream.ts";
import { missingAction } from "../missing-action.ts";

export type ActionDetail = ReturnType<typeof actionDetail> & { readonly changedNoticeDue: boolean };

export class GetAction extends Query<ActionDetail> {
  readonly actionId: string;

  constructor(actionId: string) {
    super();
    this.actionId = actionId;
  }
}

@QueryHandler(GetAction)
export class GetActionHandler implements IQueryHandler<GetAction> {
  readonly #reader: StreamReader;
  readonly #freshReads: FreshReads;
  readonly #names: Names;
  readonly #changedNotices: ChangedNotices;

  constructor(reader: StreamReader, freshReads: FreshReads, names: Names, changedNotices: ChangedNotices) {
    this.#reader = reader;
    this.#freshReads = freshReads;
    this.#names = names;
    this.#changedNotices = changedNotices;
  }

  async execute({ actionId }: GetAction): Promise<ActionDetail> {
    const stream = await this.#reader.read(correctiveActionStream(actionId));
    const action = fold(
      correctiveActionDecider,
      stream.events.map(({ event }) => event as CorrectiveActionEvent),
    );
    if (action === null) throw await missingAction(this.#reader, actionId);
    if (stream.last !== undefined) await this.#freshReads.catchUp(stream.last.position);
    const changedNoticeDue = await this.#changedNotices.areDue(actionId, action);
    return { ...actionDetail(actionId, action, stream, this.#names), changedNoticeDue };
  }
}

/** Everything on an action, as `ActionDetailDto` documents it. */
function actionDetail(id: string, action: CorrectiveAction, { events, last }: ReadStream, names: Names) {
  const { pointIds, ownerTeamId, ownerPersonId, wasAgreed, ...said } = action;
  return {
    id,
    revision: last?.revision ?? -1,
    number: names.number(id),
    ...said,
    points: pointIds.map((pointId) => ({ id: pointId, number: names.number(pointId) })),
    ownerTeam: ownerTeamId === null ? null : { id: ownerTeamId, name: names.team(ownerTeamId) },
    ownerPerson: ownerPersonId === null ? null : { id: ownerPersonId, name: names.person(ownerPersonId) },
    proposedAt: events[0]?.stored.recordedAt,
    changedAt: last?.recordedAt,
  };
}
