import type { MultipartFile } from "@fastify/multipart";
import type { FastifyRequest } from "fastify";
import { expectationMessage } from "./fields/field-problem.ts";
import { Problem } from "./problem.ts";
import { FieldsPipe, invalidFields } from "./validation.pipe.ts";

/** A form with a file in it, as it was sent. */
export interface FormWithFile<Fields> {
  readonly bytes: Uint8Array;
  readonly fields: Fields;
}

const fieldsPipe = new FieldsPipe();

/**
 * Reads a form of one file, in the field `file`, and some texts, and checks the texts like the fields of any other
 * request.
 * @throws Problem
 */
export async function formWithFile<Fields>(
  request: FastifyRequest,
  metatype: new () => Fields,
): Promise<FormWithFile<Fields>> {
  if (!request.isMultipart()) throw notAForm();
  const texts: Record<string, unknown> = {};
  let bytes: Uint8Array | undefined;
  for await (const part of request.parts()) {
    if (part.type === "file") bytes = await bytesOf(part);
    else texts[part.fieldname] = part.value;
  }
  const fields = (await fieldsPipe.transform(texts, { type: "body", metatype })) as Fields;
  if (bytes === undefined) throw fileMissing();
  return { bytes, fields };
}

async function bytesOf(part: MultipartFile): Promise<Uint8Array> {
  // Read in any case, so that the rest of the form can be reached.
  const bytes = await part.toBuffer();
  if (part.fieldname === "file") return bytes;
  throw invalidFields([{ pointer: `/${part.fieldname}`, message: expectationMessage("unknown") }]);
}

function fileMissing(): Problem {
  return invalidFields([{ pointer: "/file", message: expectationMessage("required") }]);
}

function notAForm(): Problem {
  return new Problem("unsupported-media-type", {
    de: "Erwartet wird ein Formular (multipart/form-data) mit der Liste im Feld `file`.",
    en: "Expected is a form (multipart/form-data) with the list in the field `file`.",
  });
}
