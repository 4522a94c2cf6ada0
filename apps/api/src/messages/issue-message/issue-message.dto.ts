import { type MessageKind, messageKinds, TEXT_MAX_LENGTH } from "klartext/domain";
import { EnumField, NestedField, TextField } from "../../http/fields/fields.ts";
import { AddressingDto } from "../addressing.dto.ts";
import { PromiseToMakeDto } from "../promise-to-make.dto.ts";

/** Those that are issued in another way: out of parts, by themselves, or to many at once. */
const otherKinds = ["acknowledgement", "receipt", "emergency_notice", "changed_notice"] as const;

type WrittenKind = Exclude<MessageKind, (typeof otherKinds)[number]>;

const writtenKinds = messageKinds.filter(
  (kind): kind is WrittenKind => !otherKinds.some((other) => other === kind),
);

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
