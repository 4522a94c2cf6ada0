import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL } from "klartext/nest";
import type { DeliveryPageRequest, ReadModel } from "klartext/read-model";
import type { ReaderLanguage } from "../../http/reader-language.ts";
import { ShownDeliveries, type ShownDelivery } from "../shown-deliveries.ts";

export interface ShownDeliveryPage {
  readonly items: readonly ShownDelivery[];
  readonly nextCursor: string | null;
}

export class ListDeliveries extends Query<ShownDeliveryPage> {
  readonly request: DeliveryPageRequest;
  readonly language: ReaderLanguage;

  constructor(request: DeliveryPageRequest, language: ReaderLanguage) {
    super();
    this.request = request;
    this.language = language;
  }
}

@QueryHandler(ListDeliveries)
export class ListDeliveriesHandler implements IQueryHandler<ListDeliveries> {
  readonly #readModel: ReadModel;
  readonly #shown: ShownDeliveries;

  constructor(@Inject(READ_MODEL) readModel: ReadModel, shown: ShownDeliveries) {
    this.#readModel = readModel;
    this.#shown = shown;
  }

  async execute({ request, language }: ListDeliveries): Promise<ShownDeliveryPage> {
    const { items, nextCursor } = this.#readModel.deliveries.page(request);
    return { items: await this.#shown.all(items, language), nextCursor };
  }
}
