import { ApiProperty } from "@nestjs/swagger";
import { accessEndings, type FreeText } from "klartext/domain";

export class ShownPointsDto {
  @ApiProperty({
    enum: ["points", "all_of_contact_person"],
    description: "Chosen points, or whatever affects the contact person.",
  })
  choice!: string;
  @ApiProperty({ type: [String], required: false, description: "With `points`." })
  pointIds?: readonly string[];
}

/** A customer's link, as staff sees it. */
export class CustomerAccessDto {
  @ApiProperty({ format: "uuid", description: "Of the access; not the link itself." }) linkId!: string;
  @ApiProperty({ format: "uuid" }) customerId!: string;
  @ApiProperty({ format: "uuid" }) contactPersonId!: string;
  @ApiProperty({ type: ShownPointsDto, description: "What the link shows." }) shown!: ShownPointsDto;
  @ApiProperty({ format: "date-time", description: "Since when there is the link." }) grantedAt!: string;
  @ApiProperty({ format: "date-time" }) expiresAt!: string;
  @ApiProperty({ description: "Whether it opens the page now." }) open!: boolean;
  @ApiProperty({ type: String, format: "date-time", nullable: true, description: "Since when it is over." })
  overSince!: string | null;
  @ApiProperty({
    type: String,
    enum: ["revoked", ...accessEndings],
    nullable: true,
    description: "Why it is over.",
  })
  overBecause!: string | null;
  @ApiProperty({ type: String, nullable: true, description: "Why it was revoked." })
  reason!: FreeText | null;
  @ApiProperty({ description: "The contact person wants e-mail when something changes." })
  updates!: boolean;
  @ApiProperty({
    type: String,
    nullable: true,
    description:
      "The link itself, a secret of this contact person: whoever has it sees the page. Null once it is over, and while `KLARTEXT_PUBLIC_URL` is not set.",
    example: "https://hilfe.example/c/…",
  })
  url!: string | null;
}

export class CustomerAccessListDto {
  @ApiProperty({ type: [CustomerAccessDto] })
  items!: CustomerAccessDto[];
}
