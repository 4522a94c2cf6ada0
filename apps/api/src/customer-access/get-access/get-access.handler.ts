import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { notFound } from "../../http/problems.ts";
import { ShownRevision } from "../../http/shown-revision.ts";
import type { CustomerAccessDto } from "../customer-access.dto.ts";
import { customerAccessStream } from "../customer-access-stream.ts";
import { ShownAccess } from "../shown-access.ts";

interface AccessAtRevision {
  readonly access: CustomerAccessDto;
  readonly revision: number;
}

export class GetAccess extends Query<AccessAtRevision> {
  readonly linkId: string;

  constructor(linkId: string) {
    super();
    this.linkId = linkId;
  }
}

@QueryHandler(GetAccess)
export class GetAccessHandler implements IQueryHandler<GetAccess> {
  readonly #readModel: ReadModel;
  readonly #shownRevision: ShownRevision;
  readonly #shown: ShownAccess;

  constructor(@Inject(READ_MODEL) readModel: ReadModel, shownRevision: ShownRevision, shown: ShownAccess) {
    this.#readModel = readModel;
    this.#shownRevision = shownRevision;
    this.#shown = shown;
  }

  async execute({ linkId }: GetAccess): Promise<AccessAtRevision> {
    const revision = await this.#shownRevision.of(customerAccessStream(linkId));
    const row = this.#readModel.customerAccesses.one(linkId);
    if (row === undefined) throw notFound();
    return { access: this.#shown.of(row), revision };
  }
}
