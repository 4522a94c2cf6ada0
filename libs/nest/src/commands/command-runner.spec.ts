import { randomUUID } from "node:crypto";
import { openPointDecider } from "klartext/domain";
import { WrongExpectedRevision } from "klartext/event-sourcing";
import { openMemoryEventStore } from "klartext/event-store-memory";
import { NotUnderstood, newKey, textKeyId } from "klartext/sealing";
import { exampleReport } from "../testing/example-report.ts";
import { CommandIdReused, RuleBroken, StaleRevision, StreamNotFound } from "./command-errors.ts";
import { CommandRunner } from "./command-runner.ts";
import { eventIdOf } from "./derived-ids.ts";
import { LastAcknowledged } from "./last-acknowledged.ts";
import { StreamReader } from "./stream-reader.ts";

const stream = "openPoint-1";
const actor = { kind: "tool", tool: "CRM" } as const;
const report = { type: "ReportIncident", ...exampleReport } as const;

async function runner() {
  const store = openMemoryEventStore();
  const lastAcknowledged = new LastAcknowledged();
  const run = new CommandRunner(store, { now: () => Date.parse("2026-11-21T09:00:00Z") }, lastAcknowledged);
  await run.run(openPointDecider, { stream, exists: "none" }, report, { commandId: "report", actor });
  return { store, run, lastAcknowledged, reader: new StreamReader(store, store) };
}

