import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { attachedCustomers, emergencyDecider } from "klartext/domain";
import { READ_MODEL, StreamReader } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { notFound } from "../../http/problems.ts";
import { emergencyStream } from "../emergency-stream.ts";
import { type PageOfCustomersDto, pageOf } from "../page-of-customers.dto.ts";
import type { AttachedCustomersDto } from "./list-attached.dto.ts";

export class ListAttached extends Query<AttachedCustomersDto> {
  readonly emergencyId: string;
  readonly page: PageOfCustomersDto;

  constructor(emergencyId: string, page: PageOfCustomersDto) {
    super();
    this.emergencyId = emergencyId;
    this.page = page;
  }
}

@QueryHandler(ListAttached)
export class ListAttachedHandler implements IQueryHandler<ListAttached> {
  readonly #reader: StreamReader;
  readonly #readModel: ReadModel;

  constructor(reader: StreamReader, @Inject(READ_MODEL) readModel: ReadModel) {
    this.#reader = reader;
    this.#readModel = readModel;
  }

  async execute({ emergencyId, page }: ListAttached): Promise<AttachedCustomersDto> {
    const emergency = await this.#reader.stateOf(emergencyDecider, emergencyStream(emergencyId));
    if (emergency === null) throw notFound();
    const attached = attachedCustomers(emergency).map((customerId) => ({ customerId }));
    const { items, nextCursor } = pageOf(attached, page);
    const names = this.#readModel.customers.names(items.map(({ customerId }) => customerId));
    return {
      items: items.map(({ customerId }) => ({ customerId, name: names.get(customerId) ?? null })),
      nextCursor,
    };
  }
}
