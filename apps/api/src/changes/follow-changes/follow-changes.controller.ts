import { Controller, Get, Headers, Query, Req, Res } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiExtraModels, ApiHeader, ApiResponse, ApiTags, getSchemaPath } from "@nestjs/swagger";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Caller, type CallerOfRequest } from "../../access/caller.ts";
import { ApiProblems } from "../../http/api-problems.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { StartingPosition } from "../starting-position.ts";
import { acceptedFormat } from "./accepted-format.ts";
import { ChangeFeeds } from "./change-feeds.ts";
import { ChangePage } from "./change-page.handler.ts";
import { EventStream } from "./event-stream.ts";
import { ChangePageDto, FollowChangesDto } from "./follow-changes.dto.ts";

const DEFAULT_LIMIT = 200;

const example = `id: 0000000000004711
event: due-date-set
data: {"position":"0000000000004711","type":"due-date-set","recordedAt":"2026-11-21T09:00:00.000Z","subject":{"kind":"open_point","id":"0b6f6f5e-7a0c-8e0e-9a43-5f1f2f8b7c11","number":"OP-2026-0042"},"revision":3,"changed":{"dueOn":"2026-12-01"}}

`;

@ApiTags("Changes")
@Controller("v1/changes")
export class FollowChangesController {
  readonly #startingPosition: StartingPosition;
  readonly #feeds: ChangeFeeds;
  readonly #queries: QueryBus;

  constructor(startingPosition: StartingPosition, feeds: ChangeFeeds, queries: QueryBus) {
    this.#startingPosition = startingPosition;
    this.#feeds = feeds;
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "Follow what happens",
    description: `Every change in the order in which it was recorded, each exactly once per position: as Server-Sent Events, which go on as long as the connection lives and resume by \`Last-Event-ID\`, or in pages of JSON, with \`Accept: application/json\` or simply with \`limit\`. Neither persons nor words are told: fetch the thing itself for what you may read there. Told is what the role may read: changes of points, actions, customers, teams and settings to everybody, of imports to facilitator and admin, of persons, keys and erasures to admin alone. When \`customer-erased\` or \`contact-person-erased\` comes, erase your own copies.`,
    permission: "follow-changes",
  })
  @ApiHeader({
    name: "Last-Event-ID",
    required: false,
    description: "`id` of the last change that was seen; goes before `after`.",
    schema: { type: "string" },
  })
  @ApiExtraModels(ChangePageDto)
  @ApiResponse({
    status: 200,
    description: "The changes.",
    content: {
      "text/event-stream": { schema: { type: "string" }, example },
      "application/json": { schema: { $ref: getSchemaPath(ChangePageDto) } },
    },
  })
  @ApiProblems(406)
  async handle(
    @Query() { after, limit }: FollowChangesDto,
    @Headers("last-event-id") lastEventId: string | undefined,
    @Headers("accept") accept: string | undefined,
    @Caller() caller: CallerOfRequest,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const format = acceptedFormat(accept, limit);
    const start = await this.#startingPosition.of(lastEventId ?? after);
    if (format === "json") {
      void reply.send(
        await this.#queries.execute(new ChangePage(caller.role, start, limit ?? DEFAULT_LIMIT)),
      );
      return;
    }
    reply.hijack();
    request.raw.socket.setNoDelay(true);
    this.#feeds.serve(new EventStream(reply.raw), start, caller);
  }
}
