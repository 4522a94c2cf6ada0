import { ApiProperty } from "@nestjs/swagger";
import { type Channel, channels, deliveryWays } from "klartext/domain";
import { EnumField } from "../http/fields/fields.ts";

export class ChannelDto {
  @EnumField(channels, { description: "The channel.", example: "live_chat" })
  channel!: Channel;
}

export class DeliveryWayDto {
  @ApiProperty({ enum: channels, description: "The channel." }) channel!: string;
  @ApiProperty({
    type: String,
    enum: deliveryWays,
    nullable: true,
    description:
      "How what is told on it gets out. `record_only`: somebody says or sends it, and Klartext keeps the words. Null: nothing is set, and messages wait.",
  })
  way!: string | null;
  @ApiProperty({ description: "Whether the organization has set it; else it is the usual one." })
  isSet!: boolean;
  @ApiProperty({
    type: String,
    nullable: true,
    description: "Server of the webhook; the whole address may hold a secret, and is not shown.",
    example: "chat.example.com",
  })
  webhookHost!: string | null;
  @ApiProperty({ description: "Whether messages get out on it as things stand." }) works!: boolean;
}

export class DeliveryWayDetailDto extends DeliveryWayDto {
  @ApiProperty({ type: "integer", description: "Also the ETag; -1 when it was never set.", example: 0 })
  revision!: number;
}

export class DeliveryWaysDto {
  @ApiProperty({ type: [DeliveryWayDto], description: "One for each channel." }) items!: DeliveryWayDto[];
}
