import { type PlaybookSituation, playbookSituations } from "klartext/domain";
import { EnumField } from "../http/fields/fields.ts";

export class SituationDto {
  @EnumField(playbookSituations, { description: "What the playbook is for.", example: "our_mistake" })
  situation!: PlaybookSituation;
}
