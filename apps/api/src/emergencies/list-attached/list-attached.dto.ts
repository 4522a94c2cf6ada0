import { ApiProperty } from "@nestjs/swagger";

class AttachedCustomerDto {
  @ApiProperty({ format: "uuid" }) customerId!: string;
  @ApiProperty({ example: "Weber Getränke GmbH" }) name!: unknown;
}

export class AttachedCustomersDto {
  @ApiProperty({ type: [AttachedCustomerDto] }) items!: readonly AttachedCustomerDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}
