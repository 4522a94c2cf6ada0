import { ApiProperty } from "@nestjs/swagger";
import {
  type ErasureSubject,
  erasureSubjects,
  type FreeText,
  type Refusal,
  refusalText,
} from "klartext/domain";
import type { ErasureRow } from "klartext/read-model";
import { UuidField } from "../http/fields/fields.ts";
import type { ReaderLanguage } from "../http/reader-language.ts";

class AwaitedDto {
  @ApiProperty({
    enum: ["erasure-awaits-keys", "erasure-awaits-nodes", "erasure-awaits-scavenge"],
    description: "For programs.",
  })
  code!: string;
  @ApiProperty({ type: [String], format: "uuid", description: "Nodes that have yet to report." })
  nodeIds!: readonly string[];
  @ApiProperty({ description: "What is awaited and what to do, in words." }) detail!: string;
}

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
    description: "From then on nobody could read it any more; null until then.",
  })
  keysDestroyedAt!: string | null;
  @ApiProperty({
    type: [String],
    format: "uuid",
    description: "Nodes that have reported that nothing of it is left in their files.",
  })
  forgottenBy!: readonly string[];
  @ApiProperty({
    type: String,
    format: "date-time",
    nullable: true,
    description: "From then on nothing of it is left, on no node and not in the log; null while it goes on.",
  })
  completedAt!: string | null;
  @ApiProperty({ type: [AwaitedDto], description: "What stands against its being complete." })
  awaited!: readonly AwaitedDto[];
}

/** @param awaited what stands against completing it */
export function erasureDto(
  erasure: ErasureRow,
  awaited: readonly Refusal[],
  language: ReaderLanguage,
): ErasureDto {
  return {
    ...erasure,
    awaited: awaited.map((refusal) => ({
      code: refusal.code,
      nodeIds: refusal.values.nodes?.split(", ") ?? [],
      detail: refusalText(refusal, language),
    })),
  };
}

export class ErasureIdDto {
  @UuidField({ description: "Id of the erasure." })
  erasureId!: string;
}

export class ErasureListDto {
  @ApiProperty({ type: [ErasureDto] })
  items!: readonly ErasureDto[];
}
