import { InstantField, NestedField, UuidField } from "../../http/fields/fields.ts";
import { ChosenPointsDto } from "../chosen-points.dto.ts";

export class GrantAccessDto {
  @UuidField({ description: "Whose points the link shows." })
  customerId!: string;

  @UuidField({ description: "The one person of theirs whom it belongs to." })
  contactPersonId!: string;

  @NestedField(() => ChosenPointsDto, { description: "What it shows." })
  shown!: ChosenPointsDto;

  @InstantField({
    description: "Until when it is open: at most 366 days from now; default: 90 days.",
    optional: true,
    nullable: true,
  })
  expiresAt?: string | null;
}
