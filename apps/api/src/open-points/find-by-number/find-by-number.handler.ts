import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL, StreamReader } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { notFound } from "../../http/problems.ts";
import { openPointStream } from "../open-point-stream.ts";
import type { FoundByNumberDto } from "./find-by-number.dto.ts";

export class FindByNumber extends Query<FoundByNumberDto> {
  readonly number: string;

  constructor(number: string) {
    super();
    this.number = number;
  }
}

@QueryHandler(FindByNumber)
export class FindByNumberHandler implements IQueryHandler<FindByNumber> {
  readonly #readModel: ReadModel;
  readonly #reader: StreamReader;

  constructor(@Inject(READ_MODEL) readModel: ReadModel, reader: StreamReader) {
    this.#readModel = readModel;
    this.#reader = reader;
  }

  async execute({ number }: FindByNumber): Promise<FoundByNumberDto> {
    const { points } = this.#readModel;
    const id = points.idOfNumber(number);
    if (id === undefined) throw notFound();
    const isPoint = (await this.#reader.read(openPointStream(id))).last !== undefined;
    return {
      id,
      number: points.numberOf(id) ?? number,
      is: isPoint ? "point" : "action",
      href: `/v1/${isPoint ? "open-points" : "corrective-actions"}/${id}`,
    };
  }
}
