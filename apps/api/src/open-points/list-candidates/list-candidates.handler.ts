import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL } from "klartext/nest";
import type { Candidate, ReadModel } from "klartext/read-model";

export class ListCandidates extends Query<readonly Candidate[]> {
  readonly customerId: string;
  readonly words: string;

  constructor(customerId: string, words: string) {
    super();
    this.customerId = customerId;
    this.words = words;
  }
}

@QueryHandler(ListCandidates)
export class ListCandidatesHandler implements IQueryHandler<ListCandidates> {
  readonly #readModel: ReadModel;

  constructor(@Inject(READ_MODEL) readModel: ReadModel) {
    this.#readModel = readModel;
  }

  execute({ customerId, words }: ListCandidates): Promise<readonly Candidate[]> {
    return this.#readModel.points.candidates(customerId, words);
  }
}
