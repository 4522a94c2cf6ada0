import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { emergencyDecider } from "klartext/domain";
import { READ_MODEL, StreamReader } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { notFound } from "../../http/problems.ts";
import { emergencyStream } from "../emergency-stream.ts";
import { shownNotice } from "../shown-emergency.ts";

export type Round = ReturnType<typeof shownNotice> & {
  readonly deliveries: Readonly<Record<string, number>>;
};

export class ListRounds extends Query<readonly Round[]> {
  readonly emergencyId: string;

  constructor(emergencyId: string) {
    super();
    this.emergencyId = emergencyId;
  }
}

@QueryHandler(ListRounds)
export class ListRoundsHandler implements IQueryHandler<ListRounds> {
  readonly #reader: StreamReader;
  readonly #readModel: ReadModel;

  constructor(reader: StreamReader, @Inject(READ_MODEL) readModel: ReadModel) {
    this.#reader = reader;
    this.#readModel = readModel;
  }

  async execute({ emergencyId }: ListRounds): Promise<readonly Round[]> {
    const emergency = await this.#reader.stateOf(emergencyDecider, emergencyStream(emergencyId));
    if (emergency === null) throw notFound();
    const deliveries = await this.#readModel.emergencies.deliveries(emergency.pointId);
    return emergency.notices.map((notice) => ({
      ...shownNotice(notice, emergency),
      deliveries: Object.fromEntries(
        deliveries
          .filter((of) => of.notice === notice.notice)
          .map(({ state, messages }) => [state ?? "unknown", messages]),
      ),
    }));
  }
}
