import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import type { Role } from "klartext/domain";
import type { EventStore, Position } from "klartext/event-sourcing";
import { EVENT_STORE, READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { changeFor } from "../change.ts";
import type { ChangePageDto } from "./follow-changes.dto.ts";

export class ChangePage extends Query<ChangePageDto> {
  readonly role: Role;
  readonly after: Position | null;
  readonly limit: number;

  constructor(role: Role, after: Position | null, limit: number) {
    super();
    this.role = role;
    this.after = after;
    this.limit = limit;
  }
}

@QueryHandler(ChangePage)
export class ChangePageHandler implements IQueryHandler<ChangePage> {
  readonly #store: EventStore;
  readonly #readModel: ReadModel;

  constructor(@Inject(EVENT_STORE) store: EventStore, @Inject(READ_MODEL) readModel: ReadModel) {
    this.#store = store;
    this.#readModel = readModel;
  }

  async execute({ role, after, limit }: ChangePage): Promise<ChangePageDto> {
    const events = await this.#store.readAll({ after, limit });
    const items = events
      .map((stored) => changeFor(role, stored, (id) => this.#readModel.points.numberOf(id)))
      .filter((change) => change !== undefined);
    return { items, nextPosition: events.at(-1)?.position ?? after };
  }
}
