import { ApiProperty } from "@nestjs/swagger";
import { TextField } from "../../http/fields/fields.ts";

export class RunningNumberDto {
  @TextField({
    max: 30,
    description: "The running number as it is said on the phone; `2026-42` is enough.",
    example: "OP-2026-0042",
  })
  number!: string;
}

export class FoundByNumberDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ example: "OP-2026-0042" }) number!: string;
  @ApiProperty({ enum: ["point", "action"], description: "What the number belongs to." }) is!: string;
  @ApiProperty({
    description: "Where it is.",
    example: "/v1/open-points/0b6f6f5e-7a0c-8e0e-9a43-5f1f2f8b7c11",
  })
  href!: string;
}
