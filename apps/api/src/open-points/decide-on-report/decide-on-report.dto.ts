import { TEXT_MAX_LENGTH } from "klartext/domain";
import { TextField, UuidField } from "../../http/fields/fields.ts";

export class DecideOnReportDto {
  @UuidField({
    description: "The corrective action that answers the report.",
    optional: true,
    nullable: true,
  })
  actionId?: string | null;

  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "Why there is no corrective action.",
    example: "Einzelfall, Ursache lag beim Zustelldienst",
    optional: true,
    nullable: true,
  })
  noActionReason?: string | null;
}
