import { type SupportLevel, supportLevels } from "klartext/domain";
import { EnumField } from "../../http/fields/fields.ts";

export class SetSupportLevelDto {
  @EnumField(supportLevels, { description: "1st, 2nd or 3rd level; null: none.", example: 2, nullable: true })
  supportLevel!: SupportLevel | null;
}