describe("command runner", () => {
  it("records what was decided, with the clock's time, and what it acknowledged", async () => {
    const { store, reader, lastAcknowledged } = await runner();
    const { events } = await reader.read(stream);
    expect(events.map(({ event }) => event.type)).toEqual(["IncidentReported"]);
    expect(events[0]?.stored.recordedAt).toBe("2026-11-21T09:00:00.000Z");
    expect(lastAcknowledged.position).toBe(await store.head());
  });

  it("leaves neither words nor actor readable in the log", async () => {
    const { store } = await runner();
    const log = JSON.stringify(await store.readAll({ after: null, limit: 10 }));
    expect(log).not.toContain("Falsche Rolle");
    expect(log).not.toContain("CRM");
  });

  it("seals with the keys that an earlier try of the same command left behind", async () => {
    const { store, run, reader } = await runner();
    const commandId = "tried-before";
    const left = newKey(textKeyId(eventIdOf(commandId, 0), "title"));
    await store.storeKeys([left]);
    await run.run(
      openPointDecider,
      { stream: "openPoint-2", exists: "none" },
      { ...report, title: "Falsches Etikett" },
      { commandId, actor },
    );
    const { events } = await reader.read("openPoint-2");
    expect(events[0]?.event).toMatchObject({ data: { title: "Falsches Etikett" } });
    expect((await store.findKeys([left.id])).get(left.id)).toEqual({ state: "usable", secret: left.secret });
  });

  it("tells what a command came to before, without deciding on it again", async () => {
    const { run } = await runner();
    const context = { commandId: "report", actor };
    expect(await run.earlier(stream, context)).toMatchObject({ revision: 0, changed: false });
    expect(await run.earlier(stream, { ...context, commandId: "another" })).toBeNull();
    const otherRequest = run.earlier(stream, { ...context, request: "b" });
    await expect(otherRequest).rejects.toBeInstanceOf(CommandIdReused);
  });

  it("carries out a repeated command once, and answers the same", async () => {
    const { run, reader } = await runner();
    const context = { commandId: "raise-priority", actor, request: "a" };
    const first = await run.run(
      openPointDecider,
      { stream },
      { type: "SetPriority", priority: "high" },
      context,
    );
    await run.run(
      openPointDecider,
      { stream },
      { type: "AddNote", text: "Kunde rief an" },
      { commandId: "n", actor },
    );
    const again = await run.run(
      openPointDecider,
      { stream },
      { type: "SetPriority", priority: "high" },
      context,
    );
    expect(again).toEqual({ ...first, changed: false });
    expect((await reader.read(stream)).events).toHaveLength(3);
  });

  it("tells another request under the same id apart", async () => {
    const { run } = await runner();
    const command = { type: "SetPriority", priority: "high" } as const;
    await run.run(openPointDecider, { stream }, command, { commandId: "c", actor, request: "a" });
    await expect(
      run.run(openPointDecider, { stream }, command, { commandId: "c", actor, request: "b" }),
    ).rejects.toThrow(CommandIdReused);
  });

  it("tells another request under the id of one that brought something into being apart", async () => {
    const { run } = await runner();
    const context = { commandId: "report-2", actor, request: "a" };
    const target = { stream: "openPoint-2", exists: "none" } as const;
    const first = await run.run(openPointDecider, target, report, context);
    expect(await run.run(openPointDecider, target, report, context)).toEqual({ ...first, changed: false });
    await expect(run.run(openPointDecider, target, report, { ...context, request: "b" })).rejects.toThrow(
      CommandIdReused,
    );
  });

  it("refuses a broken rule, a stale revision and a stream that is not there, and stores nothing", async () => {
    const { run, reader } = await runner();
    const context = { commandId: "x", actor };
    const start = { type: "StartWork" } as const;
    await expect(
      run.run(
        openPointDecider,
        { stream },
        {
          type: "CloseOpenPoint",
          now: "2026-11-21T09:00:00Z",
          noReplySince: "2026-11-07T09:00:00Z",
          sentNotices: [],
        },
        context,
      ),
    ).rejects.toThrow(RuleBroken);
    await expect(run.run(openPointDecider, { stream, ifRevision: 7 }, start, context)).rejects.toThrow(
      StaleRevision,
    );
    await expect(run.run(openPointDecider, { stream: "openPoint-2" }, start, context)).rejects.toThrow(
      StreamNotFound,
    );
    expect((await reader.read(stream)).events).toHaveLength(1);
  });

  it.each([
    ["a type", { type: "OpenPointFrozen", version: 1 }],
    ["a version of a type", { type: "NoteAdded", version: 99 }],
  ])("does not decide on %s that it does not know, and stops nothing else", async (_, newer) => {
    const { store, run, reader } = await runner();
    const event = {
      ...newer,
      id: randomUUID(),
      data: "{}",
      metadata: "{}",
      recordedAt: "2026-11-21T09:00:00.000Z",
    };
    await store.append({ stream, expectedRevision: 0, events: [event] });
    const start = { type: "StartWork" } as const;
    await expect(run.run(openPointDecider, { stream }, start, { commandId: "x", actor })).rejects.toThrow(
      NotUnderstood,
    );
    await expect(reader.stateOf(openPointDecider, stream)).rejects.toThrow(NotUnderstood);
    expect(await store.readStream(stream)).toHaveLength(2);
    expect((await reader.readUnderstood(stream)).map(({ event: { type } }) => type)).toEqual([
      "IncidentReported",
    ]);
    const other = { stream: "openPoint-2", exists: "none" } as const;
    expect((await run.run(openPointDecider, other, report, { commandId: "y", actor })).changed).toBe(true);
  });

  it("decides anew when somebody else was faster", async () => {
    const { store, run, reader } = await runner();
    const append = store.append.bind(store);
    let overtaken = false;
    store.append = async (request) => {
      if (!overtaken) {
        overtaken = true;
        await run.run(
          openPointDecider,
          { stream },
          { type: "AddNote", text: "schneller" },
          { commandId: "fast", actor },
        );
        throw new WrongExpectedRevision(stream, request.expectedRevision, 1);
      }
      return append(request);
    };
    await run.run(
      openPointDecider,
      { stream },
      { type: "SetPriority", priority: "low" },
      { commandId: "slow", actor },
    );
    const types = (await reader.read(stream)).events.map(({ event }) => event.type);
    expect(types).toEqual(["IncidentReported", "NoteAdded", "PrioritySet"]);
  });
});
