import { applyDecorators } from "@nestjs/common";
import { ApiProperty, type ApiPropertyOptions } from "@nestjs/swagger";
import { Transform, Type } from "class-transformer";
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsUUID,
  isEmail,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from "class-validator";
import { expectationMessage } from "./field-problem.ts";

/**
 * One decorator per kind of field: it validates and it documents, so that the two cannot part. All of them refuse
 * what is not exactly of the kind; nothing is converted silently, except query strings (see `query-fields.ts`).
 */
export interface FieldOptions {
  readonly description: string;
  readonly example?: unknown;
  /** May be left out. */
  readonly optional?: boolean;
  /** May be `null`. */
  readonly nullable?: boolean;
}

interface TextOptions extends FieldOptions {
  /** Characters, counted after trimming; default 1. */
  readonly min?: number;
  readonly max: number;
  /** Blanks around it stay, for places in it are counted. */
  readonly asSent?: boolean;
}

interface ListOptions extends FieldOptions {
  readonly min?: number;
  readonly max: number;
  /** The same entry may stand in it twice. */
  readonly repeatable?: boolean;
}

/** Words: trimmed unless `asSent`, well-formed Unicode, without control characters other than tab and line breaks. */
export function TextField(options: TextOptions): PropertyDecorator {
  const { min = 1, max, asSent = false } = options;
  const message = expectationMessage("text", { min, max });
  return field(
    options,
    { type: "string", minLength: min, maxLength: max },
    ...(asSent ? [] : [Transform(({ value }) => (typeof value === "string" ? value.trim() : value))]),
    ValidateBy({
      name: "text",
      validator: {
        validate: (value) => isCleanText(value) && value.length >= min && value.length <= max,
        defaultMessage: () => message,
      },
    }),
  );
}

export function EnumField(values: readonly (string | number)[], options: FieldOptions): PropertyDecorator {
  return field(
    options,
    { type: typeof values[0] === "number" ? "integer" : "string", enum: [...values] },
    IsIn(values, { message: expectationMessage("one_of", { values: values.join(", ") }) }),
  );
}

export function UuidField(options: FieldOptions): PropertyDecorator {
  return field(
    options,
    { type: "string", format: "uuid" },
    IsUUID("all", { message: expectationMessage("uuid") }),
  );
}

/** A calendar day, `YYYY-MM-DD`, that exists. */
export function DayField(options: FieldOptions): PropertyDecorator {
  return field(options, { type: "string", format: "date", example: "2026-11-24" }, IsDay());
}

/** RFC 3339 with zone. */
export function InstantField(options: FieldOptions): PropertyDecorator {
  return field(
    options,
    { type: "string", format: "date-time", example: "2026-11-24T16:00:00+01:00" },
    IsInstant(),
  );
}

export function IntegerField(
  options: FieldOptions & { readonly min: number; readonly max: number },
): PropertyDecorator {
  const { min, max } = options;
  const message = expectationMessage("integer", { min, max });
  return field(
    options,
    { type: "integer", minimum: min, maximum: max },
    IsInt({ message }),
    Min(min, { message }),
    Max(max, { message }),
  );
}

export function BooleanField(options: FieldOptions): PropertyDecorator {
  return field(options, { type: "boolean" }, IsBoolean({ message: expectationMessage("boolean") }));
}

export function EmailField(options: FieldOptions): PropertyDecorator {
  return field(
    options,
    { type: "string", format: "email", maxLength: 254 },
    ValidateBy({
      name: "email",
      validator: {
        // Lone surrogates make isEmail throw.
        validate: (value) => isCleanText(value) && isEmail(value),
        defaultMessage: () => expectationMessage("email"),
      },
    }),
  );
}

export function UuidListField(options: ListOptions): PropertyDecorator {
  return list(
    options,
    { type: "string", format: "uuid" },
    IsUUID("all", { each: true, message: expectationMessage("uuid") }),
  );
}

export function EnumListField(values: readonly (string | number)[], options: ListOptions): PropertyDecorator {
  return list(
    options,
    { type: typeof values[0] === "number" ? "integer" : "string", enum: [...values] },
    IsIn(values, { each: true, message: expectationMessage("one_of", { values: values.join(", ") }) }),
  );
}

