import { UuidField } from "../http/fields/fields.ts";

export class AccessKeyIdDto {
  @UuidField({ description: "Id of the access key." })
  accessKeyId!: string;
}
