import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { notFound } from "../../http/problems.ts";
import type { ReaderLanguage } from "../../http/reader-language.ts";
import { type ErasureDto, erasureDto } from "../erasure.dto.ts";
import { ErasureCompletion } from "../erasure-completion.ts";

export class GetErasure extends Query<ErasureDto> {
  readonly erasureId: string;
  readonly language: ReaderLanguage;

  constructor(erasureId: string, language: ReaderLanguage) {
    super();
    this.erasureId = erasureId;
    this.language = language;
  }
}

@QueryHandler(GetErasure)
export class GetErasureHandler implements IQueryHandler<GetErasure> {
  readonly #readModel: ReadModel;
  readonly #completion: ErasureCompletion;

  constructor(@Inject(READ_MODEL) readModel: ReadModel, completion: ErasureCompletion) {
    this.#readModel = readModel;
    this.#completion = completion;
  }

  async execute({ erasureId, language }: GetErasure): Promise<ErasureDto> {
    const erasure = this.#readModel.erasures.one(erasureId);
    if (erasure === undefined) throw notFound();
    return erasureDto(erasure, await this.#completion.awaited(erasureId), language);
  }
}
