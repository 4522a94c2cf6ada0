import { LocalLeases } from "klartext/event-sourcing";
import { CommandRunner, READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { START, sharedStore, startedApi } from "../testing/api-harness.ts";
import { MissedPromises } from "./missed-promises.ts";

const api = startedApi();
const service = () => api().as("service");
const inSeconds = (seconds: number) => new Date(Date.parse(START) + seconds * 1000).toISOString();

let pointId: string;
let promises: string;
let now: number;
/** How long it waited, one after the other. */
let pauses: number[];

beforeEach(async () => {
  now = 0;
  pauses = [];
  api().itIs(START);
  pointId = (await service().post("/v1/incidents", { title: "Rolle fehlt" })).body.id;
  promises = `/v1/open-points/${pointId}/promises`;
});

async function promised(seconds: number): Promise<string> {
  const { body } = await service().post(promises, { what: "Rückruf", dueAt: inSeconds(seconds) });
  return body.promiseId ?? body.id;
}

/** Watches the clock, which goes on by what is waited, until it has waited so often. */
async function watched(times: number): Promise<void> {
  const leases = new LocalLeases();
  const store = sharedStore(api().store, {
    acquireLease: (name, signal) => leases.acquireLease(name, signal),
  });
  const waitedEnough = Promise.withResolvers<void>();
  const watching = new MissedPromises(
    store,
    api().app.get<ReadModel>(READ_MODEL),
    api().app.get(CommandRunner),
    { now: () => Date.parse(START) + now },
    async (milliseconds, signal) => {
      pauses.push(milliseconds);
      now += milliseconds;
      if (pauses.length < times) return;
      waitedEnough.resolve();
      await new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    },
  );
  watching.onApplicationBootstrap();
  await waitedEnough.promise;
  await watching.beforeApplicationShutdown();
}

const missed = async () =>
  (await api().eventsOf(`openPoint-${pointId}`)).filter(({ type }) => type === "PromiseMissed");

it("records a promise when it has run out, by itself and once", async () => {
  const promiseId = await promised(90);
  await watched(3);
  expect(pauses).toEqual([60_000, 30_000, 60_000]);
  expect(await missed()).toEqual([{ type: "PromiseMissed", data: { promiseId, dueAt: inSeconds(90) } }]);
  await watched(1);
  expect(await missed()).toHaveLength(1);

  api().itIs(inSeconds(91));
  const { body } = await service().get(`/v1/open-points/${pointId}`);
  expect(body).toMatchObject({ light: "red", promises: [{ outcome: "missed" }] });
  const { items } = (await service().get(`/v1/open-points/${pointId}/history`)).body;
  expect(items.at(-1)).toMatchObject({
    what: "Zusage nicht eingehalten",
    changes: expect.arrayContaining([expect.objectContaining({ to: "Rückruf" })]),
  });
});

it("leaves alone what was kept or replaced in time, and lets stay what was kept too late", async () => {
  const kept = await promised(90);
  await service().post(`${promises}/${kept}/keep`, { keptAt: START });
  const late = await promised(30);
  await watched(3);
  expect(await missed()).toMatchObject([{ data: { promiseId: late } }]);
  api().itIs(inSeconds(40));
  await service().post(`${promises}/${late}/keep`, { keptAt: inSeconds(40) });
  const { body } = await service().get(`/v1/open-points/${pointId}`);
  expect(body.promises.map(({ outcome }: { outcome: string }) => outcome)).toEqual(["kept", "missed"]);
});
