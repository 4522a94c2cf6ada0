import { type Language, languages } from "klartext/domain";
import { EnumField, EnumListField } from "../../http/fields/fields.ts";

export class SetLanguagesDto {
  @EnumListField(languages, {
    min: 1,
    max: languages.length,
    description: "The languages in which the organization writes.",
    example: ["de", "en"],
  })
  languages!: Language[];

  @EnumField(languages, { description: "For whoever has chosen none; one of `languages`.", example: "de" })
  defaultLanguage!: Language;
}
