import { ApiProperty } from "@nestjs/swagger";
import { TextField } from "../../http/fields/fields.ts";
import { QueryBooleanField, QueryIntegerField } from "../../http/fields/query-fields.ts";
import { PointRowDto } from "../point-row.dto.ts";
import { PointSelectionDto } from "../point-selection.dto.ts";

export class ListPointsDto extends PointSelectionDto {
  @TextField({ max: 2000, optional: true, description: "`nextCursor` of the page before." })
  cursor?: string;

  @QueryIntegerField({ min: 1, max: 500, description: "Rows per page; default 50." })
  limit?: number;

  @QueryBooleanField({ description: "Count the whole selection as well." })
  withTotal?: boolean;
}

export class PointPageDto {
  @ApiProperty({ type: [PointRowDto] })
  items!: PointRowDto[];

  @ApiProperty({ type: String, nullable: true, description: "For the next page; null on the last one." })
  nextCursor!: string | null;

  @ApiProperty({
    type: "integer",
    nullable: true,
    description: "Size of the whole selection, when asked for.",
  })
  total!: number | null;
}
