import { ApiProperty } from "@nestjs/swagger";

export class PromiseOfPlaybookDto {
  @ApiProperty({ description: "Id in the playbook.", example: "solution" }) promise!: string;
  @ApiProperty({ format: "uuid", description: "The point's promise that came of it." }) promiseId!: string;
}
