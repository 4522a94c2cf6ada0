import { TEXT_MAX_LENGTH } from "klartext/domain";
import { TextField } from "../../http/fields/fields.ts";

export class RevokeAccessDto {
  @TextField({ max: TEXT_MAX_LENGTH, description: "Why.", example: "Der Link ging an die falsche Adresse." })
  reason!: string;
}
