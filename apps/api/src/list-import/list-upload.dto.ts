import { ApiProperty } from "@nestjs/swagger";
import { NAME_MAX_LENGTH } from "klartext/domain";
import { CsvFormDto } from "../http/fields/csv-form.dto.ts";
import { TextField } from "../http/fields/fields.ts";

/** The texts of the form; the file comes with them. */
export class ListUploadDto extends CsvFormDto {
  @TextField({
    max: NAME_MAX_LENGTH,
    description:
      "Name of the list. Together with a row's number it says which point a row is: give an updated file the same name.",
    example: "OP-Liste Service",
  })
  listName!: string;

  @TextField({
    max: 60_000,
    optional: true,
    description:
      "How columns and words are to be read: the name of a saved column mapping, or the mapping itself as JSON. What it does not say is recognised.",
  })
  mapping?: string;

  @TextField({ max: 100, optional: true, description: "XLSX: name of the sheet; default: the first one." })
  sheet?: string;
}

/** For the docs: the whole form. */
export class ListUploadFormDto extends ListUploadDto {
  @ApiProperty({ type: "string", format: "binary", description: "The list, CSV or XLSX." })
  file!: unknown;
}
