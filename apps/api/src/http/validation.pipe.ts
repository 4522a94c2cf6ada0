import { type ArgumentMetadata, Injectable, type PipeTransform } from "@nestjs/common";
import { plainToInstance } from "class-transformer";
import { type ValidationError, validate } from "class-validator";
import { describeExpectation, expectationMessage } from "./fields/field-problem.ts";
import { isInheritedName } from "./fields/inherited-name.ts";
import { Problem, type ProblemKind } from "./problem.ts";
import { type Dto, ValidatedQueries } from "./validated-queries.ts";

/** As many as help whoever reads them. */
const MAX_ERRORS = 100;

/** Validates bodies, queries and parameters against their DTO; what is unknown is refused, not dropped. */
@Injectable()
export class FieldsPipe implements PipeTransform {
  readonly #queries = new ValidatedQueries();

  async transform(value: unknown, { metatype, type }: ArgumentMetadata): Promise<unknown> {
    if (type === "custom" || metatype === undefined || isPrimitive(metatype)) return value;
    const input = value === undefined ? {} : value;
    if (!isPlainObject(input)) {
      throw invalidFields([{ pointer: prefixOf(type), message: expectationMessage("object") }]);
    }
    const dto = metatype as Dto;
    return type === "query"
      ? this.#queries.remembered(dto, input, () => validated(dto, input, type))
      : validated(dto, input, type);
  }
}

async function validated(dto: Dto, input: object, type: ArgumentMetadata["type"]): Promise<object> {
  refuseInheritedNames(input, prefixOf(type));
  const fields = plainToInstance(dto, input);
  const errors = await validate(fields, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
  });
  if (errors.length > 0) throw invalidFields(flatten(errors, prefixOf(type)));
  return fields;
}

export interface FieldMessage {
  readonly pointer: string;
  readonly message: string;
}

/** Fields whose values are not what is expected. */
export function invalidFields(messages: readonly FieldMessage[]): Problem {
  return problemWithFields("invalid-fields", messages);
}

/** Parts of a request that cannot be read at all. */
export function unreadable(messages: readonly FieldMessage[]): Problem {
  return problemWithFields("malformed-request", messages);
}

function problemWithFields(kind: ProblemKind, messages: readonly FieldMessage[]): Problem {
  return new Problem(
    kind,
    {
      de: "Nichts wurde gespeichert. Unter `errors` steht je Feld, was erwartet wird.",
      en: "Nothing was stored. `errors` says for each field what is expected.",
    },
    {
      errors: (language) =>
        messages
          .slice(0, MAX_ERRORS)
          .map(({ pointer, message }) => ({ pointer, ...describeExpectation(message, language) })),
    },
  );
}

/** class-transformer passes over these names, so that they would be dropped without a word. */
function refuseInheritedNames(input: object, parent: string): void {
  const names = Object.keys(input).filter(isInheritedName);
  if (names.length === 0) return;
  const message = expectationMessage("unknown");
  throw invalidFields(names.map((name) => ({ pointer: `${parent}/${escapePointer(name)}`, message })));
}

function flatten(errors: readonly ValidationError[], parent: string): FieldMessage[] {
  return errors.flatMap((error) => {
    const pointer = `${parent}/${escapePointer(error.property)}`;
    if (error.children && error.children.length > 0) return flatten(error.children, pointer);
    const messages = Object.entries(error.constraints ?? { other: "" });
    const [name, message] = messages[0] ?? ["other", ""];
    const missing = error.value === undefined && name !== "whitelistValidation";
    return [{ pointer, message: missing ? expectationMessage("required") : message }];
  });
}

/** RFC 6901, section 3. */
export function escapePointer(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

function prefixOf(type: ArgumentMetadata["type"]): string {
  return type === "query" ? "query" : type === "param" ? "path" : "";
}

function isPrimitive(metatype: unknown): boolean {
  return metatype === String || metatype === Number || metatype === Boolean || metatype === Object;
}

function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
