import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { securityHeaders } from "../../http/security-headers.ts";

/** A client that takes nothing for so long is gone, or might as well be. */
const PATIENCE_MS = 60_000;

/** Writes Server-Sent Events, never faster than the client reads them. */
export class EventStream {
  readonly #response: ServerResponse;
  readonly #closed = new AbortController();
  #waiting = false;

  constructor(response: ServerResponse) {
    this.#response = response;
    response.on("close", () => this.#closed.abort());
    response.writeHead(200, {
      ...securityHeaders,
      "Content-Type": "text/event-stream; charset=utf-8",
      // For proxies that would hold events back.
      "X-Accel-Buffering": "no",
    });
    response.flushHeaders();
  }

  /** Aborted when the connection is closed, from whichever side. */
  get closed(): AbortSignal {
    return this.#closed.signal;
  }

  /**
   * Resolves when the client has room for more.
   * @throws when the connection is closed meanwhile, or the client takes nothing for a minute
   */
  async write(text: string): Promise<void> {
    this.closed.throwIfAborted();
    if (this.#response.write(text)) return;
    this.#waiting = true;
    try {
      const signal = AbortSignal.any([this.closed, AbortSignal.timeout(PATIENCE_MS)]);
      await once(this.#response, "drain", { signal });
    } finally {
      this.#waiting = false;
    }
  }

  /** Shows that the connection lives; not when there is something waiting anyway. */
  comment(text: string): void {
    if (!this.#waiting && !this.closed.aborted) this.#response.write(`: ${text}\n\n`);
  }

  end(): void {
    this.#response.end();
    // A client that does not read would hold the connection open.
    if (this.#waiting) this.#response.destroy();
  }
}
