import { ApiProperty } from "@nestjs/swagger";
import { type ActionState, actionStates } from "klartext/domain";
import { EnumListField, TextField, UuidField } from "../../http/fields/fields.ts";
import { QueryIntegerField, QueryList } from "../../http/fields/query-fields.ts";
import { ActionDto } from "../action.dto.ts";

export class ListActionsDto {
  @QueryList()
  @EnumListField(actionStates, {
    description: "State. Several separated by commas.",
    min: 1,
    max: actionStates.length,
    optional: true,
  })
  state?: ActionState[];

  @UuidField({ description: "Owner team.", optional: true })
  ownerTeamId?: string;

  @UuidField({ description: "The point that they answer.", optional: true })
  pointId?: string;

  @TextField({ max: 100, optional: true, description: "`nextCursor` of the page before." })
  cursor?: string;

  @QueryIntegerField({ min: 1, max: 500, description: "Rows per page; default 50." })
  limit?: number;
}

export class ActionPageDto {
  @ApiProperty({ type: [ActionDto] })
  items!: ActionDto[];

  @ApiProperty({ type: String, nullable: true, description: "For the next page; null on the last one." })
  nextCursor!: string | null;
}
