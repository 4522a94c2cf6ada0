import { TEXT_MAX_LENGTH } from "klartext/domain";
import { TextField } from "../../http/fields/fields.ts";

export class RevokeAccessKeyDto {
  @TextField({ max: TEXT_MAX_LENGTH, description: "Why.", optional: true, nullable: true })
  reason?: string | null;
}
