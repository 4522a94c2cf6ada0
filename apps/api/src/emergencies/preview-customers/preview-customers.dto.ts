import { ApiProperty } from "@nestjs/swagger";

class PreviewedCustomerDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ example: "Weber Getränke GmbH" }) name!: unknown;
}

export class CustomersPreviewDto {
  @ApiProperty({ type: "integer", description: "Customers who are meant.", example: 812 }) named!: number;
  @ApiProperty({ type: "integer", description: "Of them those who are not attached yet.", example: 800 })
  toAttach!: number;
  @ApiProperty({ type: [PreviewedCustomerDto], description: "The first of them." })
  first!: readonly PreviewedCustomerDto[];
  @ApiProperty({
    type: [String],
    description: "JSON pointers of ids or numbers that are nobody's.",
    example: ["/customerNumbers/3"],
  })
  unknown!: readonly string[];
}
