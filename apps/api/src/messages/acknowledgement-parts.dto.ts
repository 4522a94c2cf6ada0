import { NAME_MAX_LENGTH, TEXT_MAX_LENGTH, type WrittenParts } from "klartext/domain";
import { InstantField, TextField } from "../http/fields/fields.ts";

const changeable = { optional: true, nullable: true };

/** The parts of an acknowledgement, as the customer reads them one after the other. */
export class AcknowledgementPartsDto {
  @TextField({
    ...changeable,
    max: TEXT_MAX_LENGTH,
    description: "What happened.",
    example: "Wir haben die falsche Antriebsrolle geliefert.",
  })
  whatHappened?: string | null;

  @TextField({
    ...changeable,
    max: TEXT_MAX_LENGTH,
    description: "What it meant for the customer.",
    example: "Ihre Anlage stand deshalb zwei Tage.",
  })
  impact?: string | null;

  @TextField({
    ...changeable,
    max: TEXT_MAX_LENGTH,
    description: "That the organization answers for it: the apology, without excuse.",
    example: "Der Fehler liegt bei uns. Wir bitten Sie um Entschuldigung.",
  })
  responsibility?: string | null;

  @TextField({
    ...changeable,
    max: TEXT_MAX_LENGTH,
    description: "What is being done; on issuing it becomes the promise.",
    example: "Wir liefern die richtige Rolle mit dem Kurier.",
  })
  remedy?: string | null;

  @InstantField({ ...changeable, description: "By when; still to come when it is issued." })
  dueAt?: string | null;

  @TextField({
    ...changeable,
    max: TEXT_MAX_LENGTH,
    description: "What the customer gets for the trouble, if anything.",
    example: "Die Lieferung kostet Sie nichts.",
  })
  makeGood?: string | null;

  @TextField({
    ...changeable,
    max: NAME_MAX_LENGTH,
    description: "The person to reply to; default: the organization's contact line.",
    example: "Stefan Koch, 0711 5550-123",
  })
  contactLine?: string | null;
}

/** Those that were sent. */
export function partsGiven(input: AcknowledgementPartsDto = {}): Partial<WrittenParts> {
  return Object.fromEntries(Object.entries(input).filter(([, part]) => part !== undefined));
}
