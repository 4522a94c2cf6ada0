import { ApiProperty } from "@nestjs/swagger";
import { type FreeText, type KeyHolder, type Role, roles } from "klartext/domain";

class KeyHolderDto {
  @ApiProperty({ enum: ["person", "tool"] }) kind!: "person" | "tool";
  @ApiProperty({ type: String, format: "uuid", required: false, description: "Of a person." })
  personId?: string;
  @ApiProperty({ type: String, required: false, description: "Name of a tool.", example: "CRM" })
  tool?: string;
}

/** Without the hash: nobody needs it. */
export class AccessKeyDto {
  @ApiProperty({ format: "uuid" }) accessKeyId!: string;
  @ApiProperty({ type: KeyHolderDto }) holder!: KeyHolder;
  @ApiProperty({ enum: roles }) role!: Role;
  @ApiProperty({ type: String, example: "Arbeitsplatz Innendienst" }) label!: FreeText;
  @ApiProperty({ format: "date-time" }) issuedAt!: string;
  @ApiProperty({ type: String, format: "date-time", nullable: true }) expiresAt!: string | null;
  @ApiProperty({ type: String, format: "date-time", nullable: true }) revokedAt!: string | null;
}

export class AccessKeyListDto {
  @ApiProperty({ type: [AccessKeyDto] })
  items!: AccessKeyDto[];
}
