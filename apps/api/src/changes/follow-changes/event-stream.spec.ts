import { once } from "node:events";
import { createServer, get, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { EventStream } from "./event-stream.ts";

const KIBIBYTE = "x".repeat(1024);

/** A server's stream and the client at its other end, which reads nothing yet. */
async function connected() {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const request = get({ port: (server.address() as AddressInfo).port, host: "127.0.0.1" });
  const [, response] = (await once(server, "request")) as [IncomingMessage, ServerResponse];
  const stream = new EventStream(response);
  const [answer] = (await once(request, "response")) as [IncomingMessage];
  return { stream, response, answer, close: () => server.close() };
}

describe("a stream of events", () => {
  it("waits for a slow client instead of buffering without bound", async () => {
    const { stream, response, answer, close } = await connected();
    let written = 0;
    const writing = (async () => {
      for (; written < 64 * 1024; written++) await stream.write(KIBIBYTE);
    })();
    while (!response.writableNeedDrain) await new Promise(setImmediate);
    const stoppedAt = written;
    for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate);
    expect(response.writableLength).toBeLessThan(1024 * 1024);
    expect(written - stoppedAt).toBeLessThan(8 * 1024);

    let read = 0;
    answer.on("data", (bytes: Buffer) => {
      read += bytes.length;
    });
    await writing;
    stream.end();
    await once(answer, "end");
    expect(read).toBe(64 * 1024 * 1024);
    close();
  });

  it("ends the writing when the client goes away", async () => {
    const { stream, response, answer, close } = await connected();
    const writing = (async () => {
      for (;;) await stream.write(KIBIBYTE);
    })();
    while (!response.writableNeedDrain) await new Promise(setImmediate);
    answer.destroy();
    await expect(writing).rejects.toThrow();
    expect(stream.closed.aborted).toBe(true);
    close();
  });
});
