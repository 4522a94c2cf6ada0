import { ownerNames, rowReference, ticketReference } from "./cell-sense.ts";
import { meaningOf } from "./column-names.ts";
import { readMapping } from "./list-mapping.ts";
import { columnLetter } from "./list-row.ts";
import { channelOf, kindOf, priorityOf, stateOf } from "./list-words.ts";

describe("names of columns", () => {
  it.each([
    ["Nr.", "number"],
    ["lfd. Nr.", "number"],
    ["OP-Nr", "number"],
    ["#", "number"],
    ["ERFASST AM", "reportedOn"],
    ["gemeldet_von", "reporter"],
    ["Auftraggeber", "customer"],
    ["Kd.-Nr.", "customerNumber"],
    ["Massnahmen", "action"],
    ["Maßnahme(n)", "action"],
    ["To-Do", "action"],
    ["Verantwortlich / zuständig", "owner"],
    ["zustaendig", "owner"],
    ["Wer?", "owner"],
    ["bis\nwann", "dueOn"],
    ["Termin (Soll)", "dueOn"],
    ["Fälligkeit", "dueOn"],
    ["Prioritaet", "priority"],
    ["Erledigt-am", "solvedOn"],
    ["Ampel", "light"],
    ["Gemeldet über", "source"],
    ["Anmerkungen", "remark"],
    ["Nächste Schritte", "nextStep"],
    ["Standort", "site"],
    ["Ansprechpartner", "contactPerson"],
    ["Servicefalle", "trap"],
    ["Due Date", "dueOn"],
    ["Lieblingsfarbe", undefined],
  ])("%j", (name, field) => expect(meaningOf(name)?.field).toBe(field));

  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
  ])("column %i is %s", (index, letter) => expect(columnLetter(index)).toBe(letter));
});

describe("words of a list", () => {
  it.each([
    ["open", ["offen", "neu", "NEW", "0 %"]],
    [
      "in_progress",
      ["in Arbeit", "i.A.", "i. A.", "in Bearbeitung", "laufend", "75%", "in progress", "in_progress"],
    ],
    ["waiting", ["wartet", "wartend", "Rückfrage", "Rueckfrage", "on hold"]],
    ["solved", ["geklärt", "gelöst", "umgesetzt", "resolved"]],
    ["verified", ["geprüft", "verified"]],
    [
      "closed",
      ["erledigt", "erl.", "Abgeschlossen", "geschlossen", "fertig", "OK", "✓", "x", "100 %", "done"],
    ],
    ["dropped", ["nicht mehr relevant", "entfällt", "storniert", "obsolet", "cancelled"]],
    [undefined, ["vielleicht", "120 %", "1"]],
  ])("state %s", (state, words) => {
    expect(words.map((word) => stateOf(word))).toEqual(words.map(() => state));
  });

  it.each([
    ["low", ["niedrig", "4", "C", "low"]],
    ["normal", ["normal", "mittel", "3", "B", "Medium"]],
    ["high", ["hoch", "2", "A", "dringend"]],
    ["critical", ["sehr hoch", "kritisch", "1", "Prio 1", "P1"]],
    [undefined, ["7", "lila"]],
  ])("priority %s", (priority, words) => {
    expect(words.map((word) => priorityOf(word))).toEqual(words.map(() => priority));
  });

  it("channels and kinds", () => {
    expect(
      ["Telefon", "E-Mail", "Live-Chat", "Fax", "vor Ort", "Facebook", "Portal"].map((word) =>
        channelOf(word),
      ),
    ).toEqual(["phone", "email", "live_chat", "letter", "in_person", "social_media", "portal"]);
    expect(["Vertrieb", "Beschwerde", "intern", "Telefon"].map((word) => kindOf(word))).toEqual([
      "escalation",
      "complaint",
      "incident",
      undefined,
    ]);
  });

  it("of the list's own come before the usual ones", () => {
    expect(stateOf("Fertig", { fertig: "solved" })).toBe("solved");
  });
});

describe("what a cell may hold besides", () => {
  it.each([
    ["Innendienst", 1],
    ["F&E", 1],
    ["Müller-Lüdenscheid", 1],
    ["Buchhaltung, Innendienst", 2],
    ["1st/2nd Level", 2],
    ["A & B", 2],
    ["A und B", 2],
    ["A + B", 2],
    ["A\nB; C", 3],
    ["Kundendienst", 1],
  ])("owners in %j: %i", (cell, count) => expect(ownerNames(cell)).toHaveLength(count));

  it.each([
    ["Ticket 88121", "88121"],
    ["Ticket-Nr. INC-4711", "INC-4711"],
    ["case #12", "12"],
    ["Ticket", undefined],
    ["Telefon", undefined],
  ])("reference in %j: %s", (source, reference) => expect(ticketReference(source)).toBe(reference));

  it.each([
    [["s. Nr. 5", "Dublette"], { number: "5", duplicate: true }],
    [["Dublette zu Nr. 12"], { number: "12", duplicate: true }],
    [["duplicate of #7"], { number: "7", duplicate: true }],
    [["siehe Punkt 3"], { number: "3", duplicate: false }],
    [["wie Nr. 1, diesmal anderer Standort", "Wiederholung!"], { number: "1", duplicate: false }],
    [["Dublette, s. Nr. 1 und s. Nr. 2"], { number: "1", duplicate: false }],
    [["s. Nr. 9"], undefined],
    [["Einsatz doppelt berechnet"], undefined],
    [["Dublette"], undefined],
  ])("other rows in %j", (texts, expected) => expect(rowReference(texts, "9")).toEqual(expected));
});

describe("a mapping from outside", () => {
  it("is taken when it is one", () => {
    const mapping = {
      columns: { "Complaint ID": "number" },
      constants: { kind: "complaint" },
      slashDates: "month-first",
    };
    expect(readMapping(mapping)).toEqual({ outcome: "valid", mapping });
  });

  it("names every place that is wrong", () => {
    const reading = readMapping({
      columns: { "A/B": "nonsense" },
      constants: { kind: 1, nonsense: "x" },
      stateWords: { fertig: "ready" },
      asOf: "2026-02-31",
      otherColumns: "keep",
      more: true,
    });

    if (reading.outcome === "valid") throw new Error("taken");
    expect(reading.problems.map(({ pointer }) => pointer)).toEqual([
      "/columns/A~1B",
      "/constants/kind",
      "/constants/nonsense",
      "/stateWords/fertig",
      "/asOf",
      "/otherColumns",
      "/more",
    ]);
    expect(readMapping([])).toEqual({ outcome: "invalid", problems: [{ pointer: "", expected: "object" }] });
  });
});
