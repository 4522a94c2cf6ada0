import { fold } from "klartext/event-sourcing";
import { type OpenPoint, type OpenPointCommand, openPointDecider } from "../open-point/index.ts";
import { importedRecord, now } from "../open-point/testing/open-point.examples.ts";
import type { PointState } from "../taxonomy/index.ts";
import { type RowCells, type RowField, rowFields } from "./imported-row.ts";
import { cellsOfPoint, storedCells } from "./point-cells.ts";
import { changeFor } from "./row-changes.ts";

const silent = Object.fromEntries(rowFields.map((field) => [field, null])) as RowCells;
const names = { customer: null, owner: null, action: undefined };

/** The point after a command, or the code of the rule that stands against it. */
function carriedOut(point: OpenPoint, command: OpenPointCommand): OpenPoint | string {
  const decision = openPointDecider.decide(command, point);
  if (decision.outcome === "refused") return decision.refusal.code;
  return fold({ initialState: point, evolve: openPointDecider.evolve }, decision.events) ?? point;
}

function imported(state: "open" | "solved" | "closed"): OpenPoint {
  const point = fold(openPointDecider, [{ type: "OpenPointImported", data: importedRecord(state) }]);
  if (point === null) throw new Error("Nothing was imported.");
  return point;
}

function commandsFor(field: RowField, value: string | null, point: OpenPoint, before: string | null = null) {
  const cells = { ...silent, [field]: value };
  const change = changeFor({ listName: "OP-Liste", field, before, cells, now }, point);
  return change.by === "point" ? change.commands : [];
}

function changed(field: RowField, value: string | null, point = imported("open")): OpenPoint | string {
  let result: OpenPoint | string = point;
  for (const command of commandsFor(field, value, point)) {
    if (typeof result === "string") return result;
    result = carriedOut(result, command);
  }
  return result;
}

describe("a changed cell", () => {
  it.each<[RowField, string | null]>([
    ["title", "Antriebsrolle falsch geliefert"],
    ["description", null],
    ["nextStep", "Rückruf am Montag"],
    ["dueOn", "2026-12-01"],
    ["dueOn", null],
    ["priority", "critical"],
    ["channel", "email"],
    ["product", "Leitstand 7"],
    ["trap", "4"],
    ["state", "in_progress"],
    ["state", "solved"],
    ["state", "verified"],
    ["state", "dropped"],
  ])("%s becomes %s by the usual commands", (field, value) => {
    const point = changed(field, value);
    expect(typeof point === "string" ? point : cellsOfPoint(point, names)[field]).toBe(value);
  });

  it.each<[PointState, PointState]>([
    ["in_progress", "in_progress"],
    ["open", "open"],
  ])("leads back to %s from a closed row", (state, expected) => {
    expect(changed("state", state, imported("closed"))).toMatchObject({ state: expected });
  });

  it("closes nothing past the rules: the point is solved, and a note says that the list closed it", () => {
    expect(changed("state", "closed")).toMatchObject({ state: "solved" });
    expect(commandsFor("state", "closed", imported("open"))).toContainEqual({
      type: "AddNote",
      text: "Laut Liste „OP-Liste“: Status: abgeschlossen",
    });
  });

  it("is refused on a point that is finished", () => {
    expect(changed("dueOn", "2026-12-01", imported("closed"))).toBe("point-finished");
  });

  it("becomes a note where no field of a point holds it", () => {
    expect(commandsFor("remark", "Kunde ist im Urlaub", imported("open"))).toEqual([
      { type: "AddNote", text: "Laut Liste „OP-Liste“: Bemerkung: Kunde ist im Urlaub" },
    ]);
  });

  it("adds of several notes only what is new", () => {
    const before = "Quelle: Vertrieb\nTermin: KW 34";
    expect(commandsFor("notes", "Quelle: Vertrieb\nTermin: KW 36", imported("open"), before)).toEqual([
      { type: "AddNote", text: "Termin: KW 36" },
    ]);
  });
});

describe("the row that a point was imported with", () => {
  it("is read back, also when it was erased", () => {
    const row = JSON.stringify({ number: "17", cells: { ...silent, title: "Rückruf" } });
    expect(storedCells(row)).toEqual({ title: "Rückruf" });
    expect(storedCells({ erasedOn: "2026-11-21" })).toEqual({ erasedOn: "2026-11-21" });
  });
});
