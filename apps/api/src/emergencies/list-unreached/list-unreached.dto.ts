import { ApiProperty } from "@nestjs/swagger";
import { obstaclesToReaching } from "klartext/domain";

class UnreachedCustomerDto {
  @ApiProperty({ format: "uuid" }) customerId!: string;
  @ApiProperty({ example: "Weber Getränke GmbH" }) name!: unknown;
  @ApiProperty({
    enum: obstaclesToReaching,
    description: "Why it could not be sent; `spoken_channel`: they chose to be spoken to.",
  })
  obstacle!: string;
}

export class UnreachedCustomersDto {
  @ApiProperty({ type: [UnreachedCustomerDto] }) items!: readonly UnreachedCustomerDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}
