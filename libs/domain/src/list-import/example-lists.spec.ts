import { readFileSync } from "node:fs";
import { readSheet } from "klartext/spreadsheet";
import type { ImportDraft } from "./import-draft.ts";
import { readMapping } from "./list-mapping.ts";
import type { ListTable } from "./list-table.ts";
import { planList } from "./plan-list.ts";
import type { RowPlan } from "./plan-row.ts";
import { describeProblem } from "./row-finding.ts";

const example = (name: string): Buffer => readFileSync(`${import.meta.dirname}/../../../../examples/${name}`);

async function planned(name: string, mapping = {}): Promise<{ table: ListTable; plans: readonly RowPlan[] }> {
  const plan = planList((await readSheet(example(name))).rows, mapping);
  if (plan.outcome !== "planned") throw new Error(plan.problem.code);
  return plan;
}

function draftOf(plans: readonly RowPlan[], number: string): ImportDraft {
  const plan = plans.find((candidate) => candidate.number === number);
  if (plan?.outcome !== "import") throw new Error(`${number} is not imported`);
  return plan.draft;
}

/** number, line of the CSV, kind, state, channel, priority, owner, reported, due, solved, action */
const EXPECTED = `
1 7 complaint closed - high Innendienst 2026-08-03 2026-08-14 2026-08-13 done
2 8 complaint in_progress phone high 1st_Level 2026-08-04 2026-08-21 - proposed
3 9 complaint closed email normal Buchhaltung,_Innendienst 2026-08-05 2026-08-21 2026-08-20 done
4 10 incident open - normal Teamleitung 2026-08-06 - - -
5 11 complaint closed portal critical Software 2026-08-10 2026-08-12 2026-08-11 done
6 12 complaint closed portal critical Software 2026-08-10 2026-08-12 2026-08-11 -
7 13 escalation in_progress - high Einsatzplanung 2026-08-12 2026-08-31 - proposed
8 14 complaint in_progress other normal 1st/2nd_Level 2026-08-13 2026-09-30 - proposed
9 15 rejected
10 16 escalation in_progress - high Einsatzplanung 2026-08-18 2026-09-15 - proposed
11 17 complaint open - critical Innendienst 2026-08-19 2026-08-28 - -
12 18 incident open - low Technische_Redaktion 2026-08-20 2026-11-30 - proposed
13 19 complaint solved live_chat normal Team 2026-08-24 2026-09-11 2026-09-10 done
14 20 complaint closed phone critical Teamleitung 2026-08-25 2026-08-26 2026-08-26 done
15 22 complaint open phone normal - 2026-08-31 - - -
16 23 escalation dropped - low Vertrieb 2026-09-01 2026-09-18 - -
17 24 incident closed - high Innendienst 2026-09-02 2026-09-03 2026-09-03 done
18 25 escalation in_progress - critical Serviceleitung 2026-09-07 2026-09-14 - proposed
19 26 complaint closed email normal Vertrieb 2026-09-08 2026-09-30 2026-09-22 done
20 27 incident in_progress - critical Software 2026-09-09 2026-09-23 - proposed
21 29 complaint open phone low Software 2026-09-14 2026-10-30 - proposed
22 30 escalation open - high Einsatzplanung 2026-09-15 2026-09-25 - -
23 31 complaint closed phone normal Team 2026-09-16 2026-10-02 2026-10-01 done
24 32 complaint closed portal high Innendienst 2026-09-21 2026-10-05 2026-10-02 done
25 33 complaint in_progress portal high Software 2026-09-28 2026-10-09 - proposed
26 34 incident open - normal Teamleitung 2026-10-05 2026-10-31 - proposed
27 35 escalation closed - high Buchhaltung 2026-10-06 2026-10-09 2026-10-08 -
28 36 complaint open email low Marketing 2026-10-12 2026-10-23 - proposed
29 37 complaint open other high - 2026-10-19 - - -
30 38 complaint in_progress phone high Software 2026-10-26 2026-11-13 - proposed
`
  .trim()
  .split("\n");

function summary(plan: RowPlan): string {
  if (plan.outcome === "rejected") return `${plan.number} ${plan.line} rejected`;
  const { draft } = plan;
  const words = [
    draft.number,
    draft.line,
    draft.kind,
    draft.state,
    draft.channel,
    draft.priority,
    draft.owner,
  ];
  const rest = [draft.reportedOn, draft.dueOn, draft.solvedOn, draft.action?.state];
  return [...words, ...rest].map((word) => String(word ?? "-").replaceAll(" ", "_")).join(" ");
}

