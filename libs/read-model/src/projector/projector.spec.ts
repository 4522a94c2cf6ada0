import { readFileSync } from "node:fs";
import fc from "fast-check";
import { affects, customer, incident } from "../testing/examples.ts";
import { contentOf, ProjectedLog } from "../testing/projected-log.ts";
import { type RandomStep, randomHistory } from "../testing/random-history.ts";
import { Projector } from "./projector.ts";

const BEGIN = Date.parse("2026-11-02T08:00:00Z");
const DAY = 24 * 60 * 60 * 1000;

async function recordAll(list: ProjectedLog, history: readonly RandomStep[]): Promise<void> {
  let at = BEGIN;
  for (const { stream, daysLater, event } of history) {
    at += daysLater * DAY + 1000;
    await list.log.record(stream, new Date(at).toISOString(), event);
  }
}

describe("law: a file holds the same, however it came to be", () => {
  test("event by event, in portions of any size, or filled in one go", async () => {
    await fc.assert(
      fc.asyncProperty(randomHistory, fc.integer({ min: 2, max: 15 }), async (history, portion) => {
        const list = new ProjectedLog();
        try {
          await recordAll(list, history);
          await list.project(list.projector, 1);
          const expected = list.read(contentOf);
          const inPortions = await list.rebuilt("portions.sqlite", { atMost: portion, indexed: true });
          const filled = await list.rebuilt("filled.sqlite");
          expect(list.read(contentOf, inPortions)).toEqual(expected);
          expect(list.read(contentOf, filled)).toEqual(expected);
        } finally {
          await list.dispose();
        }
      }),
      { numRuns: 60 },
    );
  });

  test("also when a customer and its parts come after the point that names them", async () => {
    const list = new ProjectedLog();
    const at = (second: number) => `2026-11-02T08:00:0${second}Z`;
    const site = { siteId: "s1", name: "Werk Süd", address: null };
    const customers = [{ ...affects("c1"), siteId: "s1" }];
    await list.log.record("openPoint-a", at(1), incident("a", { customers }));
    await list.log.record("customer-c1", at(2), customer("c1", "Weber"));
    await list.log.record("customer-c1", at(3), { type: "SiteAdded", data: site });
    await list.project(list.projector, 1);
    const inOneGo = await list.rebuilt("one-go.sqlite", { indexed: true });
    expect(list.read(contentOf, inOneGo)).toEqual(list.read(contentOf));
    expect(list.rows({ search: "weber werk" })).toHaveLength(1);
    await list.dispose();
  });
});

test("running numbers are counted in log order, by the year in the organization's zone, without a gap", async () => {
  const list = new ProjectedLog();
  await list.record("openPoint-a", "2026-12-31T22:59:59Z", incident("a"));
  await list.record("openPoint-b", "2026-12-31T23:00:00Z", incident("b"));
  await list.record("correctiveAction-c", "2027-01-02T10:00:00Z", {
    type: "ActionProposed",
    data: { kind: "corrective", title: "c", description: null, pointIds: [], ownerTeamId: null, dueOn: null },
  });
  await list.record("openPoint-d", "2027-01-02T11:00:00Z", incident("d"));
  expect(
    list.rows({ sort: { by: "number", direction: "asc" } }).map(({ id, number }) => [id, number]),
  ).toEqual([
    ["a", "OP-2026-0001"],
    ["b", "OP-2027-0001"],
    ["d", "OP-2027-0003"],
  ]);
  await list.dispose();
});

test("a file that is opened again holds nothing beside it that an erasure may have left there", async () => {
  const list = new ProjectedLog();
  await list.record("openPoint-a", "2026-11-20T08:00:00Z", incident("Frau Krüger wartet"));
  const beside = () => readFileSync(`${list.file}-wal`).length;
  expect(beside()).toBeGreaterThan(0);
  const { logId } = list.log.store;
  new Projector({ file: list.file, logId, publicHolidays: () => new Set() }).close();
  expect(beside()).toBe(0);
  await list.dispose();
});

test("what fails half-way leaves nothing behind, and can be done again", async () => {
  const list = new ProjectedLog();
  await list.record("openPoint-a", "2026-11-20T08:00:00Z", incident("a"));
  const before = list.read(contentOf);
  await list.log.record("openPoint-b", "2026-11-20T09:00:00Z", incident("b"));
  await list.log.record("openPoint-c", "2026-11-20T09:00:00Z", incident("c"));
  const events = await list.log.store.readAll({ after: list.projector.progress.position, limit: 10 });
  const keys = await list.log.store.findKeys([`${events[0]?.id}/title`]);
  expect(() => list.projector.apply(events, keys)).toThrow("is missing");
  list.projector.commit();
  expect(list.read(contentOf)).toEqual(before);
  await list.project(list.projector);
  expect(list.rows().map(({ number }) => number)).toEqual(["OP-2026-0001", "OP-2026-0002", "OP-2026-0003"]);
  await list.dispose();
});
