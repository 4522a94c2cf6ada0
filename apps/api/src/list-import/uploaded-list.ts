import { createHash } from "node:crypto";
import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  type PipeTransform,
} from "@nestjs/common";
import { ApiBody, ApiConsumes } from "@nestjs/swagger";
import type { FastifyRequest } from "fastify";
import { formWithFile } from "../http/form-with-file.ts";
import { TakesForm } from "../http/unread-parts.guard.ts";
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
  async transform(request: FastifyRequest): Promise<UploadedList> {
    const { bytes, fields } = await formWithFile(request, ListUploadDto);
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
