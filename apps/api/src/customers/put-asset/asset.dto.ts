import { type AssetKind, assetKinds, NAME_MAX_LENGTH } from "klartext/domain";
import { EnumField, TextField, UuidField } from "../../http/fields/fields.ts";

export class AssetDto {
  @EnumField(assetKinds, { description: "A machine or a contract.", example: "machine" })
  kind!: AssetKind;

  @TextField({ max: NAME_MAX_LENGTH, description: "What it is called.", example: "Abfüllanlage 3" })
  name!: string;

  @TextField({
    max: NAME_MAX_LENGTH,
    description: "Serial or contract number.",
    example: "SN-48-2207",
    optional: true,
    nullable: true,
  })
  serialNumber?: string | null;

  @UuidField({ description: "The customer's site where it stands.", optional: true, nullable: true })
  siteId?: string | null;
}
