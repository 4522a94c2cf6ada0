import { TEXT_MAX_LENGTH } from "klartext/domain";
import { EnumField, InstantField, TextField, UuidField } from "../../http/fields/fields.ts";
import { InitialRecordDto } from "../initial-record.dto.ts";

const ifKnown = ["ask", "raise_anyway"] as const;

export class RaiseEscalationDto extends InitialRecordDto {
  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "What is wanted.",
    example: "Runder Tisch mit der Serviceleitung noch in dieser Woche",
  })
  wanted!: string;

  @TextField({ max: TEXT_MAX_LENGTH, description: "Why it is urgent.", optional: true, nullable: true })
  urgencyReason?: string | null;

  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "What was promised to whom.",
    example: "Rückmeldung an die Einkaufsleitung",
    optional: true,
    nullable: true,
  })
  promised?: string | null;

  @InstantField({
    description:
      "Until when it was promised. With it the point gets a running promise, and a missed one when the time has passed.",
    optional: true,
    nullable: true,
  })
  promisedUntil?: string | null;

  @UuidField({
    description:
      "The open point that is this matter already: the escalation joins it instead of doubling it. Its customers come along, what was promised too, and title, description and next step become notes; the rest stays as it is on the point.",
    optional: true,
  })
  joinsPointId?: string;

  @EnumField(ifKnown, {
    description:
      "What to do when a matter like this seems to be on the list for the same customer: `ask` (default) answers 409 with the candidates, `raise_anyway` puts it on the list as a point of its own.",
    optional: true,
  })
  ifKnown?: (typeof ifKnown)[number];
}
