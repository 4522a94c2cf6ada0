import { ApiProperty } from "@nestjs/swagger";
import {
  type BusinessCalendar,
  type FormOfAddress,
  type FreeText,
  formsOfAddress,
  type Language,
  languages,
  type MakeGoodLimits,
  type ResponseTargets,
  type Trap,
} from "klartext/domain";
import { BusinessCalendarDto } from "./business-calendar.dto.ts";
import { MakeGoodLimitsDto } from "./make-good-limits.dto.ts";
import { ResponseTargetsDto } from "./response-targets.dto.ts";

class OwnTrapDto {
  @ApiProperty({ type: "integer", example: 101 }) id!: number;
  @ApiProperty({ example: "Falsches Ersatzteil" }) de!: string;
  @ApiProperty({ example: "Wrong spare part" }) en!: string;
}

/** What the organization has settled; the defaults where it has not. */
export class OrganizationSettingsDto {
  @ApiProperty({ type: BusinessCalendarDto }) calendar!: BusinessCalendar;
  @ApiProperty({ type: ResponseTargetsDto }) responseTargets!: ResponseTargets;
  @ApiProperty({ type: [OwnTrapDto], description: "Besides the built-in ones." }) ownTraps!: readonly Trap[];
  @ApiProperty({ type: "integer", example: 10 }) noReplyWorkingDays!: number;
  @ApiProperty({ type: "integer", example: 6 }) actorRetentionMonths!: number;
  @ApiProperty({ description: "Whether another person has to approve every acknowledgement first." })
  acknowledgementsNeedApproval!: boolean;
  @ApiProperty({ description: "Whether customers who complain are sent a receipt by itself." })
  automaticReceipts!: boolean;
  @ApiProperty({ type: MakeGoodLimitsDto, description: "What each role may grant unasked." })
  makeGoodLimits!: MakeGoodLimits;
  @ApiProperty({
    type: String,
    nullable: true,
    description: "In which it speaks to customers; null until it was said.",
    example: "Muster Anlagenbau GmbH",
  })
  name!: FreeText | null;
  @ApiProperty({ enum: formsOfAddress, description: "How customers are addressed who have not chosen." })
  tone!: FormOfAddress;
  @ApiProperty({ enum: languages, isArray: true, description: "In which it writes to customers." })
  languages!: readonly Language[];
  @ApiProperty({ enum: languages, description: "For customers who have chosen none of them." })
  defaultLanguage!: Language;
  @ApiProperty({
    type: String,
    nullable: true,
    description: "Whom customers reply to; null until it was said.",
    example: "Ihre Ansprechpartnerin ist Jana Beispiel, 0211 1234-0.",
  })
  contactLine!: FreeText | null;
}

export class PastSettingsDto {
  @ApiProperty({ format: "date-time", description: "From when these settings held." }) since!: string;
  @ApiProperty({ type: OrganizationSettingsDto }) settings!: OrganizationSettingsDto;
}

export class SettingsHistoryDto {
  @ApiProperty({ type: [PastSettingsDto], description: "In the order in which they came to hold." })
  items!: readonly PastSettingsDto[];
}
