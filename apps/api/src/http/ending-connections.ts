import type { FastifyInstance } from "fastify";

const CHECK_EVERY_MS = 50;
const PATIENCE_MS = 10_000;

/**
 * Lets the server end soon after it was asked to: requests that are under way are answered, and their connections are
 * closed then instead of being kept alive. What takes longer than ten seconds is cut off.
 */
export function endConnectionsOnClose(fastify: FastifyInstance): void {
  fastify.addHook("preClose", (done) => {
    const idle = setInterval(() => fastify.server.closeIdleConnections(), CHECK_EVERY_MS);
    const deadline = setTimeout(() => fastify.server.closeAllConnections(), PATIENCE_MS);
    fastify.server.once("close", () => {
      clearInterval(idle);
      clearTimeout(deadline);
    });
    done();
  });
}
