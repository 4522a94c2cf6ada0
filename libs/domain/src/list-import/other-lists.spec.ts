import iconv from "iconv-lite";
import { readSheet, writeCsv, writeXlsx } from "klartext/spreadsheet";
import type { ImportDraft } from "./import-draft.ts";
import type { ListMapping } from "./list-mapping.ts";
import { changedCells } from "./merge-row.ts";
import { planList } from "./plan-list.ts";
import { describeProblem } from "./row-finding.ts";
import { describeTableProblem } from "./table-problem.ts";

async function planText(text: string, mapping?: ListMapping, encoding = "utf8") {
  const plan = planList((await readSheet(iconv.encode(text, encoding))).rows, mapping);
  if (plan.outcome !== "planned") throw new Error(JSON.stringify(plan.problem));
  return plan;
}

async function drafts(text: string, mapping?: ListMapping, encoding?: string): Promise<ImportDraft[]> {
  return (await planText(text, mapping, encoding)).plans.map((plan) => {
    if (plan.outcome === "import") return plan.draft;
    throw new Error(plan.problems.map((problem) => describeProblem(problem, "en")).join("\n"));
  });
}

async function problems(text: string, mapping?: ListMapping): Promise<string[]> {
  const { plans } = await planText(text, mapping);
  return plans
    .flatMap((plan) => (plan.outcome === "rejected" ? plan.problems : []))
    .map((it) => describeProblem(it, "en"));
}

describe("other lists of the same kind", () => {
  it("a tab-separated UTF-16 export, columns in another order, names split over lines", async () => {
    const [draft] = await drafts(
      [
        '"bis\nwann"\twer\t"Maß-\nnahme(n)"\tStichwort\tFirma\tlfd. Nr.\tBearbeitungsstand\tDringlichkeit\tgemeldet von',
        "14.8.26\tInnendienst\tTeil tauschen\tFalsches Teil\tWeber GmbH\t007\ti. A.\tA\tFrau Beispiel",
      ].join("\r\n"),
      {},
      "utf-16le",
    );

    expect(draft).toMatchObject({
      number: "007",
      title: "Falsches Teil",
      customer: { name: "Weber GmbH" },
      owner: "Innendienst",
      dueOn: "2026-08-14",
      state: "in_progress",
      priority: "high",
      reporter: "Frau Beispiel",
      action: { title: "Teil tauschen", state: "proposed" },
    });
  });

  it("an English list with its own mapping of dates and words", async () => {
    const [first, second] = await drafts(
      [
        "Open items,,,,,,,",
        "As of:,2026-11-06,,,,,,",
        "Item No.,Reported on,Customer,Subject,Details,Assigned to,Due date,Status,Resolved on,Ticket,Serial number",
        '1,08/14/2026,Acme Ltd,Wrong invoice,"Charged twice, again",Billing,"Aug 28, 2026",On hold,,4711,SN-1',
        "2,08/20/2026,,Hotline unattended,,Shift lead,W36,Fixed,08/21/2026,,",
      ].join("\n"),
      { slashDates: "month-first" },
    );

    expect(first).toMatchObject({
      reportedOn: "2026-08-14",
      dueOn: "2026-08-28",
      state: "waiting",
      kind: "complaint",
      reference: "4711",
      customer: { name: "Acme Ltd", machine: "SN-1" },
    });
    expect(second).toMatchObject({
      kind: "incident",
      dueOn: "2026-09-04",
      state: "solved",
      solvedOn: "2026-08-21",
    });
  });

  it("a list without a header block, with repeated headers, prepared numbers, sums and a legend", async () => {
    const { table, plans } = await planText(
      [
        "Nr|Thema|Beschreibung|Problem|Status|Farbcode",
        "1|Eins|Text|Ursache|erledigt (12.08.26)|rot",
        "|||||",
        "Nr|Thema|Beschreibung|Problem|Status|Farbcode",
        "2|Zwei|||50 %|",
        "3||||offen|",
        "Summe|2||||",
        "Legende: rot = überfällig|||||",
      ].join("\n"),
    );

    expect(plans.map(({ number }) => number)).toEqual(["1", "2"]);
    expect(table.skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [4, "header-again"],
      [6, "no-content"],
      [7, "beside-the-table"],
      [8, "beside-the-table"],
    ]);
    expect(plans[0]).toMatchObject({
      draft: {
        description: "Beschreibung: Text\nProblem: Ursache",
        state: "closed",
        solvedOn: "2026-08-12",
        notes: [
          { label: "Farbcode", text: "rot" },
          { label: "Status", text: "erledigt (12.08.26)" },
        ],
      },
    });
    expect(plans[1]).toMatchObject({ draft: { state: "in_progress" } });
  });

  it("the better known of two columns for a field wins, the other one becomes a note", async () => {
    const [draft] = await drafts("Nr.;Abteilung;Verantwortlich;Titel\n1;Technik;Innendienst;Eins\n");

    expect(draft).toMatchObject({ owner: "Innendienst", notes: [{ label: "Abteilung", text: "Technik" }] });
  });

  it("a list of problems without titles, where the column for done holds days", async () => {
    const all = await drafts(
      [
        "Stand: 06.11.2026",
        "Nr;Problem;Was ist zu tun;Wer;Bis wann;Erledigt",
        "1;Pumpe undicht;Dichtung tauschen;Technik;KW 45;04.11.",
        '2;"Lange Wartezeit\nam Telefon";Schichtplan;Leitung;sofort;nein',
      ].join("\n"),
    );

    expect(all).toMatchObject([
      {
        title: "Pumpe undicht",
        description: null,
        dueOn: "2026-11-06",
        state: "closed",
        solvedOn: "2026-11-04",
      },
      {
        title: "Lange Wartezeit",
        description: "Lange Wartezeit\nam Telefon",
        dueOn: null,
        state: "open",
        notes: [{ label: "Bis wann", text: "sofort" }],
      },
    ]);
  });

  it("our own export, by CSV and by XLSX, formulas included", async () => {
    const header = [
      "number",
      "kind",
      "title",
      "customer",
      "priority",
      "owner team",
      "due",
      "state",
      "remark",
    ];
    const row = [
      "OP-2026-0042",
      "escalation",
      "=1+1",
      "Weber",
      "critical",
      "Innendienst",
      { date: "2026-08-14" },
      "in_progress",
      "-5",
    ];
    const csv: Uint8Array[] = [];
    for await (const chunk of writeCsv(header, [row])) csv.push(chunk);
    const xlsx = await writeXlsx({
      sheet: "Klartext",
      columns: header.map((name) => ({ header: name })),
      rows: [row],
    });

    for (const bytes of [Buffer.concat(csv), xlsx]) {
      expect(planList((await readSheet(bytes)).rows)).toMatchObject({
        plans: [
          {
            draft: {
              number: "OP-2026-0042",
              kind: "escalation",
              title: "=1+1",
              priority: "critical",
              owner: "Innendienst",
              dueOn: "2026-08-14",
              state: "in_progress",
              remark: "-5",
            },
          },
        ],
      });
    }
  });
});

