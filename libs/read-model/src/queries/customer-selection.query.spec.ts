import type { DomainEvent } from "klartext/domain";
import { affects, customer, incident } from "../testing/examples.ts";
import { ProjectedLog } from "../testing/projected-log.ts";
import { customersOfNumbers, knownCustomers, selectCustomers } from "./customer-selection.query.ts";

const AT = "2026-11-20T08:00:00.000Z";
const asset = (
  id: string,
  kind: "machine" | "contract",
  name: string,
  serialNumber: string,
): DomainEvent => ({
  type: "AssetAdded",
  data: { assetId: id, kind, name, serialNumber, siteId: null },
});

let log: ProjectedLog;
beforeAll(async () => {
  log = new ProjectedLog();
  await log.record("customer-a", AT, customer("a", "Anton GmbH"), asset("m1", "machine", "Rolle 7", "S-100"));
  await log.record("customer-b", AT, customer("b", "Berta AG"), asset("m2", "machine", "Rolle 8", "S-200"), {
    type: "SiteAdded",
    data: { siteId: "s", name: "Werk Köln", address: null },
  });
  await log.record(
    "customer-c",
    AT,
    customer("c", "Cäsar KG"),
    asset("m3", "contract", "Wartung Rolle 7", "V-1"),
    { type: "CustomerNumberChanged", data: { customerId: "c", customerNumber: "K-10 042" } },
  );
  await log.record("customer-x", AT, customer("x", "Xaver"), {
    type: "CustomerErased",
    data: { customerId: "x" },
  });
  await log.record(
    "openPoint-1",
    AT,
    incident("Pumpe", { customers: [affects("b")], product: "Portal", trap: 7 }),
  );
});
afterAll(() => log.dispose());

it.each([
  [{}, ["a", "b", "c"]],
  [{ words: "koeln" }, ["b"]],
  [{ words: "gmbh s-100" }, ["a"]],
  [{ siteWords: "werk" }, ["b"]],
  [{ assetWords: "rolle 7" }, ["a", "c"]],
  [{ assetWords: "rolle 7", assetKind: "contract" }, ["c"]],
  [{ assetKind: "machine" }, ["a", "b"]],
  [{ product: "Portal" }, ["b"]],
  [{ product: "Portal", trap: 8 }, []],
] as const)("finds by %j", (selection, ids) => {
  expect(log.read((sql) => selectCustomers(selection, sql))).toEqual(ids);
});

it("tells ids of customers, and their numbers, from others", () => {
  expect(log.read((sql) => knownCustomers(["c", "x", "nobody", "a"], sql))).toEqual(["c", "a"]);
  expect(log.read((sql) => customersOfNumbers(["k-10042", "4711"], sql))).toEqual(["c", null]);
});
