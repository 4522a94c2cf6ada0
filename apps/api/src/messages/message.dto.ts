import { ApiProperty } from "@nestjs/swagger";
import { channels, formsOfAddress, languages, messageKinds } from "klartext/domain";
import { DeliveryOfVersionDto } from "../delivery/delivery.dto.ts";

class NamedThingDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ type: String, nullable: true, example: "Weber Getränke GmbH" }) name!: string | null;
}

class PointOfMessageDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ type: String, nullable: true, example: "OP-2026-0042" }) number!: string | null;
}

class ListenedDto {
  @ApiProperty({ enum: ["customer", "us"], description: "Who noticed the error first." }) noticedBy!: string;
  @ApiProperty({ type: String, nullable: true, description: "What the customer confirmed." }) words!:
    | string
    | null;
}

class ApologyStepsDto {
  @ApiProperty({ type: ListenedDto, nullable: true, description: "Step 1." })
  listened!: ListenedDto | null;
  @ApiProperty({ type: String, nullable: true, description: "Step 2: by what understanding was shown." })
  understood!: string | null;
  @ApiProperty({
    type: String,
    enum: ["confirmed", "no_reply", "waived"],
    nullable: true,
    description: "Step 5: whether the customer confirmed that it is solved, as the point says.",
  })
  checkedAfterwards!: string | null;
}

class PartsDto {
  @ApiProperty({ type: String, nullable: true, description: "What happened." }) whatHappened!: string | null;
  @ApiProperty({ type: String, nullable: true, description: "What it meant for the customer." }) impact!:
    | string
    | null;
  @ApiProperty({ type: String, nullable: true, description: "Step 3." }) responsibility!: string | null;
  @ApiProperty({ type: String, nullable: true, description: "Step 4." }) remedy!: string | null;
  @ApiProperty({ type: String, format: "date-time", nullable: true, description: "By when." })
  dueAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: "What the customer gets for the trouble." })
  makeGood!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: "The person to reply to.",
    example: "Stefan Koch, 0711 5550-123",
  })
  contactLine!: string | null;
}

class DraftDto {
  @ApiProperty({ type: "integer", description: "From 1 on.", example: 1 }) version!: number;
  @ApiProperty({ type: "integer", nullable: true, description: "The version that it corrects." })
  corrects!: number | null;
  @ApiProperty({ type: String, nullable: true, description: "Why it is corrected." }) reason!: string | null;
  @ApiProperty({ type: PartsDto, description: "As they stand." }) parts!: PartsDto;
  @ApiProperty({ description: "By another person, as the words stand." }) approved!: boolean;
  @ApiProperty({ description: "As it would be issued now." }) text!: string;
}

class IssuedVersionDto {
  @ApiProperty({ type: "integer", description: "From 1 on.", example: 1 }) version!: number;
  @ApiProperty({ type: "integer", nullable: true, description: "The version that it corrects." })
  corrects!: number | null;
  @ApiProperty({ type: "integer", nullable: true, description: "The version by which it was corrected." })
  correctedBy!: number | null;
  @ApiProperty({ type: String, nullable: true, description: "Why it corrects." }) reason!: string | null;
  @ApiProperty({ enum: ["to_deliver", "spoken"], description: "Whether it is to be sent, or was said." })
  wayOut!: string;
  @ApiProperty({ description: "Word for word what the customer is told." }) text!: string;
  @ApiProperty({ description: "Whether it was issued by itself, and nobody wrote it." }) automatic!: boolean;
  @ApiProperty({ format: "date-time" }) issuedAt!: string;
  @ApiProperty({ type: String, nullable: true, description: "What it promises." }) promised!: string | null;
  @ApiProperty({ type: String, format: "uuid", nullable: true, description: "The promise on the point." })
  promiseId!: string | null;
  @ApiProperty({ type: String, format: "date-time", nullable: true }) dueAt!: string | null;
  @ApiProperty({
    type: DeliveryOfVersionDto,
    nullable: true,
    description: "What has become of it on its way; null for a moment after it was issued.",
  })
  delivery!: DeliveryOfVersionDto | null;
}

/** A message to a customer: its draft, and every version that was issued, word for word. */
export class MessageDetailDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ type: "integer", description: "Also the ETag.", example: 3 }) revision!: number;
  @ApiProperty({ enum: messageKinds }) kind!: string;
  @ApiProperty({ enum: ["draft", "issued"] }) state!: string;
  @ApiProperty({ type: PointOfMessageDto, description: "What it is about." }) point!: PointOfMessageDto;
  @ApiProperty({ type: NamedThingDto, description: "Whom it is to." }) customer!: NamedThingDto;
  @ApiProperty({ type: NamedThingDto, nullable: true }) contactPerson!: NamedThingDto | null;
  @ApiProperty({ enum: channels }) channel!: string;
  @ApiProperty({ enum: languages }) language!: string;
  @ApiProperty({ enum: formsOfAddress }) formOfAddress!: string;
  @ApiProperty({ description: "Whether another person has to approve it first." }) needsApproval!: boolean;
  @ApiProperty({ type: ApologyStepsDto, nullable: true, description: "Of an acknowledgement." })
  steps!: ApologyStepsDto | null;
  @ApiProperty({ type: DraftDto, nullable: true, description: "What is to be issued next." })
  draft!: DraftDto | null;
  @ApiProperty({ type: [IssuedVersionDto], description: "In their order; all but the last were corrected." })
  versions!: IssuedVersionDto[];
}

export class MessagesOfPointDto {
  @ApiProperty({ type: [MessageDetailDto], description: "In the order in which they came into being." })
  items!: MessageDetailDto[];
}
