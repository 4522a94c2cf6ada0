import type { DomainEvent } from "klartext/domain";
import { emergencyQueries } from "../queries/emergencies.query.ts";
import { Settings } from "../queries/settings.query.ts";
import { StatusAnswers } from "../queries/status-answers.query.ts";
import { customer, incident } from "../testing/examples.ts";
import { NOW, ProjectedLog } from "../testing/projected-log.ts";

const AT = "2026-11-20T08:00:00.000Z";
const declared = { type: "EmergencyDeclared", data: { pointId: "1", title: "Portal" } } as DomainEvent;
const begun: DomainEvent = { type: "EmergencyBegun", data: { emergencyId: "e" } };
const attached = (...customerIds: string[]): DomainEvent => ({
  type: "EmergencyCustomersAttached",
  data: { customerIds, by: "ids" },
});
const detached = (...customerIds: string[]): DomainEvent => ({
  type: "EmergencyCustomersDetached",
  data: { customerIds, reason: "Versehen" },
});
const promised: DomainEvent = {
  type: "PromiseMade",
  data: { promiseId: "p", customerId: null, what: "Nachricht", dueAt: "2026-11-20T14:00:00.000Z" },
};

let log: ProjectedLog;
beforeEach(async () => {
  log = new ProjectedLog();
  await log.record("customer-c", AT, customer("c", "Weber Getränke GmbH"));
  await log.record("customer-d", AT, customer("d", "Groß & Söhne"));
  await log.record("emergency-e", AT, declared);
  await log.record("openPoint-1", AT, incident("Portal"), begun);
});
afterEach(() => log.dispose());

function told(customerId: string, now = NOW) {
  return log.read((sql) =>
    new StatusAnswers(sql, new Settings(sql, () => new Set())).forCustomer(customerId, now),
  );
}
const line = () => log.rows()[0];

it("shows how many customers there are on the point's line, and critical as long as it runs", async () => {
  await log.record("emergency-e", AT, attached("c", "d"));
  expect(line()).toMatchObject({
    emergency: { id: "e", customers: 2 },
    customers: [],
    priority: "critical",
    setPriority: "normal",
  });
  await log.record("emergency-e", AT, detached("d"));
  await log.record("openPoint-1", AT, { type: "EmergencyEnded", data: { waivedBecause: null } });
  expect(line()).toMatchObject({ emergency: { id: "e", customers: 1 }, priority: "normal" });
});

it("tells whoever is attached of the point, with what everybody was promised, and nobody else", async () => {
  await log.record("emergency-e", AT, attached("c"));
  await log.record("openPoint-1", AT, promised);
  expect(told("c")).toMatchObject([
    { pointId: "1", promises: [{ promiseId: "p" }], told: [{ kind: "promise", at: AT }] },
  ]);
  expect(told("d")).toEqual([]);
});

it("also tells those who were attached before the point was there", async () => {
  await log.record("emergency-f", AT, { ...declared, data: { pointId: "2" } } as DomainEvent, attached("d"));
  await log.record("openPoint-2", AT, incident("Lieferung"), {
    type: "EmergencyBegun",
    data: { emergencyId: "f" },
  });
  expect(told("d")).toMatchObject([{ pointId: "2" }]);
  expect(log.rows({ filter: { customerId: ["d"] } })).toMatchObject([{ emergency: { customers: 1 } }]);
});

it("tells of it for ninety days after the end, or after somebody was detached", async () => {
  await log.record("emergency-e", AT, attached("c", "d"), detached("d"));
  await log.record("openPoint-1", AT, { type: "OpenPointClosed", data: {} });
  const day = 24 * 60 * 60 * 1000;
  for (const id of ["c", "d"]) {
    expect(told(id, NOW + 89 * day)).toHaveLength(1);
    expect(told(id, NOW + 92 * day)).toEqual([]);
  }
  expect(log.rows({ filter: { customerId: ["d"] } })).toEqual([]);
});

it("knows which emergencies somebody may still have to be told of", async () => {
  const open = () =>
    log.read((sql) =>
      emergencyQueries(
        () => sql,
        async () => [],
      ).open(),
    );
  const written = (notice: number) =>
    ({ type: "EmergencyNoticeWritten", data: { notice } }) as unknown as DomainEvent;
  await log.record("emergency-e", AT, written(1), { type: "EmergencyClosed", data: {} } as DomainEvent);
  expect(open()).toEqual(["e"]);
  await log.record("emergency-e", AT, { type: "EmergencyRoundEnded", data: { notice: 1, endedAt: AT } });
  expect(open()).toEqual([]);
});
