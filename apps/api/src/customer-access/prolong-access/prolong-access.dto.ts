import { InstantField } from "../../http/fields/fields.ts";

export class ProlongAccessDto {
  @InstantField({
    description: "Until when it is open: at most 366 days from now; default: 90 days from now.",
    optional: true,
    nullable: true,
  })
  expiresAt?: string | null;
}
