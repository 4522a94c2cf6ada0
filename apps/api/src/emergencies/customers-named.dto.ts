import { type AssetKind, assetKinds, CUSTOMERS_PER_COMMAND, NAME_MAX_LENGTH } from "klartext/domain";
import {
  BooleanField,
  EnumField,
  IntegerField,
  NestedField,
  TextField,
  TextListField,
  UuidListField,
} from "../http/fields/fields.ts";

/** What customers have in common. Everything that is given has to be met; nothing given is nobody. */
export class CustomerFilterDto {
  @TextField({
    max: NAME_MAX_LENGTH,
    optional: true,
    description:
      "Words that all stand in name, number, contact persons, sites, machines or contracts, as in the customer search.",
  })
  words?: string;

  @TextField({
    max: NAME_MAX_LENGTH,
    optional: true,
    description: "Words that all stand in name or address of one site.",
  })
  siteWords?: string;

  @TextField({
    max: NAME_MAX_LENGTH,
    optional: true,
    description: "Words that all stand in name or serial number of one machine or contract.",
    example: "Antriebsrolle B",
  })
  assetWords?: string;

  @EnumField(assetKinds, { optional: true, description: "That one is of this kind." })
  assetKind?: AssetKind;

  @TextField({
    max: NAME_MAX_LENGTH,
    optional: true,
    description: "Product of a point that the customer stands on.",
  })
  product?: string;

  @IntegerField({
    min: 1,
    max: 1_000_000,
    optional: true,
    description: "Trap of a point that the customer stands on.",
  })
  trap?: number;

  @BooleanField({ optional: true, description: "All customers there are; nothing else can be given then." })
  everybody?: boolean;
}

/** Exactly one of the three. */
export class CustomersNamedDto {
  @UuidListField({
    max: CUSTOMERS_PER_COMMAND,
    min: 1,
    optional: true,
    repeatable: true,
    description: "Their ids.",
  })
  customerIds?: string[];

  @TextListField({
    max: CUSTOMERS_PER_COMMAND,
    min: 1,
    length: NAME_MAX_LENGTH,
    optional: true,
    repeatable: true,
    description: "Their customer numbers.",
  })
  customerNumbers?: string[];

  @NestedField(() => CustomerFilterDto, {
    optional: true,
    description: "Whoever meets it now; who meets it later is not attached by it.",
  })
  filter?: CustomerFilterDto;
}
