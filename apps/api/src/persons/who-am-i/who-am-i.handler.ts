import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import type { CallerOfRequest } from "../../access/caller.ts";
import { permissionsOf } from "../../access/permissions.ts";
import type { MeDto } from "./who-am-i.dto.ts";

export class WhoAmI extends Query<MeDto> {
  readonly caller: CallerOfRequest;

  constructor(caller: CallerOfRequest) {
    super();
    this.caller = caller;
  }
}

@QueryHandler(WhoAmI)
export class WhoAmIHandler implements IQueryHandler<WhoAmI> {
  readonly #readModel: ReadModel;

  constructor(@Inject(READ_MODEL) readModel: ReadModel) {
    this.#readModel = readModel;
  }

  async execute({ caller: { holder, role } }: WhoAmI): Promise<MeDto> {
    const rights = { role, permissions: permissionsOf(role) };
    if (holder.kind === "tool") {
      return { kind: "tool", personId: null, name: holder.tool, team: null, ...rights };
    }
    const person = this.#readModel.persons.one(holder.personId);
    const team = this.#readModel.teams.one(person?.teamId ?? "");
    return {
      kind: "person",
      personId: holder.personId,
      name: person?.name ?? "",
      team: team === undefined ? null : { teamId: team.teamId, name: team.name },
      ...rights,
    };
  }
}
