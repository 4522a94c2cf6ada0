import { ApiProperty } from "@nestjs/swagger";

class NodeDto {
  @ApiProperty({ format: "uuid", description: "It stands in the data folder of the node as well." })
  nodeId!: string;
  @ApiProperty({ description: "The node that gives this answer." }) answering!: boolean;
  @ApiProperty({ format: "date-time", description: "For the first time." }) joinedAt!: string;
  @ApiProperty({
    type: String,
    format: "date-time",
    nullable: true,
    description: "Null for a node whose reports are waited for.",
  })
  retiredAt!: string | null;
  @ApiProperty({
    type: String,
    format: "date-time",
    nullable: true,
    description: "When it reported last that nothing of what was erased is left in its files.",
  })
  lastReportAt!: string | null;
}

export class NodeListDto {
  @ApiProperty({ type: [NodeDto] })
  items!: NodeDto[];
}
