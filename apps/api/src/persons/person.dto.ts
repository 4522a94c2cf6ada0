import { ApiProperty } from "@nestjs/swagger";

export class PersonDto {
  @ApiProperty({ format: "uuid" }) personId!: string;
  @ApiProperty({ example: "Jana Beispiel" }) name!: string;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ type: String, format: "uuid", nullable: true }) teamId!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: "What they do here, in the organization's words.",
    example: "Serviceleiterin",
  })
  role!: string | null;
  @ApiProperty({ description: "Works here no longer." }) left!: boolean;
}
