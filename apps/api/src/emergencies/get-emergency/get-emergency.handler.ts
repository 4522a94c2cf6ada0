import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { attachedCustomers, currentNotice, type Emergency, emergencyDecider } from "klartext/domain";
import { FreshReads, READ_MODEL, StreamReader, stateAfter } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { notFound } from "../../http/problems.ts";
import { emergencyStream } from "../emergency-stream.ts";
import { inLanguages, shownNotice } from "../shown-emergency.ts";

export type EmergencyDetail = ReturnType<typeof detailOf>;

export class GetEmergency extends Query<EmergencyDetail> {
  readonly emergencyId: string;

  constructor(emergencyId: string) {
    super();
    this.emergencyId = emergencyId;
  }
}

@QueryHandler(GetEmergency)
export class GetEmergencyHandler implements IQueryHandler<GetEmergency> {
  readonly #reader: StreamReader;
  readonly #freshReads: FreshReads;
  readonly #readModel: ReadModel;

  constructor(reader: StreamReader, freshReads: FreshReads, @Inject(READ_MODEL) readModel: ReadModel) {
    this.#reader = reader;
    this.#freshReads = freshReads;
    this.#readModel = readModel;
  }

  async execute({ emergencyId }: GetEmergency): Promise<EmergencyDetail> {
    const { events, last } = await this.#reader.read(emergencyStream(emergencyId));
    const emergency = stateAfter(emergencyDecider, events);
    if (emergency === null || last === undefined) throw notFound();
    await this.#freshReads.catchUp(last.position);
    const number = this.#readModel.points.numberOf(emergency.pointId) ?? null;
    return detailOf(emergencyId, emergency, last.revision, number);
  }
}

function detailOf(id: string, emergency: Emergency, revision: number, number: string | null) {
  const { pointId, title, tellableTitle, restoredBy, everyMinutes, product, trap, ownerTeamId } = emergency;
  const { priority, declaredAt, closing } = emergency;
  const notice = currentNotice(emergency);
  return {
    ...{ id, revision, point: { id: pointId, number }, title, tellableTitle },
    whatHappened: inLanguages(emergency.whatHappenedDe, emergency.whatHappenedEn),
    remedy: inLanguages(emergency.remedyDe, emergency.remedyEn),
    ...{ restoredBy, everyMinutes, product, trap, ownerTeamId, priority, declaredAt },
    running: closing === null,
    customers: attachedCustomers(emergency).length,
    current: notice === undefined ? null : shownNotice(notice, emergency),
    closing: closing && {
      solution: closing.solution,
      cause: inLanguages(closing.causeDe, closing.causeEn),
      change: inLanguages(closing.changeDe, closing.changeEn),
      endedAt: closing.endedAt,
      waivedBecause: closing.waivedBecause,
    },
  };
}
