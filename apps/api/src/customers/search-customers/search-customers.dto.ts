import { ApiProperty } from "@nestjs/swagger";
import { TextField } from "../../http/fields/fields.ts";
import { QueryIntegerField } from "../../http/fields/query-fields.ts";
import { CustomerRowDto } from "../customer.dto.ts";

export class SearchCustomersDto {
  @TextField({
    max: 200,
    optional: true,
    description:
      "Words, also parts of them, all to be found: of the name, the number, a contact person's name, a site, a machine or contract or its serial number.",
    example: "Weber",
  })
  q?: string;

  @TextField({ max: 2000, optional: true, description: "`nextCursor` of the page before." })
  cursor?: string;

  @QueryIntegerField({ min: 1, max: 100, description: "Customers per page; default 50." })
  limit?: number;
}

export class CustomerPageDto {
  @ApiProperty({ type: [CustomerRowDto] })
  items!: CustomerRowDto[];

  @ApiProperty({ type: String, nullable: true, description: "For the next page; null on the last one." })
  nextCursor!: string | null;
}
