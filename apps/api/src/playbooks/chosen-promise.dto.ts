import type { ChosenPromise } from "klartext/domain";
import { InstantField, NestedListField, TextField } from "../http/fields/fields.ts";

export class ChosenPromiseDto {
  @TextField({ max: 60, description: "Id of the promise in the playbook.", example: "solution" })
  id!: string;

  @InstantField({
    description: "When it is due in this case; else as the playbook reckons it.",
    optional: true,
  })
  dueAt?: string;
}

export function ChosenPromisesField(): PropertyDecorator {
  return NestedListField(() => ChosenPromiseDto, {
    max: 100,
    optional: true,
    description: "Optional promises to make as well, and the times that only the case can give.",
  });
}

/** The choice as the domain takes it. */
export function chosenPromises(dtos: readonly ChosenPromiseDto[] = []): ChosenPromise[] {
  return dtos.map(({ id, dueAt }) => ({ id, dueAt: dueAt === undefined ? null : Date.parse(dueAt) }));
}
