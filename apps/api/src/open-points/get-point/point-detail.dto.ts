import { ApiProperty, OmitType } from "@nestjs/swagger";
import { pointStates } from "klartext/domain";
import { ActionDto } from "../../corrective-actions/action.dto.ts";
import { PointRowDto } from "../point-row.dto.ts";
import { AffectedCustomerDetailDto } from "./affected-customer-detail.dto.ts";
import { NotedFeedbackDto } from "./noted-feedback.dto.ts";
import {
  ChargeDto,
  ContactDto,
  DecisionDto,
  EscalationDto,
  MakeGoodDto,
  NoteDto,
  PlaybookUseDto,
  PromiseDto,
  ReplyDto,
  WaitingDto,
} from "./point-parts.dto.ts";

class TellableDto {
  @ApiProperty({ type: String, nullable: true }) title!: string | null;
  @ApiProperty({ type: String, nullable: true }) description!: string | null;
  @ApiProperty({ type: String, nullable: true }) nextStep!: string | null;
  @ApiProperty({ description: "The state in a sentence for customers, in the reader's language." })
  stateSentence!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description:
      "Of whom these words tell the point's other customers. Words that do are told to none of those, until somebody changes them.",
    example: "Weber Getränke GmbH",
  })
  tellsOf!: string | null;
}

class TakenByDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ type: String, nullable: true, example: "Anna Beispiel" }) name!: string | null;
}

class ImportOriginDto {
  @ApiProperty({ example: "OP-Liste Service" }) listName!: string;
  @ApiProperty({ example: "17" }) oldNumber!: string;
  @ApiProperty({ enum: pointStates, description: "The state that it came with." }) state!: string;
  @ApiProperty({ type: String, format: "date", nullable: true }) finishedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) remark!: string | null;
  @ApiProperty({ description: "Closed before Klartext: exempt from the closing rules until it is reopened." })
  finishedBeforeKlartext!: boolean;
}

/** Everything that is on a point. */
export class PointDetailDto extends OmitType(PointRowDto, [
  "customers",
  "actions",
  "duplicates",
  "importedFrom",
  "oldNumber",
  "waitingFor",
  "lookAgainOn",
] as const) {
  @ApiProperty({ type: "integer", description: "Also the ETag.", example: 3 }) revision!: number;
  @ApiProperty({ type: String, nullable: true }) description!: string | null;
  @ApiProperty({ type: TellableDto, description: "What customers may read." }) tellable!: TellableDto;
  @ApiProperty({
    type: String,
    nullable: true,
    description: "What the customer said; shown back to that customer alone.",
  })
  customersWords!: string | null;
  @ApiProperty({ type: [AffectedCustomerDetailDto] }) customers!: AffectedCustomerDetailDto[];
  @ApiProperty({ type: TakenByDto, nullable: true, description: "The person who took it." })
  takenBy!: TakenByDto | null;
  @ApiProperty({ type: WaitingDto, nullable: true, description: "While it waits." })
  waiting!: WaitingDto | null;
  @ApiProperty({ type: String, nullable: true }) solution!: string | null;
  @ApiProperty({ type: String, nullable: true, description: "How the solution was verified." })
  verifiedHow!: string | null;
  @ApiProperty({ type: String, nullable: true }) droppedBecause!: string | null;
  @ApiProperty({ type: [String], format: "uuid", description: "Points that were joined to this one." })
  duplicates!: string[];
  @ApiProperty({
    type: "integer",
    description:
      "Messages about it that failed or came back, and were not settled since: see `/v1/deliveries`.",
    example: 0,
  })
  undeliveredMessages!: number;
  @ApiProperty({ type: [MakeGoodDto], description: "What customers were offered for their trouble." })
  makeGoods!: MakeGoodDto[];
  @ApiProperty({ type: [ChargeDto], description: "What customers pay, for no error of ours." })
  charges!: ChargeDto[];
  @ApiProperty({ type: [PromiseDto] }) promises!: PromiseDto[];
  @ApiProperty({ type: [EscalationDto] }) escalations!: EscalationDto[];
  @ApiProperty({ type: DecisionDto, nullable: true, description: "How the report was decided on." })
  decision!: DecisionDto | null;
  @ApiProperty({
    type: [ActionDto],
    description: "Corrective actions for it, also proposed and dropped ones.",
  })
  actions!: ActionDto[];
  @ApiProperty({ type: [NoteDto] }) notes!: NoteDto[];
  @ApiProperty({ type: [PlaybookUseDto], description: "The playbooks that were used for it." })
  playbookUses!: PlaybookUseDto[];
  @ApiProperty({ type: [ContactDto] }) contactHistory!: ContactDto[];
  @ApiProperty({
    type: [ReplyDto],
    description:
      "What customers wrote back; contacts too, each shown back to the customer who wrote it alone.",
  })
  replies!: ReplyDto[];
  @ApiProperty({ type: [NotedFeedbackDto], description: "Of its solution, or what low answers opened it." })
  feedback!: NotedFeedbackDto[];
  @ApiProperty({ type: ImportOriginDto, nullable: true, description: "The list that it came from." })
  imported!: ImportOriginDto | null;
  @ApiProperty({ format: "date-time", description: "When it came to our notice." }) noticedAt!: string;
  @ApiProperty({ format: "date-time", description: "When it was written down." }) recordedAt!: string;
  @ApiProperty({ format: "date-time" }) changedAt!: string;
  @ApiProperty({ format: "date-time", description: "Since when it has been in its state." })
  stateSince!: string;
  @ApiProperty({ type: String, format: "date-time", nullable: true }) solvedAt!: string | null;
  @ApiProperty({ type: String, format: "date-time", nullable: true }) verifiedAt!: string | null;
  @ApiProperty({ type: String, format: "date-time", nullable: true }) closedAt!: string | null;
}