describe("what is understood with a reservation", () => {
  it("is imported, with a warning and the list's words as a note", async () => {
    const { plans } = await planText(
      [
        "Nr.;Thema;Kunde;Art;Quelle;Servicefalle;Datum;Status;erledigt am;Standort",
        "1;A;alle Kunden;Information;Brieftaube;99;01.08.2026;offen;02.08.2026;Werk 1",
        "2;B;Weber;Reklamation;Umfrage;7;01.08.2026;erledigt;31.07.2026;Werk 2",
        "3;C;;;Vertrieb;Lange Wartezeit;;;02.08.2026;",
      ].join("\n"),
    );

    expect(plans.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
      ["solved-date-on-unfinished", "no-single-customer", "channel-unknown", "kind-unknown", "trap-unknown"],
      ["solved-before-reported"],
      [],
    ]);
    const notes = ["erledigt am: 02.08.2026", "Kunde: alle Kunden", "Standort: Werk 1", "Quelle: Brieftaube"];
    expect(plans).toMatchObject([
      {
        draft: {
          kind: "incident",
          customer: null,
          channel: "other",
          trap: null,
          solvedOn: null,
          row: { cells: { notes: [...notes, "Art: Information", "Servicefalle: 99"].join("\n") } },
        },
      },
      {
        draft: {
          kind: "complaint",
          trap: 7,
          solvedOn: "2026-07-31",
          customer: { name: "Weber", site: "Werk 2" },
        },
      },
      { draft: { kind: "incident", trap: 7, state: "closed", solvedOn: "2026-08-02" } },
    ]);
  });

  it("does not cost a row its action when it is dropped later", async () => {
    const list = (state: string) => drafts(`Nr.;Thema;Maßnahme;Status\n1;A;Plan;${state}\n`);
    const [[before], [after]] = [await list("offen"), await list("entfällt")];

    expect(after?.action).toBeNull();
    expect(changedCells(before?.row.cells ?? {}, after?.row.cells ?? {}).map(({ field }) => field)).toEqual([
      "state",
      "notes",
    ]);
  });
});