describe("the example list as CSV", () => {
  it("is found below its header block", async () => {
    const { table } = await planned("op-liste-service.csv");

    expect(table.headerLine).toBe(6);
    expect(table.metadata).toMatchObject({
      title: "Offene-Punkte-Liste Service",
      asOf: "2026-11-06",
      labels: { Projekt: "Service Support", Moderation: "wechselnd", "nächster Termin": "13.11.2026 09:00" },
    });
    expect(table.columns.map(({ target }) => target)).toEqual(
      "number reportedOn customer title description source priority action owner dueOn state light solvedOn remark".split(
        " ",
      ),
    );
    expect(table.skipped).toEqual([]);
  });

  it("comes out row for row", async () => {
    const { plans } = await planned("op-liste-service.csv");

    expect(plans.map(summary)).toEqual(EXPECTED);
  });

  it("rejects the impossible date with line, column, value and reason, and nothing else", async () => {
    const { plans } = await planned("op-liste-service.csv");

    const rejected = plans.flatMap((plan) => (plan.outcome === "rejected" ? plan.problems : []));
    expect(rejected.map((problem) => describeProblem(problem, "de"))).toEqual([
      "Zeile 15, Spalte J (Termin), „31.02.2026“: Diesen Tag gibt es nicht.",
    ]);
    expect(rejected.map((problem) => describeProblem(problem, "en"))).toEqual([
      'Row 15, column J (Termin), "31.02.2026": There is no such day.',
    ]);
  });

  it("keeps every word: line breaks, quotes, formulas, sources, weeks, several owners", async () => {
    const { plans } = await planned("op-liste-service.csv");
    const draft = (number: string) => draftOf(plans, number);

    expect(draft("1")).toMatchObject({
      title: "Ersatzteil falsch geliefert",
      customer: { name: "Weber Getränke GmbH", number: null },
      remark: "Kunde hat bestätigt",
      action: {
        title: "Artikelnummern im Bestellformular gegen Anlagenstammdaten prüfen",
        doneOn: "2026-08-13",
      },
      notes: [{ label: "Quelle", text: "Beschwerde" }],
    });
    expect(draft("2").notes).toEqual([{ label: "Termin", text: "KW 34" }]);
    expect(draft("3").action?.title).toBe("Gutschrift; Abgleich Einsatzbericht/Faktura");
    expect(draft("3").notes).toEqual([{ label: "Verantwortlich", text: "Buchhaltung · Innendienst" }]);
    expect(draft("5").reference).toBe("88121");
    expect(draft("8").notes).toContainEqual({ label: "Verantwortlich", text: "1st · 2nd Level" });
    expect(draft("10").remark).toBe('=HYPERLINK("http://example.invalid";"Details")');
    expect(draft("14").description).toBe(
      "Bereitschaftsnummer war auf altes Handy umgeleitet\nAusfall 22:40-01:15",
    );
    expect(draft("16")).toMatchObject({
      droppedReason: "nicht mehr relevant: Kunde hat Alternative angenommen",
      action: null,
      notes: [
        { label: "Quelle", text: "Vertrieb" },
        { label: "Maßnahme", text: "Alternative: Bereitschaftspaket anbieten" },
      ],
    });
    expect(draft("22").notes).toContainEqual({ label: "Termin", text: "KW 39/2026" });
    expect(draft("29").description).toBe('"Ich erreiche jedes Mal jemand anderen, der nichts weiß."');
  });

  it("takes the row that calls itself a duplicate for a candidate, and a mere likeness for none", async () => {
    const { plans } = await planned("op-liste-service.csv");

    expect(
      plans.flatMap((plan) => (plan.outcome === "import" && plan.draft.duplicateOf ? [plan.number] : [])),
    ).toEqual(["6"]);
    expect(draftOf(plans, "6").duplicateOf).toBe("5");
    const codes = plans.flatMap(({ number, warnings }) => warnings.map(({ code }) => `${number} ${code}`));
    expect(codes).toEqual([
      "3 several-owners",
      "6 duplicate-candidate",
      "8 several-owners",
      "11 mentions-row",
    ]);
  });
});

describe("the example list as XLSX", () => {
  it("is the same list, but for its own lines and the one cell that says less", async () => {
    const [csv, xlsx] = [await planned("op-liste-service.csv"), await planned("op-liste-service.xlsx")];

    expect(xlsx.table.metadata).toEqual(csv.table.metadata);
    expect(xlsx.plans.map(({ line }) => line)).toEqual(Array.from({ length: 30 }, (_, at) => at + 7));
    const comparable = (plan: RowPlan) =>
      plan.outcome === "import" ? plan.draft.row : plan.problems.map(({ code }) => code);
    const different = csv.plans.filter((plan, at) => {
      const other = xlsx.plans[at];
      return other === undefined || JSON.stringify(comparable(plan)) !== JSON.stringify(comparable(other));
    });
    expect(different.map(({ number }) => number)).toEqual(["14"]);
    const inCsv = draftOf(csv.plans, "14");
    const inXlsx = draftOf(xlsx.plans, "14");
    expect(inXlsx.description).toBe("Bereitschaftsnummer war auf altes Handy umgeleitet");
    expect({ ...inXlsx.row.cells, description: null }).toEqual({ ...inCsv.row.cells, description: null });
  });
});

describe("the bureau's complaints, with their mapping", () => {
  it("are all accepted", async () => {
    const reading = readMapping(JSON.parse(example("complaints-cfpb.mapping.json").toString("utf8")));
    if (reading.outcome !== "valid") throw new Error(JSON.stringify(reading.problems));

    const { plans } = await planned("complaints-cfpb.csv", reading.mapping);

    expect(plans).toHaveLength(1000);
    expect(plans.filter((plan) => plan.outcome === "rejected" || plan.warnings.length > 0)).toEqual([]);
    const drafts = plans.flatMap((plan) => (plan.outcome === "import" ? [plan.draft] : []));
    const count = (key: "state" | "channel" | "kind") =>
      Object.fromEntries(
        [...Map.groupBy(drafts, (draft) => draft[key])].map(([value, all]) => [value, all.length]),
      );
    expect(count("kind")).toEqual({ complaint: 1000 });
    expect(count("state")).toEqual({ closed: 672, in_progress: 328 });
    expect(count("channel")).toEqual({ portal: 963, phone: 23, other: 10, letter: 4 });
    expect(draftOf(plans, "7523056")).toMatchObject({
      title: "Incorrect information on your report",
      description: "Information belongs to someone else",
      product: "Credit reporting or other personal consumer reports",
      reportedOn: "2023-08-25",
      notes: [
        { label: "Sub-product", text: "Credit reporting" },
        { label: "Company", text: "EQUIFAX, INC." },
      ],
    });
  });
});
