import { createHash } from "node:crypto";
import type { MultipartFile } from "@fastify/multipart";
import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  type PipeTransform,
} from "@nestjs/common";
import { ApiBody, ApiConsumes } from "@nestjs/swagger";
import type { FastifyRequest } from "fastify";
import { expectationMessage } from "../http/fields/field-problem.ts";
import { Problem } from "../http/problem.ts";
import { TakesForm } from "../http/unread-parts.guard.ts";
import { FieldsPipe, invalidFields } from "../http/validation.pipe.ts";
import { ListUploadDto, ListUploadFormDto } from "./list-upload.dto.ts";

/** A form with a list in it, as it was sent. */
export interface UploadedList {
  readonly bytes: Uint8Array;
  readonly fields: ListUploadDto;
  /** SHA-256 of the file, hex: tells a repeated request from another one. */
  readonly hash: string;
}

const RequestItself = createParamDecorator((_: unknown, context: ExecutionContext) =>
  context.switchToHttp().getRequest<FastifyRequest>(),
);

/** Reads a form of one file and some texts, and checks the texts like the fields of any other request. */
@Injectable()
export class UploadedListPipe implements PipeTransform<FastifyRequest, Promise<UploadedList>> {
  readonly #fields = new FieldsPipe();

  async transform(request: FastifyRequest): Promise<UploadedList> {
    if (!request.isMultipart()) throw notAForm();
    const texts: Record<string, unknown> = {};
    let bytes: Uint8Array | undefined;
    for await (const part of request.parts()) {
      if (part.type === "file") bytes = await fileOf(part);
      else texts[part.fieldname] = part.value;
    }
    const fields = (await this.#fields.transform(texts, {
      type: "body",
      metatype: ListUploadDto,
    })) as ListUploadDto;
    if (bytes === undefined) throw fileMissing();
    return { bytes, fields, hash: createHash("sha256").update(bytes).digest("hex") };
  }
}

/** Parameter: the list that was uploaded. */
export const Uploaded = () => RequestItself(UploadedListPipe);

/** The route takes the form, and documents it. */
export function ListUploadBody(): MethodDecorator {
  return applyDecorators(
    TakesForm(),
    ApiConsumes("multipart/form-data"),
    ApiBody({ type: ListUploadFormDto }),
  );
}

async function fileOf(part: MultipartFile): Promise<Uint8Array> {
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
    de: "Erwartet wird ein Formular (multipart/form-data) mit der Liste im Feld `file` und ihrem Namen in `listName`.",
    en: "Expected is a form (multipart/form-data) with the list in the field `file` and its name in `listName`.",
  });
}
