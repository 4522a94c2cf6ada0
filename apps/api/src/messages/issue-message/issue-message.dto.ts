import { type MessageKind, messageKinds, TEXT_MAX_LENGTH } from "klartext/domain";
import { EnumField, NestedField, TextField } from "../../http/fields/fields.ts";
import { AddressingDto } from "../addressing.dto.ts";
import { PromiseToMakeDto } from "../promise-to-make.dto.ts";

type WrittenKind = Exclude<MessageKind, "acknowledgement">;

const writtenKinds = messageKinds.filter((kind): kind is WrittenKind => kind !== "acknowledgement");

export class IssueMessageDto extends AddressingDto {
  @EnumField(writtenKinds, { description: "What kind of message it is.", example: "status_update" })
  kind!: WrittenKind;

  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "Word for word what the customer is told.",
    example: "Die richtige Rolle ist unterwegs und kommt am Dienstag, 24. November, bis 12 Uhr.",
  })
  text!: string;

  @NestedField(() => PromiseToMakeDto, {
    description: "What it promises, if anything.",
    optional: true,
    nullable: true,
  })
  promise?: PromiseToMakeDto | null;
}
