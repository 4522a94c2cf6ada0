import { ApiProperty } from "@nestjs/swagger";
import { EmergencyNoticeDto } from "../notice.dto.ts";

class EmergencyRoundDto extends EmergencyNoticeDto {
  @ApiProperty({
    type: "object",
    additionalProperties: { type: "integer" },
    description: "Its messages by the state of their delivery, as far as known; `unknown`: none has begun.",
    example: { delivered: 801, pending: 29 },
  })
  deliveries!: Readonly<Record<string, number>>;
}

export class RoundListDto {
  @ApiProperty({ type: [EmergencyRoundDto], description: "In their order." })
  items!: EmergencyRoundDto[];
}
