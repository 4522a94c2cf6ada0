import { Api, type ApiCaller } from "../../testing/api-harness.ts";

let api: Api;
let url: string;

beforeEach(async () => {
  api = await Api.start();
  await api.app.listen(0, "127.0.0.1");
  url = `${await api.app.getUrl()}/v1/changes`;
});

afterEach(() => api.stop());

interface ToldEvent {
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

/** Opens the feed; `next` waits for the next event, `close` goes away. */
async function follow(caller: ApiCaller, query = "", headers: Record<string, string> = {}) {
  const gone = new AbortController();
  const answer = await fetch(url + query, {
    headers: { authorization: `Bearer ${caller.key}`, accept: "text/event-stream", ...headers },
    signal: gone.signal,
  });
  const events = toldIn(answer.body ?? new ReadableStream());
  return {
    status: answer.status,
    next: async () => (await events.next()).value as ToldEvent,
    ended: async () => (await events.next()).done,
    close: () => gone.abort(),
  };
}

async function* toldIn(body: ReadableStream<Uint8Array>): AsyncGenerator<ToldEvent> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const bytes of body) {
    text += decoder.decode(bytes, { stream: true });
    for (let end = text.indexOf("\n\n"); end !== -1; end = text.indexOf("\n\n")) {
      const fields = Object.fromEntries(
        text
          .slice(0, end)
          .split("\n")
          .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]),
      );
      text = text.slice(end + 2);
      if ("data" in fields) yield fields as unknown as ToldEvent;
    }
  }
}

async function reported(title: string): Promise<string> {
  const answer = await api.as("service").post("/v1/incidents", { title, priority: "high" });
  return answer.body.id as string;
}

describe("GET /v1/changes", () => {
  it("tells from now on what happens, without words and persons, and resumes where it stopped", async () => {
    await reported("Vorher");
    const feed = await follow(api.as("integration"));
    const id = await reported("Ersatzteil falsch geliefert");
    const told = await feed.next();
    expect(told.event).toBe("incident-reported");
    expect(JSON.parse(told.data)).toMatchObject({
      position: told.id,
      subject: { kind: "open_point", id, number: "OP-2026-0002" },
      revision: 0,
      changed: { priority: "high" },
    });
    expect(told.data).not.toMatch(/Ersatzteil|title|actor|person|sealed/i);
    feed.close();

    await api.as("service").put(`/v1/open-points/${id}/due-date`, { dueOn: "2026-12-01" });
    await api.as("service").put(`/v1/open-points/${id}/taken`);
    const resumed = await follow(api.as("integration"), "?after=start", { "last-event-id": told.id });
    const events = [await resumed.next(), await resumed.next()];
    expect(events.map(({ event }) => event)).toEqual(["due-date-set", "open-point-taken"]);
    expect(events.map(({ data }) => JSON.parse(data).changed)).toEqual([{ dueOn: "2026-12-01" }, {}]);
    resumed.close();
  });

  it("tells each role what it may read", async () => {
    await api.as("admin").post("/v1/teams", { name: "Innendienst" });
    const seenBy = async (caller: ApiCaller) => {
      const { body } = await caller.get("/v1/changes?after=start&limit=1000", { accept: "application/json" });
      const kinds = body.items.map(({ subject }: { subject: { kind: string } }) => subject.kind);
      return [...new Set<string>(kinds)].sort();
    };
    expect(await seenBy(api.as("sales"))).toEqual(["organization", "team"]);
    expect(await seenBy(api.as("admin"))).toEqual(["access_key", "organization", "person", "team"]);
  });

  it("comes in pages as well, which end where nothing is new", async () => {
    const tool = api.as("integration");
    const json = { accept: "application/json" };
    const now = (await tool.get("/v1/changes", json)).body;
    expect(now.items).toEqual([]);
    await reported("Eins");
    await reported("Zwei");
    const first = (await tool.get(`/v1/changes?after=${now.nextPosition}&limit=1`, json)).body;
    const second = (await tool.get(`/v1/changes?after=${first.nextPosition}`, json)).body;
    const third = (await tool.get(`/v1/changes?after=${second.nextPosition}`, json)).body;
    expect([first.items.length, second.items.length]).toEqual([1, 1]);
    expect(third).toEqual({ items: [], nextPosition: second.nextPosition });
  });

  it("comes as JSON to whoever asks for so many without saying in which format", async () => {
    const id = await reported("Eins");
    const { body } = await api.as("integration").get("/v1/changes?after=start&limit=1000", { accept: "*/*" });
    expect(body.items.at(-1)).toMatchObject({ type: "incident-reported", subject: { id } });
    const feed = await follow(api.as("integration"), "?after=start&limit=1");
    expect((await feed.next()).id).toMatch(/^\d+$/);
    feed.close();
  });

  it.each([
    ["behind the end of the log", "9999999999999999"],
    ["of another log", "0a1b2c3d-00000000000012ab"],
    ["of another log", "0a1b2c3d-00000000000012ab-0000000000001200"],
  ])("tells how to go on from a position %s", async (_, after) => {
    const tool = api.as("integration");
    const answers = [
      await tool.get(`/v1/changes?after=${after}`),
      await tool.get("/v1/changes", { "last-event-id": after }),
      await tool.get("/v1/open-points", { "klartext-position": after }),
    ];
    for (const { status, body } of answers) {
      expect([status, body.code]).toEqual([410, "position-gone"]);
      expect(body.detail).toMatch(/after=start.*Last-Event-ID/);
    }
  });

  it.each(["yesterday", "-1", "0x10", "0A1B2C3D-00000000000012AB"])(
    "does not know the position %s",
    async (after) => {
      const tool = api.as("integration");
      expect((await tool.get(`/v1/changes?after=${after}`)).status).toBe(400);
      expect((await tool.get("/v1/changes", { "last-event-id": after })).status).toBe(400);
      expect((await tool.get("/v1/open-points", { "klartext-position": after })).status).toBe(400);
    },
  );

  it("comes in no other format", async () => {
    expect((await api.as("integration").get("/v1/changes", { accept: "text/csv" })).status).toBe(406);
  });

  it("ends when the key is revoked", async () => {
    const tool = await api.newCaller("integration");
    const feed = await follow(tool);
    const { items } = (await api.as("admin").get("/v1/access-keys")).body;
    const tools = items.filter(({ role }: { role: string }) => role === "integration");
    for (const { accessKeyId } of tools) await api.as("admin").post(`/v1/access-keys/${accessKeyId}/revoke`);
    await reported("Danach");
    expect(await feed.ended()).toBe(true);
  });

  it("ends when the service stops, which does not wait for its clients", async () => {
    const feed = await follow(api.as("integration"));
    await api.stop();
    expect(await feed.ended()).toBe(true);
    api = await Api.start();
  });
});
