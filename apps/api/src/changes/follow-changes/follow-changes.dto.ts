import { ApiProperty } from "@nestjs/swagger";
import { TextField } from "../../http/fields/fields.ts";
import { QueryIntegerField } from "../../http/fields/query-fields.ts";
import { subjectKinds } from "../changed-subject.ts";

export class FollowChangesDto {
  @TextField({
    max: 64,
    optional: true,
    description:
      "Tell what happened after this change: its `position`, or `start` for everything. Without it and without `Last-Event-ID`: from now on.",
    example: "start",
  })
  after?: string;

  @QueryIntegerField({
    min: 1,
    max: 1000,
    description:
      "Of the JSON answer: events looked at; default 200. The answer is JSON when it is given, unless `Accept` asks for `text/event-stream`.",
  })
  limit?: number;
}

class ChangedSubjectDto {
  @ApiProperty({ enum: subjectKinds }) kind!: string;
  @ApiProperty({ type: String, nullable: true, description: "Null for the organization." }) id!:
    | string
    | null;
  @ApiProperty({ required: false, example: "OP-2026-0042", description: "Of a point or action." })
  number?: string;
}

export class ChangeDto {
  @ApiProperty({ example: "0000000000004711", description: "Where to go on from." }) position!: string;
  @ApiProperty({ example: "due-date-set", description: "What happened, in the past tense." }) type!: string;
  @ApiProperty({ format: "date-time" }) recordedAt!: string;
  @ApiProperty({ type: ChangedSubjectDto }) subject!: ChangedSubjectDto;
  @ApiProperty({ type: "integer", description: "The subject's revision after it." }) revision!: number;
  @ApiProperty({
    type: "object",
    additionalProperties: true,
    example: { dueOn: "2026-12-01" },
    description: "The fields that it changed, except words and persons.",
  })
  changed!: Record<string, unknown>;
}

export class ChangePageDto {
  @ApiProperty({ type: [ChangeDto], description: "May be empty although there is more." })
  items!: ChangeDto[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: "For `after` of the next request. Equal to the `after` sent when there is nothing new.",
  })
  nextPosition!: string | null;
}
