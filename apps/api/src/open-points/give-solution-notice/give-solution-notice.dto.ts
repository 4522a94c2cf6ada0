import { type Channel, channels } from "klartext/domain";
import { EnumField, InstantField, UuidField } from "../../http/fields/fields.ts";

export class GiveSolutionNoticeDto {
  @UuidField({ description: "Who was told." })
  customerId!: string;

  @EnumField(channels, { description: "On which way.", example: "email" })
  channel!: Channel;

  @InstantField({ description: "When, up to now; default: now.", optional: true })
  givenAt?: string;
}
