import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import type { OrganizationSettings } from "klartext/domain";
import { ORGANIZATION_STREAM, READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { ShownRevision } from "../../http/shown-revision.ts";

interface ShownSettings {
  readonly settings: OrganizationSettings;
  readonly revision: number;
}

export class GetSettings extends Query<ShownSettings> {}

@QueryHandler(GetSettings)
export class GetSettingsHandler implements IQueryHandler<GetSettings> {
  readonly #readModel: ReadModel;
  readonly #shownRevision: ShownRevision;

  constructor(@Inject(READ_MODEL) readModel: ReadModel, shownRevision: ShownRevision) {
    this.#readModel = readModel;
    this.#shownRevision = shownRevision;
  }

  async execute(): Promise<ShownSettings> {
    const revision = await this.#shownRevision.of(ORGANIZATION_STREAM);
    return { settings: this.#readModel.organization.settings(), revision };
  }
}
