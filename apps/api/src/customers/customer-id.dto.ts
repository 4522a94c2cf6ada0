import { UuidField } from "../http/fields/fields.ts";

export class CustomerIdDto {
  @UuidField({ description: "Id of the customer.", example: "6f1c0c1e-0d9b-4b0e-8f0e-3a1a8f5f7d21" })
  customerId!: string;
}

export class SiteIdDto extends CustomerIdDto {
  @UuidField({ description: "Id of the site." })
  siteId!: string;
}

export class AssetIdDto extends CustomerIdDto {
  @UuidField({ description: "Id of the machine or contract." })
  assetId!: string;
}

export class ContactPersonIdDto extends CustomerIdDto {
  @UuidField({ description: "Id of the contact person." })
  contactPersonId!: string;
}