export function IntegerListField(
  options: ListOptions & { readonly least: number; readonly most: number },
): PropertyDecorator {
  const { least, most } = options;
  const each = { each: true, message: expectationMessage("integer", { min: least, max: most }) };
  return list(
    options,
    { type: "integer", minimum: least, maximum: most },
    IsInt(each),
    Min(least, each),
    Max(most, each),
  );
}

export function TextListField(options: ListOptions & { readonly length: number }): PropertyDecorator {
  const { length } = options;
  const message = expectationMessage("text", { min: 1, max: length });
  return list(
    options,
    { type: "string", minLength: 1, maxLength: length },
    ValidateBy(
      {
        name: "text",
        validator: {
          validate: (value) => isCleanText(value) && value.length >= 1 && value.length <= length,
          defaultMessage: () => message,
        },
      },
      { each: true },
    ),
  );
}

// biome-ignore lint/complexity/noBannedTypes: what class-transformer and Nest take as a class.
export function NestedField(type: () => Function, options: FieldOptions): PropertyDecorator {
  return field(
    options,
    // Swagger takes functions of this name for references that are resolved later.
    { type: () => type() },
    IsObject({ message: expectationMessage("object") }),
    ValidateNested(),
    // The constructor is what class-transformer makes of the nested object.
    Type(type as () => new () => object),
  );
}

// biome-ignore lint/complexity/noBannedTypes: see NestedField.
export function NestedListField(type: () => Function, options: ListOptions): PropertyDecorator {
  const message = expectationMessage("list", { min: options.min ?? 0, max: options.max });
  return field(
    options,
    { type: () => type(), isArray: true, minItems: options.min ?? 0, maxItems: options.max },
    IsArray({ message }),
    ArrayMinSize(options.min ?? 0, { message }),
    ArrayMaxSize(options.max, { message }),
    ValidateNested({ each: true, message: expectationMessage("object") }),
    Type(type as () => new () => object),
  );
}

/** Validates and documents: left out and `null` pass where the options say so, and nowhere else. */
export function field(
  options: FieldOptions,
  schema: ApiPropertyOptions,
  ...validators: PropertyDecorator[]
): PropertyDecorator {
  const { description, example, optional = false, nullable = false } = options;
  return applyDecorators(
    ApiProperty({
      ...schema,
      description,
      required: !optional,
      ...(nullable ? { nullable } : {}),
      ...(example === undefined ? {} : { example }),
    } as ApiPropertyOptions),
    ...validators,
    ...(optional || nullable
      ? [ValidateIf((_, value) => !((optional && value === undefined) || (nullable && value === null)))]
      : []),
  );
}

function list(options: ListOptions, items: object, ...validators: PropertyDecorator[]): PropertyDecorator {
  const { min = 0, max, repeatable = false } = options;
  const message = expectationMessage("list", { min, max });
  return field(
    options,
    { type: "array", items, minItems: min, maxItems: max, uniqueItems: !repeatable } as ApiPropertyOptions,
    IsArray({ message }),
    ArrayMinSize(min, { message }),
    ArrayMaxSize(max, { message }),
    ...(repeatable ? [] : [ArrayUnique({ message })]),
    ...validators,
  );
}

function IsDay(): PropertyDecorator {
  return ValidateBy({
    name: "day",
    validator: { validate: isDay, defaultMessage: () => expectationMessage("day") },
  });
}

function IsInstant(): PropertyDecorator {
  return ValidateBy({
    name: "instant",
    validator: { validate: isInstant, defaultMessage: () => expectationMessage("instant") },
  });
}

export function isDay(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  return parses(() => Temporal.PlainDate.from(value, { overflow: "reject" }));
}

export function isInstant(value: unknown): value is string {
  const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;
  return typeof value === "string" && rfc3339.test(value) && parses(() => Temporal.Instant.from(value));
}

/** Lone surrogates and control characters cannot be stored, shown or searched faithfully. */
export function isCleanText(value: unknown): value is string {
  return typeof value === "string" && value.isWellFormed() && !/(?![\t\n\r])\p{Cc}/u.test(value);
}

function parses(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
}
