import { ApiProperty } from "@nestjs/swagger";
import { CommandAnswer } from "../http/command-answer.ts";

export class IssuedKeyAnswer extends CommandAnswer {
  @ApiProperty({
    type: String,
    nullable: true,
    description:
      "The key itself: shown here and never again. Null when the request was repeated under its Idempotency-Key, since nobody keeps the key; renew it when it was lost.",
    example: "klartext_PZxV1r8o2gk0Yq5C3mJ7sT9wB4nE6hL-aDfGiKuMyQs",
  })
  key!: string | null;
}
