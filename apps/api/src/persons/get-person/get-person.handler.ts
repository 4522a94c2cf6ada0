import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL } from "klartext/nest";
import type { PersonRow, ReadModel } from "klartext/read-model";
import { notFound } from "../../http/problems.ts";
import { ShownRevision } from "../../http/shown-revision.ts";
import { personStream } from "../person-stream.ts";

interface ShownPerson {
  readonly person: PersonRow;
  readonly revision: number;
}

export class GetPerson extends Query<ShownPerson> {
  readonly personId: string;

  constructor(personId: string) {
    super();
    this.personId = personId;
  }
}

@QueryHandler(GetPerson)
export class GetPersonHandler implements IQueryHandler<GetPerson> {
  readonly #readModel: ReadModel;
  readonly #shownRevision: ShownRevision;

  constructor(@Inject(READ_MODEL) readModel: ReadModel, shownRevision: ShownRevision) {
    this.#readModel = readModel;
    this.#shownRevision = shownRevision;
  }

  async execute({ personId }: GetPerson): Promise<ShownPerson> {
    const revision = await this.#shownRevision.of(personStream(personId));
    const person = this.#readModel.persons.one(personId);
    if (person === undefined) throw notFound();
    return { person, revision };
  }
}
