import { UuidField } from "../http/fields/fields.ts";

export class MessageIdDto {
  @UuidField({ description: "Id of the message.", example: "7e5d3c1b-9a8f-4e6d-8c5b-4a3f2e1d0c9b" })
  messageId!: string;
}
