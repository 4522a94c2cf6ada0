import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { callWebhook } from "./webhook-sender.ts";

const call = { body: "{}", headers: { "content-type": "application/json" } };
const open = new AbortController().signal;
const now = 0;

let server: Server;
let url: string;
let asked: PromiseWithResolvers<ServerResponse>;

beforeEach(async () => {
  asked = Promise.withResolvers();
  server = createServer((_, response) => asked.resolve(response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

describe("a webhook", () => {
  it("that never answers is put off", async () => {
    const deadline = new AbortController();
    void asked.promise.then(() => deadline.abort());
    expect(await callWebhook(url, call, { until: open, now }, () => deadline.signal)).toMatchObject({
      problem: "no_answer",
    });
  });

  it("that cuts the connection is put off", async () => {
    void asked.promise.then(({ socket }) => socket?.destroy());
    expect(await callWebhook(url, call, { until: open, now })).toMatchObject({ problem: "cut_off" });
  });

  it("is cut off itself when the right to call it is lost", async () => {
    const right = new AbortController();
    const called = asked.promise.then(async (response) => {
      right.abort();
      await once(response, "close");
      return response.writableFinished;
    });
    expect(await callWebhook(url, call, { until: right.signal, now })).toMatchObject({ problem: "cut_off" });
    expect(await called).toBe(false);
  });
});
