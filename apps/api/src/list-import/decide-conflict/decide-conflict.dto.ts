import { EnumField, UuidField } from "../../http/fields/fields.ts";

const sides = ["list", "klartext"] as const;

export class ConflictIdDto {
  @UuidField({ description: "Id of the conflict." })
  conflictId!: string;
}

export class DecideConflictDto {
  @EnumField(sides, {
    description: "`list`: the point gets what the list says; `klartext`: it stays as it is.",
    example: "klartext",
  })
  keep!: (typeof sides)[number];
}
