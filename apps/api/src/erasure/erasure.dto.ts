import { ApiProperty } from "@nestjs/swagger";
import { type ErasureSubject, erasureSubjects, type FreeText } from "klartext/domain";
import { UuidField } from "../http/fields/fields.ts";

/** What was erased, by ids alone. */
export class ErasureDto {
  @ApiProperty({ format: "uuid" }) erasureId!: string;
  @ApiProperty({
    type: String,
    enum: erasureSubjects,
    nullable: true,
    description: "Null where only texts were erased.",
  })
  subject!: ErasureSubject | null;
  @ApiProperty({ type: String, format: "uuid", nullable: true }) subjectId!: string | null;
  @ApiProperty({ type: "integer", description: "How many free texts." }) texts!: number;
  @ApiProperty({ type: String, nullable: true }) reason!: FreeText | null;
  @ApiProperty({ format: "date", description: "Stands in the place of what was erased." }) on!: string;
  @ApiProperty({ format: "date-time" }) orderedAt!: string;
  @ApiProperty({
    type: String,
    format: "date-time",
    nullable: true,
    description: "From then on nothing of it is left in log and read model; null while it goes on.",
  })
  completedAt!: string | null;
}

export class ErasureIdDto {
  @UuidField({ description: "Id of the erasure." })
  erasureId!: string;
}

export class ErasureListDto {
  @ApiProperty({ type: [ErasureDto] })
  items!: readonly ErasureDto[];
}
