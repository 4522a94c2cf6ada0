import { given } from "klartext/event-sourcing/testing";
import { columnMappingDecider } from "./column-mapping.decider.ts";
import { listImportDecider } from "./list-import.decider.ts";
import type { ListImportEvent } from "./list-import.events.ts";

const start = { listName: "OP-Liste", rows: 3, uploadId: "u" } as const;
const counts = {
  imported: 1,
  changed: 0,
  unchanged: 1,
  conflicts: 1,
  rejected: 0,
  rejectedRows: null,
} as const;
const conflict = {
  conflictId: "k",
  pointId: "point-1",
  oldNumber: "17",
  field: "dueOn",
  listValue: "2026-08-21",
  klartextValue: "2026-08-28",
  erasedOn: null,
} as const;
const decision = { conflictId: "k", keep: "list" } as const;

const started: ListImportEvent = { type: "ListImportStarted", data: start };
const finished: ListImportEvent = { type: "ListImportFinished", data: counts };
const found: ListImportEvent = { type: "ImportConflictFound", data: conflict };
const decided: ListImportEvent = { type: "ImportConflictDecided", data: decision };
const run = (...events: ListImportEvent[]) => given(listImportDecider, started, ...events);

describe("starting an import", () => {
  it("is recorded", () =>
    given(listImportDecider)
      .when({ type: "StartListImport", ...start })
      .then(started));

  it("needs the list's name", () => {
    given(listImportDecider)
      .when({ type: "StartListImport", ...start, listName: "" })
      .thenRefused({ code: "text-missing", values: { field: "listName" } });
  });

  it("has nothing to do the second time", () =>
    run()
      .when({ type: "StartListImport", ...start })
      .thenNothing());
});

describe("finishing an import", () => {
  it("records what became of its rows", () =>
    run()
      .when({ type: "FinishListImport", ...counts })
      .then(finished));

  it("is refused when it was not started", () => {
    given(listImportDecider)
      .when({ type: "FinishListImport", ...counts })
      .thenRefused({ code: "import-unknown" });
  });

  it("has nothing to do the second time", () => {
    run(finished)
      .when({ type: "FinishListImport", ...counts })
      .thenNothing();
  });
});

describe("noting a conflict", () => {
  const note = { type: "NoteImportConflict", ...conflict } as const;

  it("keeps both values", () => run().when(note).then(found));

  it("is refused after the import", () => run(finished).when(note).thenRefused({ code: "import-finished" }));

  it("has nothing to do the second time", () => run(found, finished).when(note).thenNothing());
});

describe("deciding a conflict", () => {
  const decide = { type: "DecideImportConflict", ...decision } as const;

  it("does not bring an erased text back", () => {
    const withheld = { ...conflict, listValue: null, klartextValue: null, erasedOn: "2026-11-21" };
    run({ type: "ImportConflictFound", data: withheld })
      .when(decide)
      .thenRefused({ code: "conflict-erased" });
  });

  it("chooses a side, also after the import", () => run(found, finished).when(decide).then(decided));

  it("is refused for an unknown one, and the other way round once decided", () => {
    run().when(decide).thenRefused({ code: "conflict-unknown" });
    run(found, decided)
      .when({ ...decide, keep: "klartext" })
      .thenRefused({ code: "conflict-decided" });
  });

  it("has nothing to do when it was decided so", () => run(found, decided).when(decide).thenNothing());
});

describe("saving a column mapping", () => {
  const mapping = { columns: { "Nr.": "oldNumber" } };
  const save = { type: "SaveColumnMapping", name: "OP-Liste", mapping } as const;
  const saved: ListImportEvent = { type: "ColumnMappingSaved", data: { name: "OP-Liste", mapping } };

  it("is recorded, and again when it is another one", () => {
    given(columnMappingDecider).when(save).then(saved);
    given(columnMappingDecider, saved)
      .when({ ...save, mapping: {} })
      .then({ type: "ColumnMappingSaved", data: { name: "OP-Liste", mapping: {} } });
  });

  it("needs a name", () => {
    given(columnMappingDecider)
      .when({ ...save, name: " " })
      .thenRefused({ code: "text-missing", values: { field: "name" } });
  });

  it("has nothing to do when it is saved", () => given(columnMappingDecider, saved).when(save).thenNothing());
});
