import { ApiProperty } from "@nestjs/swagger";
import { NoticeDto } from "../notice.dto.ts";

class RoundDto extends NoticeDto {
  @ApiProperty({
    type: "object",
    additionalProperties: { type: "integer" },
    description: "Its messages by the state of their delivery, as far as known; `unknown`: none has begun.",
    example: { delivered: 801, pending: 29 },
  })
  deliveries!: Readonly<Record<string, number>>;
}

export class RoundListDto {
  @ApiProperty({ type: [RoundDto], description: "In their order." })
  items!: RoundDto[];
}
