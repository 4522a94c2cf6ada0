import { given } from "klartext/event-sourcing/testing";
import { NAME_MAX_LENGTH, TEXT_MAX_LENGTH, TITLE_MAX_LENGTH } from "../text/index.ts";
import type { OpenPointCommand } from "./open-point.commands.ts";
import { openPointDecider } from "./open-point.decider.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import { MAX_AFFECTED_CUSTOMERS } from "./recording.rules.ts";
import {
  affected,
  demand,
  imported,
  importedRecord,
  record,
  reported,
} from "./testing/open-point.examples.ts";

const cases = [
  ["an incident", { type: "ReportIncident", ...record }, { type: "IncidentReported", data: record }],
  [
    "a complaint",
    { type: "ReportComplaint", ...record, customersWords: "Schon wieder!" },
    { type: "ComplaintReported", data: { ...record, customersWords: "Schon wieder!" } },
  ],
  [
    "an escalation",
    { type: "RaiseEscalation", promiseId: "p", ...record, ...demand },
    { type: "EscalationRaised", data: { ...record, ...demand } },
  ],
] as const satisfies readonly (readonly [string, OpenPointCommand, OpenPointEvent])[];

describe.each(cases)("%s", (_, command, event) => {
  it("is put on the list", () => given(openPointDecider).when(command).then(event));

  it("needs a title that fits", () => {
    given(openPointDecider)
      .when({ ...command, title: " \t" })
      .thenRefused({ code: "text-missing", values: { field: "title" } });
    given(openPointDecider)
      .when({ ...command, title: "x".repeat(TITLE_MAX_LENGTH + 1) })
      .thenRefused({ code: "text-too-long", values: { field: "title", maxLength: "300" } });
    given(openPointDecider)
      .when({ ...command, description: "x".repeat(TEXT_MAX_LENGTH + 1) })
      .thenRefused({ code: "text-too-long", values: { field: "description", maxLength: "20000" } });
  });

  it("needs a product that fits, where there is one", () => {
    given(openPointDecider)
      .when({ ...command, product: "x".repeat(NAME_MAX_LENGTH + 1) })
      .thenRefused({ code: "text-too-long", values: { field: "product", maxLength: "200" } });
  });

  it("names each customer once, and not too many of them", () => {
    given(openPointDecider)
      .when({ ...command, customers: [affected("a"), affected("a")] })
      .thenRefused({ code: "customer-named-twice", values: { customerId: "a" } });
    const customers = Array.from({ length: MAX_AFFECTED_CUSTOMERS + 1 }, (_, index) =>
      affected(String(index)),
    );
    given(openPointDecider)
      .when({ ...command, customers })
      .thenRefused({ code: "too-many-customers" });
  });

  it("has nothing to do when it is there", () => given(openPointDecider, event).when(command).thenNothing());
});

it("refuses blank words of its own kind", () => {
  given(openPointDecider)
    .when({ ...cases[1][1], customersWords: "" })
    .thenRefused({ values: { field: "customersWords" } });
  given(openPointDecider)
    .when({ ...cases[2][1], wanted: "" })
    .thenRefused({ values: { field: "wanted" } });
});

describe("a row of another list", () => {
  it("comes in with the state it had, also without what closing here would ask for", () => {
    given(openPointDecider)
      .when({ type: "ImportOpenPoint", ...importedRecord("closed") })
      .then(imported("closed"));
  });

  it("is compared with what came last", () => {
    const again = {
      type: "RecordImportedRow",
      row: '{"Nr.":"17","Prio":"1"}',
      importId: "import-2",
    } as const;
    const seen: OpenPointEvent = {
      type: "ImportedRowSeenAgain",
      data: { row: again.row, importId: "import-2" },
    };
    given(openPointDecider, imported("closed")).when(again).then(seen);
    given(openPointDecider, imported("closed"), seen)
      .when({ ...again, importId: "import-3" })
      .thenNothing();
    given(openPointDecider, reported()).when(again).thenRefused({ code: "not-imported" });
  });
});

it("refuses to change what was never reported", () => {
  given(openPointDecider).when({ type: "StartWork" }).thenRefused({ code: "point-unknown" });
});
