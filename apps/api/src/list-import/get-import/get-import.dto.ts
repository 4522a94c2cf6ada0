import { ApiProperty } from "@nestjs/swagger";
import { ListImportDto, RejectedRowDto } from "../list-import.dto.ts";

export class ListImportDetailDto extends ListImportDto {
  @ApiProperty({
    type: [RejectedRowDto],
    description: "The first of the rejected rows, each with what is wrong; `counts.rejected` counts all.",
  })
  rejectedRows!: RejectedRowDto[];

  @ApiProperty({ type: "integer", description: "Conflicts that nobody has decided yet.", example: 0 })
  undecidedConflicts!: number;
}
