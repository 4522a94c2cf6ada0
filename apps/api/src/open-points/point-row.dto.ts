import { ApiProperty } from "@nestjs/swagger";
import {
  channels,
  journeyPhases,
  lights,
  listedKinds,
  pointStates,
  priorities,
  supportLevels,
  waitingParties,
} from "klartext/domain";

class ListedCustomerDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ example: "Weber Getränke GmbH" }) name!: string;
}

class ListedTeamDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ type: String, nullable: true, example: "Innendienst" }) name!: string | null;
}

class ActionCountDto {
  @ApiProperty({ type: "integer", description: "Neither done nor dropped." }) open!: number;
  @ApiProperty({ type: "integer", description: "All that were not dropped." }) total!: number;
}

class EmergencyOfPointDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ type: "integer", description: "Attached to it now.", example: 812 }) customers!: number;
}

/** A line of the open-points list, for the documentation; the read model writes it. */
export class PointRowDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ example: "OP-2026-0042", description: "To be said on the phone." }) number!: string;
  @ApiProperty({ enum: listedKinds }) kind!: string;
  @ApiProperty({ example: "Ersatzteil falsch geliefert" }) title!: string;
  @ApiProperty({ type: [ListedCustomerDto] }) customers!: ListedCustomerDto[];
  @ApiProperty({ enum: pointStates }) state!: string;
  @ApiProperty({ enum: lights }) light!: string;
  @ApiProperty({ enum: priorities, description: "As shown: one step higher while an escalation runs." })
  priority!: string;
  @ApiProperty({ enum: priorities, description: "As set." }) setPriority!: string;
  @ApiProperty({ description: "Whether an escalation runs." }) escalated!: boolean;
  @ApiProperty({
    type: EmergencyOfPointDto,
    nullable: true,
    description: "The emergency that the point stands for; `critical` is shown while it runs.",
  })
  emergency!: EmergencyOfPointDto | null;
  @ApiProperty({ type: ListedTeamDto, nullable: true }) ownerTeam!: ListedTeamDto | null;
  @ApiProperty({ description: "Taken by the person who asks." }) mine!: boolean;
  @ApiProperty({ type: "integer", enum: supportLevels, nullable: true }) supportLevel!: number | null;
  @ApiProperty({ type: String, nullable: true }) nextStep!: string | null;
  @ApiProperty({ type: String, format: "date", nullable: true }) dueOn!: string | null;
  @ApiProperty({
    type: String,
    format: "date-time",
    nullable: true,
    description: "The earliest promise that is neither kept nor replaced.",
  })
  promiseDueAt!: string | null;
  @ApiProperty({
    type: String,
    format: "date-time",
    nullable: true,
    description: "Until when the first answer is due.",
  })
  responseDueAt!: string | null;
  @ApiProperty({ type: String, enum: waitingParties, nullable: true }) waitingFor!: string | null;
  @ApiProperty({ type: String, format: "date", nullable: true }) lookAgainOn!: string | null;
  @ApiProperty({
    format: "date-time",
    description: "When it came to our notice, which may be before it was written down.",
  })
  reportedAt!: string;
  @ApiProperty({ type: "integer", description: "Working days since the report." }) age!: number;
  @ApiProperty({
    type: String,
    format: "date-time",
    nullable: true,
    description: "When the customer was last told something.",
  })
  lastToldAt!: string | null;
  @ApiProperty({ type: "integer", nullable: true }) trap!: number | null;
  @ApiProperty({ type: String, enum: journeyPhases, nullable: true }) journeyPhase!: string | null;
  @ApiProperty({ type: String, enum: channels, nullable: true }) channel!: string | null;
  @ApiProperty({ type: String, nullable: true }) product!: string | null;
  @ApiProperty({ type: "integer" }) contacts!: number;
  @ApiProperty({ type: ActionCountDto }) actions!: ActionCountDto;
  @ApiProperty({ type: "integer", description: "How many other points were joined to this one." })
  duplicates!: number;
  @ApiProperty({
    type: String,
    format: "uuid",
    nullable: true,
    description: "The point that goes on for this one.",
  })
  duplicateOf!: string | null;
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: "Whether the report was decided on; null for actions.",
  })
  decided!: boolean | null;
  @ApiProperty({ type: String, format: "date", nullable: true }) finishedOn!: string | null;
  @ApiProperty({ type: String, nullable: true, description: "The list that it came from." }) importedFrom!:
    | string
    | null;
  @ApiProperty({ type: String, nullable: true, description: "Its number there." }) oldNumber!: string | null;
}
