import { languages } from "klartext/domain";
import { EnumField } from "../../http/fields/fields.ts";
import { PointSelectionDto } from "../../open-points/point-selection.dto.ts";

export const exportFormats = ["csv", "xlsx"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export class ExportPointsDto extends PointSelectionDto {
  @EnumField(exportFormats, { description: "Default: csv.", optional: true })
  format?: ExportFormat;

  @EnumField(languages, {
    description:
      "Of the columns' names and the words in them, and how dates and numbers are written; default: by Accept-Language.",
    optional: true,
  })
  language?: (typeof languages)[number];
}
