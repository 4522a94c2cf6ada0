import { type FormOfAddress, formsOfAddress } from "klartext/domain";
import { EnumField } from "../../http/fields/fields.ts";

export class SetToneDto {
  @EnumField(formsOfAddress, { description: "`formal`: Sie; `informal`: du.", example: "formal" })
  tone!: FormOfAddress;
}
