import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  HttpCode,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  type Type,
  UseGuards,
  UseInterceptors,
} from "@nestjs/common";
import { Reflector } from "@nestjs/core";
import { ApiHeader, ApiOperation, ApiProperty, ApiResponse } from "@nestjs/swagger";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { CommandResult } from "klartext/nest";
import { map, type Observable } from "rxjs";
import { Allows } from "../access/access.guard.ts";
import type { Permission } from "../access/permissions.ts";
import { ApiOtherProblems, ApiProblems } from "./api-problems.ts";
import { etagHeader, etagOf } from "./etag.ts";
import { FieldFindingDocument } from "./text-finding.ts";
import { UnreadPartsGuard } from "./unread-parts.guard.ts";

/** Said to a command that was carried out, or that had nothing to do. */
export class CommandAnswer {
  @ApiProperty({ format: "uuid", description: "What the command was about." })
  id!: string;

  @ApiProperty({
    type: "integer",
    description: "The revision it has now; also the ETag, for the next If-Match.",
    example: 3,
  })
  revision!: number;

  @ApiProperty({
    type: String,
    nullable: true,
    description: "A query sent with `Klartext-Position: <this>` shows at least this, on every node.",
    example: "0000000000004711",
  })
  position!: string | null;

  @ApiProperty({
    description: "False when there was nothing to do, or it had been done already under this key.",
  })
  changed!: boolean;

  @ApiProperty({
    required: false,
    type: [FieldFindingDocument],
    description:
      "What the wording check warns of in the texts that were sent, where it reads them; kept and counted nowhere.",
  })
  warnings?: readonly FieldFindingDocument[];
}

export function commandAnswer(id: string, result: CommandResult): CommandAnswer {
  return { id, revision: result.revision, position: result.position, changed: result.changed };
}

const LOCATION = "klartext:location";

/** Puts the answer's revision and position into the headers as well, and where to look at what came into being. */
@Injectable()
export class CommandAnswerInterceptor implements NestInterceptor<CommandAnswer, CommandAnswer> {
  readonly #reflector: Reflector;

  constructor(reflector: Reflector) {
    this.#reflector = reflector;
  }

  intercept(context: ExecutionContext, next: CallHandler<CommandAnswer>): Observable<CommandAnswer> {
    const http = context.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const location = this.#reflector.get<string | undefined>(LOCATION, context.getHandler());
    return next.handle().pipe(
      map((answer) => {
        void reply.header("ETag", etagOf(answer.revision));
        if (answer.position !== null) void reply.header("Klartext-Position", answer.position);
        if (location !== undefined) {
          void reply.header("Location", locationOf(location, http.getRequest<FastifyRequest>(), answer));
        }
        return answer;
      }),
    );
  }
}

/** Fills the names in braces with the answer's fields and the path's parameters. */
function locationOf(template: string, request: FastifyRequest, answer: CommandAnswer): string {
  const path = template.startsWith("/") ? template : `${request.routeOptions.url ?? ""}/${template}`;
  const values: Record<string, unknown> = { ...(request.params as object), ...answer };
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
}

export interface CommandRouteOptions {
  readonly summary: string;
  readonly description?: string;
  readonly permission: Permission;
  /**
   * The command brings something into being: answered with 201, and with a `Location` where that can be looked at.
   * `true` for `{id}` below the route's own path; else the path, with names of the answer or the path in braces, and
   * behind `#` what is shown as a part of something.
   */
  readonly creates?: boolean | `/v1/${string}`;
  /** What it brings into being goes on in the background: answered with 202. */
  readonly inBackground?: boolean;
  /** What the answer says besides; default: nothing. */
  readonly answer?: Type<CommandAnswer>;
}

/** A route that carries out a command: who may, how it answers, how it is documented. */
export function CommandRoute(options: CommandRouteOptions): MethodDecorator {
  const status = options.inBackground ? 202 : options.creates ? 201 : 200;
  return applyDecorators(
    Allows(options.permission),
    HttpCode(status),
    UseGuards(UnreadPartsGuard),
    UseInterceptors(CommandAnswerInterceptor),
    ...(options.creates ? [SetMetadata(LOCATION, options.creates === true ? "{id}" : options.creates)] : []),
    ApiOperation({
      summary: options.summary,
      ...(options.description === undefined ? {} : { description: options.description }),
    }),
    ApiHeader({
      name: "Idempotency-Key",
      required: false,
      description: "Makes repeating the request safe: the same key and body is the same command.",
      schema: { type: "string", maxLength: 200 },
      example: "0d0c5f6e-6f0a-4f0e-9a43-5f1f2f8b7c11",
    }),
    ...(options.creates
      ? []
      : [
          ApiHeader({
            name: "If-Match",
            required: false,
            description: "ETag of the state you looked at; another one by now is answered with 412.",
            schema: { type: "string" },
            example: '"3"',
          }),
        ]),
    ApiResponse({
      status,
      type: options.answer ?? CommandAnswer,
      description: options.creates ? "Recorded, durably." : "Carried out, or nothing to do.",
      headers: {
        ETag: etagHeader,
        "Klartext-Position": {
          description: "The position in the log, to send with a query; missing where nothing was recorded.",
          schema: { type: "string" },
          example: "0000000000004711",
        },
        ...(options.creates
          ? {
              Location: {
                description: "Where it can be looked at.",
                schema: { type: "string", format: "uri-reference" },
              },
            }
          : {}),
      },
    }),
    ApiOtherProblems(),
    ApiProblems(400, 401, 403, ...(options.creates ? [] : [404, 412]), 409, 413, 415, 422, 503),
  );
}
