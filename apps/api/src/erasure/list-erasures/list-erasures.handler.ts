import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL } from "klartext/nest";
import type { ErasureRow, ReadModel } from "klartext/read-model";
import type { ReaderLanguage } from "../../http/reader-language.ts";
import { type ErasureDto, erasureDto } from "../erasure.dto.ts";
import { ErasureCompletion } from "../erasure-completion.ts";

export class ListErasures extends Query<readonly ErasureDto[]> {
  readonly language: ReaderLanguage;

  constructor(language: ReaderLanguage) {
    super();
    this.language = language;
  }
}

@QueryHandler(ListErasures)
export class ListErasuresHandler implements IQueryHandler<ListErasures> {
  readonly #readModel: ReadModel;
  readonly #completion: ErasureCompletion;

  constructor(@Inject(READ_MODEL) readModel: ReadModel, completion: ErasureCompletion) {
    this.#readModel = readModel;
    this.#completion = completion;
  }

  execute({ language }: ListErasures): Promise<readonly ErasureDto[]> {
    return Promise.all(this.#readModel.erasures.all().map((erasure) => this.#dto(erasure, language)));
  }

  async #dto(erasure: ErasureRow, language: ReaderLanguage): Promise<ErasureDto> {
    const isOpen = erasure.completedAt === null;
    return erasureDto(erasure, isOpen ? await this.#completion.awaited(erasure.erasureId) : [], language);
  }
}
