import { TEXT_MAX_LENGTH } from "klartext/domain";
import { NestedField, TextField } from "../../http/fields/fields.ts";
import { PromiseToMakeDto } from "../promise-to-make.dto.ts";

export class CorrectMessageDto {
  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "Why, as the customer reads it.",
    example: "Der Liefertermin war falsch angegeben.",
  })
  reason!: string;

  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "The new text; left out for an acknowledgement, whose parts are changed afterwards.",
    optional: true,
    nullable: true,
  })
  text?: string | null;

  @NestedField(() => PromiseToMakeDto, {
    description: "What it promises in the place of the promise before; default: that one stays.",
    optional: true,
    nullable: true,
  })
  promise?: PromiseToMakeDto | null;
}
