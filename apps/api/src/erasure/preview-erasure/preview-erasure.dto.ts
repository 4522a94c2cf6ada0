import { ApiProperty } from "@nestjs/swagger";
import { type ErasureSubject, erasureSubjects } from "klartext/domain";
import { EnumField, UuidField } from "../../http/fields/fields.ts";
import { QueryIntegerField } from "../../http/fields/query-fields.ts";

export class PreviewErasureDto {
  @EnumField(erasureSubjects, { description: "Who would be erased." })
  subject!: ErasureSubject;

  @UuidField({ description: "Their id." })
  id!: string;

  @QueryIntegerField({ min: 1, max: 1000, description: "Texts to list at most; default 200." })
  limit?: number;
}

class FoundTextDto {
  @ApiProperty({ description: "For ordering the erasure.", example: "5c0d…/description" }) textId!: string;
  @ApiProperty({ description: "Where it stands; for ordering the erasure." }) stream!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    example: "OP-2026-0042",
    description: "Number of the point or action, where it stands on one.",
  })
  number!: string | null;
  @ApiProperty({
    description: "What stands around the name.",
    example: "… mit Frau Krüger vereinbart, dass …",
  })
  excerpt!: string;
}

export class ErasurePreviewDto {
  @ApiProperty({ type: [String], description: "What was looked for." })
  soughtNames!: readonly string[];

  @ApiProperty({ type: [FoundTextDto] })
  items!: readonly FoundTextDto[];

  @ApiProperty({ description: "False when there are more than `limit`: erase these and look again." })
  complete!: boolean;
}
