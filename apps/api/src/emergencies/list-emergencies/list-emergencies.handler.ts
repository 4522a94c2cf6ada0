import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import type { EmergencyListDto } from "./list-emergencies.dto.ts";

export class ListEmergencies extends Query<EmergencyListDto["items"]> {}

@QueryHandler(ListEmergencies)
export class ListEmergenciesHandler implements IQueryHandler<ListEmergencies> {
  readonly #readModel: ReadModel;

  constructor(@Inject(READ_MODEL) readModel: ReadModel) {
    this.#readModel = readModel;
  }

  async execute(): Promise<EmergencyListDto["items"]> {
    const { emergencies, points } = this.#readModel;
    return emergencies.all().map(({ emergencyId, pointId, running, customers, notices }) => ({
      ...{ id: emergencyId, pointId, number: points.numberOf(pointId) ?? null },
      ...{ running, customers, notices },
    }));
  }
}
