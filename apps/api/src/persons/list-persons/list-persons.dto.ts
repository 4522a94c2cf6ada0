import { ApiProperty } from "@nestjs/swagger";
import { PersonDto } from "../person.dto.ts";

export class PersonListDto {
  @ApiProperty({ type: [PersonDto] })
  items!: PersonDto[];
}