describe("rows that cannot be imported", () => {
  it("name line, column, value and reason, all of them, and leave the good rows alone", async () => {
    const text = [
      "Nr.;Thema;Prio;Termin;Status",
      "1;Gut;hoch;14.08.2026;offen",
      ";Ohne Nummer;;;offen",
      "3;Schlecht;dringlichst;05/08/2026;vielleicht",
      "4;Ohne Jahr;;14.8.;offen",
      "5;Zweimal;;;offen",
      "05;Zweimal;;;offen",
      "6;Zu früh;;14.08.0226;offen",
    ].join("\n");

    expect(await problems(text)).toEqual([
      "Row 3, column A (Nr.): The row has no number by which a later import would know it again.",
      'Row 4, column D (Termin), "05/08/2026": The mapping has to say whether day or month comes first.',
      'Row 4, column E (Status), "vielleicht": This state is unknown; the mapping can explain it.',
      'Row 4, column C (Prio), "dringlichst": This priority is unknown; the mapping can explain it.',
      'Row 5, column D (Termin), "14.8.": The date has no year, and nothing in the list completes it.',
      'Row 6, column A (Nr.), "5": This number is in row 7 as well.',
      'Row 7, column A (Nr.), "05": This number is in row 6 as well.',
      'Row 8, column D (Termin), "14.08.0226": The date does not lie between 1980 and 2099.',
    ]);
    const { plans } = await planText(text);
    expect(plans.filter(({ outcome }) => outcome === "import").map(({ number }) => number)).toEqual(["1"]);
  });

  it("are explained by the mapping", async () => {
    const mapping: ListMapping = {
      stateWords: { vielleicht: "waiting" },
      priorityWords: { dringlichst: "critical" },
      slashDates: "day-first",
      asOf: "2026-08-01",
    };

    const [draft] = await drafts(
      "Nr.;Thema;Prio;Termin;Status\n3;Gut;dringlichst;05/08/2026;Vielleicht\n",
      mapping,
    );

    expect(draft).toMatchObject({ state: "waiting", priority: "critical", dueOn: "2026-08-05" });
  });

  it("have texts that a point cannot take", async () => {
    const long = "x".repeat(20_001);
    expect(await problems(`Nr.;Thema;Kunde\n1;${long};${"y".repeat(201)}\n`)).toEqual([
      `Row 2, column B (Thema), "${"x".repeat(79)}…": The text is longer than 20000 characters.`,
      `Row 2, column C (Kunde), "${"y".repeat(79)}…": The text is longer than 200 characters.`,
    ]);
  });

  it("but a long title or action is shortened, and nothing of it lost", async () => {
    const long = "x".repeat(301);
    const [draft] = await drafts(`Nr.;Thema;Maßnahme\n1;${long};${long}\n`);

    expect(draft).toMatchObject({
      title: `${"x".repeat(299)}…`,
      description: long,
      action: { title: `${"x".repeat(299)}…` },
      notes: [{ label: "Maßnahme", text: long }],
    });
  });
});

describe("lists in which no table is found", () => {
  const code = async (text: string, mapping?: ListMapping) =>
    planList((await readSheet(Buffer.from(text))).rows, mapping);

  it.each<[string, ListMapping, object]>([
    ["a;b\n1;2\n", {}, { code: "no-table" }],
    ["Thema;Status\nx;offen\n", {}, { code: "number-column-missing" }],
    ["Nr.;Status\n1;offen\n", {}, { code: "title-column-missing" }],
    ["Nr.;Thema\n1;x\n", { columns: { Kurs: "title" } }, { code: "columns-missing", columns: ["Kurs"] }],
    [
      "Nr.;A;B\n1;x;y\n",
      { columns: { A: "title", B: "title" } },
      { code: "field-twice", field: "title", columns: ["A", "B"] },
    ],
  ])("%j with %j", async (text, mapping, problem) => {
    expect(await code(text, mapping)).toEqual({ outcome: "not-found", problem });
  });

  it("are told about in both languages", () => {
    const problem = { code: "columns-missing", columns: ["Kurs"] } as const;
    expect(describeTableProblem(problem, "de")).toBe("Die Liste hat keine Spalte „Kurs“.");
    expect(describeTableProblem(problem, "en")).toBe('The list has no column "Kurs".');
  });
});
