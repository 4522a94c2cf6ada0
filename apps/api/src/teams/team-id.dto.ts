import { UuidField } from "../http/fields/fields.ts";

export class TeamIdDto {
  @UuidField({ description: "Id of the team." })
  teamId!: string;
}
