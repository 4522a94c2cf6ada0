import { monitorEventLoopDelay } from "node:perf_hooks";
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from "@nestjs/common";
import { ApiProperty } from "@nestjs/swagger";

const NANOSECONDS_PER_MS = 1e6;

export class EventLoopDelayDto {
  @ApiProperty({ description: "Median, in milliseconds, since the start." })
  p50!: number;

  @ApiProperty({ description: "The longest of 99 in 100, in milliseconds." })
  p99!: number;

  @ApiProperty({ description: "The longest, in milliseconds." })
  max!: number;
}

/** How long the process keeps its requests waiting because it is busy. */
@Injectable()
export class EventLoopDelay implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #histogram = monitorEventLoopDelay({ resolution: 5 });

  onApplicationBootstrap(): void {
    this.#histogram.enable();
  }

  onApplicationShutdown(): void {
    this.#histogram.disable();
  }

  inMilliseconds(): EventLoopDelayDto {
    const rounded = (nanoseconds: number) => Math.round(nanoseconds / NANOSECONDS_PER_MS);
    const { max } = this.#histogram;
    return {
      p50: rounded(this.#histogram.percentile(50)),
      p99: rounded(this.#histogram.percentile(99)),
      max: rounded(max),
    };
  }
}
