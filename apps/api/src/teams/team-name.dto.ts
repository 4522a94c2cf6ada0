import { NAME_MAX_LENGTH } from "klartext/domain";
import { TextField } from "../http/fields/fields.ts";

export class TeamNameDto {
  @TextField({ max: NAME_MAX_LENGTH, description: "What the team is called.", example: "Innendienst" })
  name!: string;
}
