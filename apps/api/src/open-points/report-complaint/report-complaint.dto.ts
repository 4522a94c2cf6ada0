import { TEXT_MAX_LENGTH } from "klartext/domain";
import { TextField } from "../../http/fields/fields.ts";
import { InitialRecordDto } from "../initial-record.dto.ts";

export class ReportComplaintDto extends InitialRecordDto {
  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "What the customer said or wrote, word for word.",
    example: "Seit Montag steht unsere Anlage, und niemand ruft zurück!",
    optional: true,
    nullable: true,
  })
  customersWords?: string | null;
}
