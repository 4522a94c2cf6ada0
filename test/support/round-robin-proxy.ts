import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What stands before several nodes: hands each request to the next one that takes it. */
export interface RoundRobinProxy {
  readonly url: string;
  /** A node at this place from now on, or none while it is gone. */
  set(place: number, nodeUrl: string | null): void;
  close(): Promise<void>;
}

/**
 * A proxy as an operator would have it. Requests are tried at the next node when one refuses the connection or ends it
 * without an answer: that is what Idempotency-Key is for.
 */
export async function startRoundRobinProxy(nodeUrls: readonly string[]): Promise<RoundRobinProxy> {
  const nodes: (string | null)[] = [...nodeUrls];
  let next = 0;
  // Connections are kept: a client that writes to one that is just being closed would take that for a failure.
  const server = createServer({ keepAliveTimeout: 0 }, (incoming, outgoing) => {
    void answer(incoming, outgoing);
  });
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    for (let tries = 0; tries < nodes.length; tries++) {
      const node = nodes[next++ % nodes.length];
      if (node && (await forwarded(node, incoming, body, outgoing))) return;
    }
    outgoing.writeHead(502).end();
  };
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    set: (place, nodeUrl) => {
      nodes[place] = nodeUrl;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** False when the node did not answer. */
function forwarded(
  node: string,
  { url, method, headers }: IncomingMessage,
  body: Buffer,
  outgoing: ServerResponse,
): Promise<boolean> {
  return new Promise((resolve) => {
    const forward = request(new URL(url ?? "/", node), { method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", () => resolve(false));
      answer.on("end", () => {
        const { connection: ___, "keep-alive": _, "transfer-encoding": __, ...headers } = answer.headers;
        outgoing.writeHead(answer.statusCode ?? 502, headers).end(Buffer.concat(parts));
        resolve(true);
      });
    });
    forward.on("error", () => resolve(false));
    forward.end(body);
  });
}
