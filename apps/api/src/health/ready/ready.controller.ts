import { Controller, Get, Inject, Res } from "@nestjs/common";
import { ApiOperation, ApiProperty, ApiResponse, ApiTags } from "@nestjs/swagger";
import type { FastifyReply } from "fastify";
import { type Channel, channels } from "klartext/domain";
import { CLOCK, type Clock, isoInstant, READ_MODEL } from "klartext/nest";
import type { ReadModel, RebuildProgress } from "klartext/read-model";
import { OpenToEverybody } from "../../access/access.guard.ts";
import { Degradations, degradedParts } from "../degradations.ts";
import { EventLoopDelay, EventLoopDelayDto } from "../event-loop-delay.ts";

class LagDto {
  @ApiProperty({ type: String, nullable: true, description: "What can be read." })
  position!: string | null;

  @ApiProperty({ type: String, nullable: true, description: "What the log holds." })
  head!: string | null;

  @ApiProperty({ description: "Milliseconds since which the list has not held what the log holds." })
  behindForMs!: number;
}

class DegradationDto {
  @ApiProperty({
    enum: degradedParts,
    description: "`delivery`: messages do not get out. `incoming_mail`: the mailbox cannot be looked into.",
  })
  part!: (typeof degradedParts)[number];

  @ApiProperty({ enum: channels, nullable: true, description: "Of messages that do not get out." })
  channel!: Channel | null;

  @ApiProperty({ description: "What happened last, in one word.", example: "not_reachable" })
  problem!: string;

  @ApiProperty({ type: String, format: "date-time", description: "Without one success since." })
  since!: string;
}

class ReadyDto {
  @ApiProperty({ enum: ["ready", "building", "failing"], description: "Whether queries are answered." })
  status!: "ready" | "building" | "failing";

  @ApiProperty({
    type: [DegradationDto],
    description:
      "What this node has failed to do for more than three minutes, although it answers queries. Worth an alarm, no reason to send requests elsewhere.",
  })
  degraded!: DegradationDto[];

  @ApiProperty({ type: LagDto, nullable: true })
  lag!: LagDto | null;

  @ApiProperty({
    type: "object",
    nullable: true,
    additionalProperties: true,
    description: "Progress of a rebuild, if one runs.",
  })
  rebuild!: RebuildProgress | null;

  @ApiProperty({ type: EventLoopDelayDto })
  eventLoopDelayMs!: EventLoopDelayDto;
}

@ApiTags("Health")
@Controller("health/ready")
export class ReadyController {
  readonly #readModel: ReadModel;
  readonly #eventLoopDelay: EventLoopDelay;
  readonly #degradations: Degradations;
  readonly #clock: Clock;

  constructor(
    @Inject(READ_MODEL) readModel: ReadModel,
    eventLoopDelay: EventLoopDelay,
    degradations: Degradations,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#readModel = readModel;
    this.#eventLoopDelay = eventLoopDelay;
    this.#degradations = degradations;
    this.#clock = clock;
  }

  @Get()
  @OpenToEverybody()
  @ApiOperation({
    summary: "Whether queries are answered, and how far the list is behind the log",
    security: [],
  })
  @ApiResponse({ status: 200, type: ReadyDto, description: "Queries are answered." })
  @ApiResponse({ status: 503, type: ReadyDto, description: "Not yet, or not at the moment." })
  async handle(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadyDto> {
    const status = this.#readModel.status();
    const lag = await this.#readModel.lag().catch(() => null);
    const isReady = status.state !== "building" && lag !== null;
    void reply.status(isReady ? 200 : 503);
    return {
      status: lag === null ? "failing" : status.state,
      degraded: this.#degraded(),
      lag,
      rebuild: status.state === "building" ? status.progress : this.#readModel.rebuildProgress(),
      eventLoopDelayMs: this.#eventLoopDelay.inMilliseconds(),
    };
  }

  #degraded(): DegradationDto[] {
    const lasting = this.#degradations.lastingAt(this.#clock.now());
    return lasting.map(({ since, ...what }) => ({ ...what, since: isoInstant(since) }));
  }
}
