import { type Delimiter, delimiters } from "klartext/spreadsheet";
import { EnumField, TextField } from "./fields.ts";

/** How an uploaded CSV file is to be read, where that is not to be recognised. */
export class CsvFormDto {
  @TextField({
    max: 40,
    optional: true,
    description: "CSV: the character encoding; default: recognised.",
    example: "windows-1252",
  })
  encoding?: string;

  @EnumField(delimiters, { optional: true, description: "CSV: what parts the cells; default: recognised." })
  delimiter?: Delimiter;
}
