import { ApiProperty } from "@nestjs/swagger";
import { obstaclesToNotice } from "klartext/domain";

class UnreachedCustomerDto {
  @ApiProperty({ format: "uuid" }) customerId!: string;
  @ApiProperty({ example: "Weber Getränke GmbH" }) name!: unknown;
  @ApiProperty({
    enum: obstaclesToNotice,
    description:
      "Why it could not be sent; `spoken_channel`: they chose to be spoken to; `notice_refused`: it breaks a rule with their name in it.",
  })
  obstacle!: string;
}

export class UnreachedCustomersDto {
  @ApiProperty({ type: [UnreachedCustomerDto] }) items!: readonly UnreachedCustomerDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}
