import { TEXT_MAX_LENGTH } from "klartext/domain";
import { InstantField, NestedField, TextField } from "../../http/fields/fields.ts";
import { InLanguagesDto, WrittenNoticeTextsDto } from "../emergency-words.dto.ts";

export class CloseEmergencyDto {
  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "What was done; internal. It becomes the solution of the emergency's point.",
    example: "Speicher erweitert, Warnung ab 80 % eingerichtet",
  })
  solution!: string;

  @NestedField(() => InLanguagesDto, { description: "The cause, as everybody is told." })
  cause!: InLanguagesDto;

  @NestedField(() => InLanguagesDto, { description: "What we change because of it, as everybody is told." })
  change!: InLanguagesDto;

  @InstantField({ optional: true, description: "When it was put right; default: now." })
  endedAt?: string;

  @TextField({
    max: TEXT_MAX_LENGTH,
    optional: true,
    nullable: true,
    description:
      "Why nobody is waited for to say that it is not solved; internal. Without it the point can be closed when the usual time for a reply has passed.",
  })
  waiveConfirmationBecause?: string | null;

  @NestedField(() => WrittenNoticeTextsDto, {
    optional: true,
    nullable: true,
    description: "The last notice in words of your own; default: those of the emergency playbook.",
  })
  text?: WrittenNoticeTextsDto | null;
}
