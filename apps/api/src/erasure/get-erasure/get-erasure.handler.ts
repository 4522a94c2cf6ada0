import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL } from "klartext/nest";
import type { ErasureRow, ReadModel } from "klartext/read-model";
import { notFound } from "../../http/problems.ts";

export class GetErasure extends Query<ErasureRow> {
  readonly erasureId: string;

  constructor(erasureId: string) {
    super();
    this.erasureId = erasureId;
  }
}

@QueryHandler(GetErasure)
export class GetErasureHandler implements IQueryHandler<GetErasure> {
  readonly #readModel: ReadModel;

  constructor(@Inject(READ_MODEL) readModel: ReadModel) {
    this.#readModel = readModel;
  }

  async execute({ erasureId }: GetErasure): Promise<ErasureRow> {
    const erasure = this.#readModel.erasures.one(erasureId);
    if (erasure === undefined) throw notFound();
    return erasure;
  }
}
