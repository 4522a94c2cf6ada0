import { ApiProperty } from "@nestjs/swagger";
import {
  channels,
  makeGoodKinds,
  makeGoodOutcomes,
  playbookSituations,
  waitingParties,
} from "klartext/domain";
import { PromiseOfPlaybookDto } from "../promise-of-playbook.dto.ts";

export class WaitingDto {
  @ApiProperty({ type: String, enum: waitingParties, nullable: true }) waitingFor!: string | null;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: String, format: "date", nullable: true, description: "When somebody looks again." })
  lookAgainOn!: string | null;
}

export class MakeGoodDto {
  @ApiProperty({ format: "uuid", description: "For recording what becomes of it." }) makeGoodId!: string;
  @ApiProperty({ format: "uuid" }) customerId!: string;
  @ApiProperty({ enum: makeGoodKinds, description: "What kind it is." }) makeGoodKind!: string;
  @ApiProperty({ type: "integer", description: "In cents of a euro.", example: 4990 }) valueCents!: number;
  @ApiProperty({ example: "Die Lieferung kostet Sie nichts." }) what!: string;
  @ApiProperty({ enum: ["offered", ...makeGoodOutcomes], description: "What became of it." }) state!: string;
}

export class ChargeDto {
  @ApiProperty({ format: "uuid", description: "The charge." }) chargeId!: string;
  @ApiProperty({ format: "uuid" }) customerId!: string;
  @ApiProperty({ type: "integer", description: "In cents of a euro.", example: 12000 }) valueCents!: number;
  @ApiProperty({ example: "Zusätzliche Antriebsrolle auf Vorrat" }) what!: string;
}

export class PromiseDto {
  @ApiProperty({ format: "uuid" }) promiseId!: string;
  @ApiProperty({ type: String, format: "uuid", nullable: true }) customerId!: string | null;
  @ApiProperty({ example: "Rückruf mit dem Liefertermin" }) what!: string;
  @ApiProperty({ format: "date-time" }) dueAt!: string;
  @ApiProperty({ type: String, format: "date-time", nullable: true }) keptAt!: string | null;
  @ApiProperty({
    type: String,
    format: "date-time",
    nullable: true,
    description: "When the customer was told another time.",
  })
  replacedAt!: string | null;
  @ApiProperty({
    enum: ["running", "kept", "replaced", "missed"],
    description: "As of now; kept or replaced too late is missed.",
  })
  outcome!: string;
}

export class EscalationDto {
  @ApiProperty({
    type: String,
    format: "uuid",
    nullable: true,
    description: "Null: the one that the point itself is.",
  })
  escalationId!: string | null;
  @ApiProperty({ enum: ["running", "withdrawn", "over"] }) course!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: "Null when it came from a list that did not say.",
  })
  wanted!: string | null;
  @ApiProperty({ type: String, nullable: true }) urgencyReason!: string | null;
  @ApiProperty({ type: String, nullable: true, description: "What was promised to whom." })
  promised!: string | null;
  @ApiProperty({ type: String, format: "date-time", nullable: true }) promisedUntil!: string | null;
  @ApiProperty({ type: String, enum: ["sales", "other_department"], nullable: true })
  raisedBy!: string | null;
}

export class DecisionDto {
  @ApiProperty({ type: String, format: "uuid", nullable: true, description: "The action that answers it …" })
  actionId!: string | null;
  @ApiProperty({ type: String, nullable: true, description: "… or why there is none." })
  noActionReason!: string | null;
}

export class NoteDto {
  @ApiProperty() text!: string;
  @ApiProperty({ format: "date-time" }) recordedAt!: string;
}

export class PlaybookUseDto {
  @ApiProperty({ enum: playbookSituations }) situation!: string;
  @ApiProperty({ type: "integer", description: "0 is the one built in.", example: 0 }) version!: number;
  @ApiProperty({ type: String, format: "uuid", nullable: true }) customerId!: string | null;
  @ApiProperty({ type: [PromiseOfPlaybookDto] }) promises!: PromiseOfPlaybookDto[];
  @ApiProperty({ format: "date-time" }) recordedAt!: string;
}

export class ReplyDto {
  @ApiProperty({ format: "uuid" }) customerId!: string;
  @ApiProperty({ type: String, format: "uuid", nullable: true }) contactPersonId!: string | null;
  @ApiProperty({ enum: channels }) channel!: string;
  @ApiProperty({
    type: String,
    format: "uuid",
    nullable: true,
    description: "The message that was replied to, where that is known.",
  })
  messageId!: string | null;
  @ApiProperty({ description: "The customer's own words.", example: "Danke, aber die Pumpe tropft noch." })
  words!: string;
  @ApiProperty({ format: "date-time", description: "When it came in." }) receivedAt!: string;
  @ApiProperty({ description: "It came from an address that is not known as the customer's." })
  fromOtherAddress!: boolean;
  @ApiProperty({
    type: String,
    nullable: true,
    description: "For colleagues: what came with it, and where the whole lies.",
  })
  remark!: string | null;
  @ApiProperty({ format: "date-time" }) recordedAt!: string;
}

export class ContactDto {
  @ApiProperty({ type: String, format: "uuid", nullable: true }) customerId!: string | null;
  @ApiProperty({ type: String, format: "uuid", nullable: true }) contactPersonId!: string | null;
  @ApiProperty({ enum: channels }) channel!: string;
  @ApiProperty({ enum: ["inbound", "outbound"] }) direction!: string;
  @ApiProperty({ format: "date-time" }) contactedAt!: string;
  @ApiProperty({ type: String, nullable: true }) summary!: string | null;
  @ApiProperty({ format: "date-time" }) recordedAt!: string;
}
