import { ApiProperty } from "@nestjs/swagger";
import { CommandAnswer } from "../http/command-answer.ts";

export class GrantedAccessAnswer extends CommandAnswer {
  @ApiProperty({
    type: String,
    nullable: true,
    description: "The link to give to the contact person; null while `KLARTEXT_PUBLIC_URL` is not set.",
    example: "https://hilfe.example/c/…",
  })
  url!: string | null;
}
