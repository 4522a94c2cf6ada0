import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { attachedCustomers, emergencyDecider } from "klartext/domain";
import { READ_MODEL, StreamReader } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { notFound } from "../../http/problems.ts";
import type { CustomersNamedDto } from "../customers-named.dto.ts";
import { CustomersNamed } from "../customers-named.ts";
import { emergencyStream } from "../emergency-stream.ts";
import type { CustomersPreviewDto } from "./preview-customers.dto.ts";

const FIRST = 20;

export class PreviewCustomers extends Query<CustomersPreviewDto> {
  readonly emergencyId: string;
  readonly input: CustomersNamedDto;

  constructor(emergencyId: string, input: CustomersNamedDto) {
    super();
    this.emergencyId = emergencyId;
    this.input = input;
  }
}

@QueryHandler(PreviewCustomers)
export class PreviewCustomersHandler implements IQueryHandler<PreviewCustomers> {
  readonly #reader: StreamReader;
  readonly #customers: CustomersNamed;
  readonly #readModel: ReadModel;

  constructor(reader: StreamReader, customers: CustomersNamed, @Inject(READ_MODEL) readModel: ReadModel) {
    this.#reader = reader;
    this.#customers = customers;
    this.#readModel = readModel;
  }

  async execute({ emergencyId, input }: PreviewCustomers): Promise<CustomersPreviewDto> {
    const emergency = await this.#reader.stateOf(emergencyDecider, emergencyStream(emergencyId));
    if (emergency === null) throw notFound();
    const { customerIds, unknown } = await this.#customers.find(input);
    const attached = new Set(attachedCustomers(emergency));
    const first = customerIds.slice(0, FIRST);
    const names = this.#readModel.customers.names(first);
    return {
      named: customerIds.length,
      toAttach: customerIds.filter((customerId) => !attached.has(customerId)).length,
      first: first.map((id) => ({ id, name: names.get(id) ?? null })),
      unknown: unknown.map(({ pointer }) => pointer),
    };
  }
}
