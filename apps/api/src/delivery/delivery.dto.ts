import { ApiProperty, OmitType } from "@nestjs/swagger";
import { channels, deliveryStates } from "klartext/domain";

/** What has become of one version of a message. */
export class DeliveryDto {
  @ApiProperty({ format: "uuid", description: "Id of the delivery." }) id!: string;
  @ApiProperty({ format: "uuid", description: "Id of the message." }) messageId!: string;
  @ApiProperty({ type: "integer", description: "Which version of it, from 1 on.", example: 1 })
  version!: number;
  @ApiProperty({ format: "uuid", description: "What the message is about." }) pointId!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: "Running number of the point.",
    example: "OP-2026-0042",
  })
  pointNumber!: string | null;
  @ApiProperty({ format: "uuid" }) customerId!: string;
  @ApiProperty({ enum: channels, description: "The channel that it is told on." }) channel!: string;
  @ApiProperty({
    enum: deliveryStates,
    description:
      "`accepted`: the receiving server has taken it over. `failed` and `bounced` need somebody who retries or settles them.",
  })
  state!: string;
  @ApiProperty({
    description: "What has become of it and what is to be done, in the reader's language.",
    example: "Vom empfangenden Server angenommen am 24.11.2026, 10:02.",
  })
  sentence!: string;
  @ApiProperty({ type: "integer", description: "How often it was tried.", example: 1 }) attempts!: number;
  @ApiProperty({
    type: String,
    format: "date-time",
    nullable: true,
    description: "When the next attempt is due; null when there is none to come.",
  })
  nextAttemptAt!: string | null;
  @ApiProperty({
    type: String,
    format: "date-time",
    nullable: true,
    description: "When the receiving server took it over.",
  })
  acceptedAt!: string | null;
}

/** Beside the version of a message that it is about. */
export class DeliveryOfVersionDto extends OmitType(DeliveryDto, [
  "messageId",
  "version",
  "pointId",
  "pointNumber",
  "customerId",
  "channel",
] as const) {}

export class DeliveryDetailDto extends DeliveryDto {
  @ApiProperty({ type: "integer", description: "Also the ETag.", example: 3 }) revision!: number;
  @ApiProperty({ type: String, nullable: true, description: "Why it was settled by hand." })
  settledBecause!: string | null;
}
