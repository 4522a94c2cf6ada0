import { BooleanField, NestedField } from "../../http/fields/fields.ts";
import { AcknowledgementPartsDto } from "../acknowledgement-parts.dto.ts";
import { AddressingDto } from "../addressing.dto.ts";

export class DraftAcknowledgementDto extends AddressingDto {
  @BooleanField({
    description:
      "Whether another person has to approve it before it is issued; where the organization wants that, always.",
    optional: true,
  })
  needsApproval?: boolean;

  @NestedField(() => AcknowledgementPartsDto, { description: "What is written already.", optional: true })
  parts?: AcknowledgementPartsDto;
}
