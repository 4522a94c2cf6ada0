import { ApiProperty } from "@nestjs/swagger";
import { assetKinds, channels, formsOfAddress } from "klartext/domain";

export class CustomerRowDto {
  @ApiProperty({ format: "uuid" }) customerId!: string;
  @ApiProperty({ example: "Weber Getränke GmbH" }) name!: string;
  @ApiProperty({ type: String, nullable: true, example: "K-20417" }) customerNumber!: string | null;
  @ApiProperty({ type: "integer", description: "Points that are neither closed nor dropped." })
  unfinishedPoints!: number;
}

class SiteRowDto {
  @ApiProperty({ format: "uuid" }) siteId!: string;
  @ApiProperty({ example: "Werk Süd" }) name!: string;
  @ApiProperty({ type: String, nullable: true }) address!: string | null;
}

class AssetRowDto {
  @ApiProperty({ format: "uuid" }) assetId!: string;
  @ApiProperty({ enum: assetKinds }) kind!: string;
  @ApiProperty({ example: "Abfüllanlage 3" }) name!: string;
  @ApiProperty({ type: String, nullable: true }) serialNumber!: string | null;
  @ApiProperty({ type: String, format: "uuid", nullable: true }) siteId!: string | null;
}

class ContactPersonRowDto {
  @ApiProperty({ format: "uuid" }) contactPersonId!: string;
  @ApiProperty({ example: "Sabine Krüger" }) name!: string;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ type: String, nullable: true }) phone!: string | null;
  @ApiProperty({ type: String, enum: channels, nullable: true }) channel!: string | null;
  @ApiProperty({ enum: ["de", "en"] }) language!: string;
  @ApiProperty({ enum: formsOfAddress }) formOfAddress!: string;
}

export class CustomerDetailDto extends CustomerRowDto {
  @ApiProperty({ type: [SiteRowDto] }) sites!: SiteRowDto[];
  @ApiProperty({ type: [AssetRowDto], description: "Machines and contracts." }) assets!: AssetRowDto[];
  @ApiProperty({ type: [ContactPersonRowDto] }) contactPersons!: ContactPersonRowDto[];
}
