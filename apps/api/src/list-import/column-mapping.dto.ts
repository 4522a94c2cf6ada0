import { IsObject } from "class-validator";
import {
  channels,
  type ListMapping,
  listFields,
  NAME_MAX_LENGTH,
  pointKinds,
  pointStates,
  priorities,
} from "klartext/domain";
import { expectationMessage } from "../http/fields/field-problem.ts";
import { DayField, EnumField, field, TextField } from "../http/fields/fields.ts";

export class MappingNameDto {
  @TextField({ max: NAME_MAX_LENGTH, description: "Name of the mapping.", example: "CFPB" })
  name!: string;
}

/** Words of the list, each with its meaning; which meanings there are is checked by the domain. */
function WordsField(values: readonly string[], description: string, example: object): PropertyDecorator {
  return field(
    { description, example, optional: true },
    { type: "object", additionalProperties: { type: "string", enum: [...values] } },
    IsObject({ message: expectationMessage("object") }),
  );
}

/** How the columns and words of a list are to be read; what it does not say is recognised. */
export class ColumnMappingDto {
  @WordsField(
    [...listFields, "note", "ignore"],
    "By the column's name: the field it is; `note` keeps it as a note, `ignore` leaves it out.",
    { "Complaint ID": "number", Issue: "title" },
  )
  columns?: ListMapping["columns"];

  @EnumField(["recognise", "note", "ignore"], {
    description:
      "What becomes of columns that are not named; default: recognised by usual names, else notes.",
    optional: true,
  })
  otherColumns?: ListMapping["otherColumns"];

  @field(
    {
      description: "By field: what holds for rows whose cell says nothing.",
      example: { kind: "complaint" },
      optional: true,
    },
    { type: "object", additionalProperties: { type: "string" } },
    IsObject({ message: expectationMessage("object") }),
  )
  constants?: ListMapping["constants"];

  @EnumField(["day-first", "month-first"], { description: "How 05/08/2026 is meant.", optional: true })
  slashDates?: ListMapping["slashDates"];

  @DayField({ description: "By what dates without a year are completed.", optional: true })
  asOf?: string;

  @WordsField(pointStates, "Words for states.", { "Closed with explanation": "closed" })
  stateWords?: ListMapping["stateWords"];

  @WordsField(priorities, "Words for priorities.", { sofort: "critical" })
  priorityWords?: ListMapping["priorityWords"];

  @WordsField(pointKinds, "Words for kinds.", { Vertriebsmeldung: "escalation" })
  kindWords?: ListMapping["kindWords"];

  @WordsField(channels, "Words for channels.", { Web: "portal" })
  channelWords?: ListMapping["channelWords"];
}

/** Without the fields that were left out: class-transformer gives every declared field a place. */
export function mappingOf(dto: ColumnMappingDto): object {
  return Object.fromEntries(Object.entries(dto).filter(([, value]) => value !== undefined));
}
