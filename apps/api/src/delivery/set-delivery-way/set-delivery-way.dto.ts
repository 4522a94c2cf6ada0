import { ApiProperty } from "@nestjs/swagger";
import { type DeliveryWay, deliveryWays } from "klartext/domain";
import { CommandAnswer } from "../../http/command-answer.ts";
import { BooleanField, EnumField, TextField } from "../../http/fields/fields.ts";

export class SetDeliveryWayDto {
  @EnumField(deliveryWays, { description: "How what is told on the channel gets out.", example: "webhook" })
  way!: DeliveryWay;

  @TextField({
    max: 2000,
    description: "Of the webhook: https, or http on this machine. Kept sealed.",
    example: "https://chat.example.com/klartext",
    optional: true,
  })
  url?: string;

  @BooleanField({
    description: "Make a new secret for the webhook; the old one ends at once.",
    optional: true,
  })
  renewSecret?: boolean;
}

export class DeliveryWayAnswer extends CommandAnswer {
  @ApiProperty({
    type: String,
    nullable: true,
    description:
      "The webhook's new secret (Standard Webhooks): shown here and never again. Null when it has the one that it had.",
    example: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=",
  })
  secret!: string | null;
}
