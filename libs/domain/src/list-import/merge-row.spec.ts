import fc from "fast-check";
import { type RowCells, rowFields, rowIdentity } from "./imported-row.ts";
import { cellsToKeep, changedCells, mergeRow, type StoredCells } from "./merge-row.ts";

/** Few values, so that equal and unequal ones both occur often. */
const cells: fc.Arbitrary<RowCells> = fc
  .array(fc.constantFrom(null, "a", "b", "c"), { minLength: rowFields.length, maxLength: rowFields.length })
  .map((values) => Object.fromEntries(rowFields.map((field, at) => [field, values[at] ?? null])) as RowCells);

const outcomes = (previous: StoredCells, next: StoredCells, current: StoredCells) =>
  new Set(mergeRow(previous, next, current).map(({ outcome }) => outcome));

function applied(previous: RowCells, next: RowCells, current: RowCells): RowCells {
  const merges = mergeRow(previous, next, current).flatMap((merge) =>
    merge.outcome === "apply" ? [[merge.field, merge.value]] : [],
  );
  return { ...current, ...Object.fromEntries(merges) };
}

describe("importing a list again", () => {
  it("changes nothing when the list did not change, whatever Klartext did", () => {
    fc.assert(
      fc.property(cells, cells, (list, current) => {
        expect(changedCells(list, list)).toEqual([]);
        expect(outcomes(list, list, current)).toEqual(new Set(["unchanged"]));
      }),
    );
  });

  it("brings everything when Klartext did not change", () => {
    fc.assert(
      fc.property(cells, cells, (before, next) => expect(applied(before, next, before)).toEqual(next)),
    );
  });

  it("never overwrites what Klartext changed", () => {
    fc.assert(
      fc.property(cells, cells, cells, (before, next, current) => {
        const result = applied(before, next, current);
        for (const field of rowFields) {
          if (current[field] !== before[field]) expect(result[field]).toBe(current[field]);
        }
      }),
    );
  });

  it("touches only cells that changed in the list, and accounts for each of them", () => {
    fc.assert(
      fc.property(cells, cells, cells, (before, next, current) => {
        const touched = mergeRow(before, next, current).filter(({ outcome }) => outcome !== "unchanged");
        expect(touched.map(({ field }) => field)).toEqual(
          changedCells(before, next).map(({ field }) => field),
        );
      }),
    );
  });

  it("has nothing left to apply the second time", () => {
    fc.assert(
      fc.property(cells, cells, cells, (before, next, current) => {
        expect(outcomes(before, next, applied(before, next, current)).has("apply")).toBe(false);
      }),
    );
  });

  it("says who says what in a conflict", () => {
    expect(
      mergeRow({ dueOn: "2026-08-14" }, { dueOn: "2026-08-21" }, { dueOn: "2026-08-28" }),
    ).toContainEqual({
      field: "dueOn",
      outcome: "conflict",
      list: "2026-08-21",
      klartext: "2026-08-28",
    });
  });

  it("applies to fields that Klartext does not keep, and reads rows stored without newer fields", () => {
    expect(mergeRow({}, { notes: "Quelle: intern" }, {})).toContainEqual({
      field: "notes",
      outcome: "apply",
      value: "Quelle: intern",
    });
  });
});

describe("importing a list again after an erasure", () => {
  const erased = { erasedOn: "2026-11-21" } as const;
  const row = (values: Partial<RowCells>) =>
    ({ ...Object.fromEntries(rowFields.map((field) => [field, null])), ...values }) as RowCells;
  const ofField = (merges: ReturnType<typeof mergeRow>, field: string) =>
    merges.find((merge) => merge.field === field);

  it("does nothing about an erased text while the list says what it said", () => {
    const before = row({ title: "Frau Abel ruft an" });
    expect(ofField(mergeRow(before, before, { title: erased }), "title")?.outcome).toBe("unchanged");
  });

  it("never brings an erased text back by itself, and does not keep what the list says of it", () => {
    const before = row({ title: "Frau Abel ruft an", dueOn: "2026-08-14" });
    const next = row({ title: "Frau Abel rief an", dueOn: "2026-08-21" });
    const merges = mergeRow(before, next, { title: erased, dueOn: "2026-08-14" });
    expect(ofField(merges, "title")).toEqual({
      field: "title",
      outcome: "conflict",
      list: "Frau Abel rief an",
      klartext: erased,
    });
    expect(cellsToKeep(next, before, merges)).toEqual({ ...next, title: "Frau Abel ruft an" });
  });

  it("takes every difference for a conflict when the row itself was erased", () => {
    const next = row({ title: "Rückruf", remark: "von Frau Abel", dueOn: "2026-08-14" });
    const merges = mergeRow(erased, next, { title: "Rückruf", dueOn: "2026-08-28" });
    expect(merges.filter(({ outcome }) => outcome === "conflict").map(({ field }) => field)).toEqual([
      "dueOn",
      "remark",
    ]);
    expect(merges.some(({ outcome }) => outcome === "apply")).toBe(false);
    expect(cellsToKeep(next, erased, merges).remark).toBeNull();
  });
});

describe("the identity of a row", () => {
  it.each([
    ["OP-Liste Service", "7", "op liste  SERVICE", "007"],
    ["Liste", "7.", "Liste", "7"],
    ["Liste", "OP-12 a", "Liste", "op-12A"],
  ])("%s/%s is %s/%s", (list, number, otherList, otherNumber) => {
    expect(rowIdentity(list, number)).toBe(rowIdentity(otherList, otherNumber));
  });

  it.each([
    ["Liste", "7", "Liste", "70"],
    ["Liste A", "7", "Liste B", "7"],
    ["Liste", "0", "Liste", "1"],
    ["Liste", "1.1", "Liste", "11"],
  ])("%s/%s is not %s/%s", (list, number, otherList, otherNumber) => {
    expect(rowIdentity(list, number)).not.toBe(rowIdentity(otherList, otherNumber));
  });
});
