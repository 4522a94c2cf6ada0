import { ApiProperty } from "@nestjs/swagger";
import { type DeliveryStage, deliveryStates } from "klartext/domain";
import { EnumListField, TextField, UuidField } from "../../http/fields/fields.ts";
import { QueryIntegerField, QueryList } from "../../http/fields/query-fields.ts";
import { DeliveryDto } from "../delivery.dto.ts";

export class ListDeliveriesDto {
  @QueryList()
  @EnumListField(deliveryStates, {
    description: "State. Several separated by commas.",
    min: 1,
    max: deliveryStates.length,
    optional: true,
  })
  state?: DeliveryStage[];

  @UuidField({ description: "The point that the messages are about.", optional: true })
  pointId?: string;

  @TextField({ max: 100, optional: true, description: "`nextCursor` of the page before." })
  cursor?: string;

  @QueryIntegerField({ min: 1, max: 500, description: "Rows per page; default 50." })
  limit?: number;
}

export class DeliveryPageDto {
  @ApiProperty({ type: [DeliveryDto] })
  items!: DeliveryDto[];

  @ApiProperty({ type: String, nullable: true, description: "For the next page; null on the last one." })
  nextCursor!: string | null;
}
