import type { ListRow } from "../list-import/list-row.ts";
import { readStaffList, staffIdentity } from "./staff-list.ts";
import { describeStaffListProblem } from "./staff-list-problem.ts";

/** Rows as a file holds them, the first one on line 1. */
function rows(...lines: readonly string[]): ListRow[] {
  return lines.map((line, index) => ({
    line: index + 1,
    cells: line.split(";").map((text) => (text === "" ? { kind: "empty" } : { kind: "text", text })),
  }));
}

it.each([
  ["Name;Team;Rolle", "Jana Beispiel;Innendienst;Serviceleiterin"],
  ["FUNKTION;Abteilung;Mitarbeiter/in", "Serviceleiterin;Innendienst;Jana  Beispiel"],
  ["Nachname;E-Mail;Vorname;Department;Job title", "Beispiel;j@example.org;Jana;Innendienst;Serviceleiterin"],
])("finds the columns in %s", (header, row) => {
  expect(readStaffList(rows("Stand 21.11.2026", "", header, row, ";;"))).toEqual({
    outcome: "read",
    rows: [{ line: 4, name: "Jana Beispiel", team: "Innendienst", role: "Serviceleiterin" }],
    problems: [],
  });
});

it("needs names alone, and a column of them", () => {
  expect(readStaffList(rows("Name", "Jana Beispiel"))).toMatchObject({
    rows: [{ name: "Jana Beispiel", team: null, role: null }],
  });
  expect(readStaffList(rows("Team;Rolle", "Innendienst;Leitung"))).toEqual({ outcome: "no-name-column" });
  expect(readStaffList([])).toEqual({ outcome: "no-name-column" });
});

it("leaves out rows that cannot be taken, and says where and why", () => {
  const reading = readStaffList(
    rows(
      "Name;Team",
      "Jörg Groß;Lager",
      "JOERG GROSS;lager",
      ";Lager",
      `Ute;${"x".repeat(201)}`,
      "Jörg Groß;Hof",
    ),
  );
  if (reading.outcome !== "read") throw new Error("It has a column of names.");
  expect(reading.rows.map(({ line }) => line)).toEqual([2, 6]);
  expect(reading.problems).toMatchObject([
    { line: 3, column: { letter: "A", header: "Name" }, value: "JOERG GROSS", code: "row-twice" },
    { line: 4, column: { letter: "A", header: "Name" }, value: null, code: "name-missing" },
    { line: 5, column: { letter: "B", header: "Team" }, code: "text-too-long" },
  ]);
  const inWords = reading.problems.map((problem) => describeStaffListProblem(problem, "de"));
  expect(inWords[1]).toBe("Zeile 4, Spalte A (Name): Hier fehlt der Name.");
});

it("knows a person again by name and team", () => {
  expect(staffIdentity("Jörg Groß ", "Lager")).toBe(staffIdentity("joerg gross", "LAGER"));
  expect(staffIdentity("Jörg Groß", "Lager")).not.toBe(staffIdentity("Jörg Groß", null));
  expect(staffIdentity("A", "B C")).not.toBe(staffIdentity("A B", "C"));
});
