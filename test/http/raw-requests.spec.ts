import { once } from "node:events";
import { connect } from "node:net";
import { startedApi } from "../../apps/api/src/testing/api-harness.ts";

const api = startedApi();
let port: number;

beforeAll(async () => {
  await api().app.listen(0, "127.0.0.1");
  port = Number(new URL(await api().app.getUrl()).port);
});

/** Sends bytes as they are, and answers with all that comes back until the service hangs up. */
async function raw(request: string | Buffer): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  const chunks: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => chunks.push(chunk));
  // The service may hang up while a body too large is still being sent.
  socket.on("error", () => {});
  socket.write(request);
  await once(socket, "close");
  return Buffer.concat(chunks).toString("utf8");
}

const key = () => `Authorization: Bearer ${api().as("admin").key}`;

/** Head and body; `Connection: close`, so that the answer has an end. */
const post = (headers: readonly string[], body: string) =>
  `${[
    "POST /v1/incidents HTTP/1.1",
    "Host: x",
    "Connection: close",
    key(),
    "Content-Type: application/json",
    ...headers,
  ]
    .map((line) => `${line}\r\n`)
    .join("")}\r\n${body}`;

const broken: Record<string, readonly [status: number, request: () => string]> = {
  "no HTTP": [400, () => "Guten Tag\r\n\r\n"],
  TLS: [400, () => "\u0016\u0003\u0001\u0002\u0000\u0001"],
  "an unknown method": [400, () => "GRÜSSE / HTTP/1.1\r\nHost: x\r\n\r\n"],
  "no host": [400, () => `GET /v1/me HTTP/1.1\r\nConnection: close\r\n${key()}\r\n\r\n`],
  "two lengths": [400, () => post(["Content-Length: 2", "Content-Length: 3"], "{}")],
  "a length and chunks": [
    400,
    () => post(["Content-Length: 2", "Transfer-Encoding: chunked"], "2\r\n{}\r\n0\r\n\r\n"),
  ],
  "a length that is none": [400, () => post(["Content-Length: two"], "{}")],
  "chunks without a length": [400, () => post(["Transfer-Encoding: chunked"], "zwei\r\n{}\r\n0\r\n\r\n")],
  "chunks of a wrong length": [
    400,
    () => post(["Transfer-Encoding: chunked"], '5\r\n{"title":"x"}\r\n0\r\n\r\n'),
  ],
  "headers too large": [
    431,
    () => `GET /v1/me HTTP/1.1\r\nHost: x\r\nX-Large: ${"x".repeat(40_000)}\r\n\r\n`,
  ],
  "an address too large": [431, () => `GET /v1/me?${"x".repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
  "a header with a NUL": [400, () => "GET /v1/me HTTP/1.1\r\nHost: x\r\nX-Nul: a\u0000b\r\n\r\n"],
  "a body announced too large": [413, () => post(["Content-Length: 99999999"], "{")],
  "an unknown expectation": [400, () => post(["Expect: wonders", "Content-Length: 2"], "{}")],
};

describe("bytes on a socket", () => {
  it.each(Object.entries(broken))(
    "%s: a problem document, and nothing stored",
    async (_, [status, request]) => {
      const before = await api().store.head();
      const answer = await raw(request());
      expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expect(answer.toLowerCase()).toContain("\r\ncontent-type: application/problem+json");
      expect(answer.toLowerCase()).toContain("\r\nx-content-type-options: nosniff");
      const body = answer.slice(answer.indexOf("\r\n\r\n"));
      expect(JSON.parse(body.slice(body.indexOf("{"), body.lastIndexOf("}") + 1))).toMatchObject({ status });
      expect(answer).not.toMatch(/\bat .*\.(ts|js):\d|node_modules|FST_/);
      expect(await api().store.head()).toBe(before);
    },
  );

  it("a body cut off by hanging up stores nothing, and the service lives on", async () => {
    const before = await api().store.head();
    const socket = connect(port, "127.0.0.1");
    socket.write(post(["Content-Length: 1000"], '{"title":"x"'));
    await once(socket, "connect");
    socket.destroy();
    expect(await raw(`GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).toContain(
      '{"status":"ok"}',
    );
    expect(await api().store.head()).toBe(before);
  });

  it("HEAD on a known address: 405 with Allow and without a body", async () => {
    const answer = await raw(`HEAD /v1/open-points HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 405 /);
    expect(answer.toLowerCase()).toContain("\r\nallow: get\r\n");
    expect(answer.endsWith("\r\n\r\n")).toBe(true);
  });
});
