import { ApiProperty } from "@nestjs/swagger";
import { TextField, UuidField } from "../../http/fields/fields.ts";

export class ListCandidatesDto {
  @UuidField({ description: "The customer." })
  customerId!: string;

  @TextField({ max: 2000, description: "What it is about.", example: "Ersatzteil falsch geliefert" })
  words!: string;
}

class CandidateDto {
  @ApiProperty({ format: "uuid" }) pointId!: string;
  @ApiProperty({ example: "OP-2026-0042" }) number!: string;
  @ApiProperty({ example: "Ersatzteil falsch geliefert" }) title!: string;
  @ApiProperty({ description: "How alike it is, from 0 to 1.", example: 0.83 }) similarity!: number;
}

export class CandidatesDto {
  @ApiProperty({ type: [CandidateDto], description: "The likest first, at most ten." })
  items!: readonly CandidateDto[];
}
