import { Transform } from "class-transformer";
import { BooleanField, type FieldOptions, IntegerField } from "./fields.ts";

/**
 * Query strings know only text. These decorators read numbers, truth values and comma-separated lists out of it, and
 * leave what they cannot read to the validation.
 */
export function QueryList(): PropertyDecorator {
  return Transform(({ value }) => (typeof value === "string" ? value.split(",") : value));
}

export function QueryNumberList(): PropertyDecorator {
  return Transform(({ value }) => (typeof value === "string" ? value.split(",").map(numberOrText) : value));
}

export function QueryBooleanField(options: FieldOptions): PropertyDecorator {
  return both(
    BooleanField({ ...options, optional: true }),
    Transform(({ value }) => (value === "true" ? true : value === "false" ? false : value)),
  );
}

export function QueryIntegerField(
  options: FieldOptions & { readonly min: number; readonly max: number },
): PropertyDecorator {
  return IntegerInTextField({ ...options, optional: true });
}

/** For what has to be given, such as a number in the path. */
export function IntegerInTextField(
  options: FieldOptions & { readonly min: number; readonly max: number },
): PropertyDecorator {
  return both(
    IntegerField(options),
    Transform(({ value }) => (typeof value === "string" ? numberOrText(value) : value)),
  );
}

export function both(...decorators: PropertyDecorator[]): PropertyDecorator {
  return (target, property) => {
    for (const decorate of decorators) decorate(target, property);
  };
}

function numberOrText(text: string): number | string {
  return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}
