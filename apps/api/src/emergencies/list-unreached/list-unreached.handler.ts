import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { attachedCustomers, currentNotice, emergencyDecider } from "klartext/domain";
import { READ_MODEL, StreamReader } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { notFound } from "../../http/problems.ts";
import { emergencyStream } from "../emergency-stream.ts";
import { type PageOfCustomersDto, pageOf } from "../page-of-customers.dto.ts";
import type { UnreachedCustomersDto } from "./list-unreached.dto.ts";

export class ListUnreached extends Query<UnreachedCustomersDto> {
  readonly emergencyId: string;
  readonly page: PageOfCustomersDto;

  constructor(emergencyId: string, page: PageOfCustomersDto) {
    super();
    this.emergencyId = emergencyId;
    this.page = page;
  }
}

@QueryHandler(ListUnreached)
export class ListUnreachedHandler implements IQueryHandler<ListUnreached> {
  readonly #reader: StreamReader;
  readonly #readModel: ReadModel;

  constructor(reader: StreamReader, @Inject(READ_MODEL) readModel: ReadModel) {
    this.#reader = reader;
    this.#readModel = readModel;
  }

  async execute({ emergencyId, page }: ListUnreached): Promise<UnreachedCustomersDto> {
    const emergency = await this.#reader.stateOf(emergencyDecider, emergencyStream(emergencyId));
    if (emergency === null) throw notFound();
    const attached = new Set(attachedCustomers(emergency));
    const unreached = currentNotice(emergency)?.unreached ?? [];
    const { items, nextCursor } = pageOf(
      unreached.filter(({ customerId }) => attached.has(customerId)),
      page,
    );
    const names = this.#readModel.customers.names(items.map(({ customerId }) => customerId));
    return { items: items.map((it) => ({ ...it, name: names.get(it.customerId) ?? null })), nextCursor };
  }
}
