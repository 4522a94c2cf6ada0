import type { DomainEvent } from "klartext/domain";
import { textKeyId } from "klartext/sealing";
import { affects, customer, escalation, imported, incident } from "../testing/examples.ts";
import { NOW, ProjectedLog } from "../testing/projected-log.ts";
import { Settings } from "./settings.query.ts";
import { StatusAnswers } from "./status-answers.query.ts";

const AT = "2026-11-19T08:00:00.000Z";
const ofC = { customers: [affects("c")] };

let log: ProjectedLog;
beforeEach(async () => {
  log = new ProjectedLog();
  await log.record("customer-c", AT, customer("c", "Weber Getränke GmbH"));
  await log.record("customer-d", AT, customer("d", "Groß & Söhne"));
});
afterEach(() => log.dispose());

function ask<Answer>(question: (answers: StatusAnswers) => Answer): Answer {
  return log.read((sql) => question(new StatusAnswers(sql, new Settings(sql, () => new Set()))));
}
const numbersFor = (customerId: string) =>
  ask((answers) => answers.forCustomer(customerId, NOW)).map(({ number }) => number);

describe("what may be told to a customer", () => {
  it("is about their own points: unfinished ones, and those finished in the last 90 days", async () => {
    const closed = (finishedOn: string) => imported("Alt", { ...ofC, state: "closed", finishedOn });
    await log.record("openPoint-1", AT, incident("Pumpe", ofC));
    await log.record("openPoint-2", AT, incident("Ventil", { customers: [affects("d")] }));
    await log.record("openPoint-3", AT, closed("2026-08-22"));
    await log.record("openPoint-4", AT, closed("2026-08-21"));
    await log.record("openPoint-5", AT, escalation("Liefertermin", ofC));
    await log.record("openPoint-6", AT, incident("Sensor", ofC));
    await log.record("openPoint-6", AT, {
      type: "CustomerNoLongerAffected",
      data: { customerId: "c", reason: "Verwechslung" },
    });
    expect(numbersFor("c")).toEqual(["OP-2026-0005", "OP-2026-0001", "OP-2026-0003"]);
  });

  it("moves with the point when it is finished and reopened", async () => {
    await log.record("openPoint-1", "2026-07-01T08:00:00Z", incident("Pumpe", ofC));
    await log.record("openPoint-1", "2026-07-02T08:00:00Z", { type: "OpenPointClosed", data: {} });
    expect(numbersFor("c")).toEqual([]);
    const reopened: DomainEvent = { type: "OpenPointReopened", data: { reason: "wieder da" } };
    await log.record("openPoint-1", AT, reopened);
    expect(numbersFor("c")).toEqual(["OP-2026-0001"]);
  });

  it("holds tellable words alone, and so do the tables that it comes from", async () => {
    await log.record("openPoint-1", AT, incident("GEHEIM", { ...ofC, nextStep: "GEHEIM" }));
    await log.record(
      "openPoint-1",
      AT,
      { type: "TellableWordsChanged", data: { title: "Pumpe undicht" } },
      { type: "NoteAdded", data: { text: "GEHEIM" } },
      {
        type: "PromiseMade",
        data: { promiseId: "z", customerId: "c", what: "GEHEIM", dueAt: "2026-11-24T11:00:00Z" },
      },
    );
    const rows = log.read((sql) => [
      sql.all("SELECT * FROM tellable_points"),
      sql.all("SELECT * FROM tellable_to"),
    ]);
    expect(JSON.stringify(rows)).toContain("Pumpe undicht");
    expect(JSON.stringify(rows)).not.toContain("GEHEIM");
    const [facts] = ask((answers) => answers.forCustomer("c", NOW));
    expect(facts).toMatchObject({ title: "Pumpe undicht", nextStep: null, promises: [{ promiseId: "z" }] });
  });

  it("says of an erased text that it was erased", async () => {
    await log.record("openPoint-1", AT, incident("Pumpe", ofC));
    const words: DomainEvent = { type: "TellableWordsChanged", data: { title: "Müllers Pumpe" } };
    const { eventIds } = await log.record("openPoint-1", AT, words);
    const textId = textKeyId(String(eventIds[0]), "title");
    const ordered = { subject: null, subjectId: null, texts: [{ textId, stream: "openPoint-1" }] };
    await log.record("erasure-1", AT, {
      type: "ErasureOrdered",
      data: { ...ordered, reason: "Wunsch", on: "2026-11-20" },
    } as DomainEvent);
    const [facts] = ask((answers) => answers.forCustomer("c", NOW));
    expect(facts?.title).toEqual({ erasedOn: "2026-11-20" });
    const rows = log.read((sql) => JSON.stringify(sql.all("SELECT * FROM tellable_points")));
    expect(rows).not.toContain("Müllers");
  });

  it("knows of an action that runs, without its words", async () => {
    await log.record("openPoint-1", AT, incident("Pumpe", ofC));
    const proposed = { kind: "corrective", title: "GEHEIM", description: null, pointIds: ["1"] };
    await log.record("correctiveAction-a", AT, {
      type: "ActionProposed",
      data: { ...proposed, ownerTeamId: null, dueOn: null },
    } as DomainEvent);
    const runs = () => ask((answers) => answers.forCustomer("c", NOW))[0]?.actionRunning;
    expect(runs()).toBe(false);
    await log.record("correctiveAction-a", AT, {
      type: "ActionAgreed",
      data: { ownerTeamId: "t", ownerPersonId: null, dueOn: "2026-12-01" },
    });
    expect(runs()).toBe(true);
  });
});

describe("the list of points that may be told of", () => {
  it("is the same as what is told of them, each of which can be asked for by its number", async () => {
    for (const id of ["1", "2", "3"]) await log.record(`openPoint-${id}`, AT, incident("Pumpe", ofC));
    await log.record(
      "openPoint-4",
      AT,
      imported("Alt", { ...ofC, state: "closed", finishedOn: "2026-08-21" }),
    );
    await log.record("openPoint-5", AT, incident("Ventil", { customers: [affects("d")] }));
    await log.record("openPoint-1", AT, { type: "JoinedAsDuplicate", data: { of: "2", customers: [] } });
    const listed = ask((answers) => answers.listFor("c", NOW));
    const told = ask((answers) => answers.forCustomer("c", NOW));
    expect(listed.map(({ number }) => number)).toEqual(["OP-2026-0003", "OP-2026-0002"]);
    expect(told).toMatchObject(listed.map(({ isEmergency, ...point }) => point));
    const about = (...numbers: string[]) => ask((answers) => answers.about(numbers, "c", NOW));
    expect(about("OP-2026-0002", "OP-2026-0003")).toEqual(told);
    expect(about("OP-2026-0002")).toEqual(told.slice(1));
    expect(about("OP-2026-0001", "OP-2026-0004", "OP-2026-0005", "OP-2026-0009", "settings")).toEqual([]);
  });
});

describe("a point that was joined to another one", () => {
  const joinedTo = (of: string): DomainEvent => ({ type: "JoinedAsDuplicate", data: { of, customers: [] } });

  it("is told as the one that goes on, by way of others as well", async () => {
    for (const id of ["1", "2", "3"]) await log.record(`openPoint-${id}`, AT, incident("Pumpe", ofC));
    await log.record("openPoint-1", AT, joinedTo("2"));
    await log.record("openPoint-2", AT, joinedTo("3"));
    const told = ask((answers) => answers.forCustomer("c", NOW));
    expect(told).toMatchObject([{ number: "OP-2026-0003", joinedNumbers: ["OP-2026-0001", "OP-2026-0002"] }]);
  });

  it("is said to go on elsewhere, where the customer does not stand on that one", async () => {
    await log.record("openPoint-1", AT, incident("Pumpe", ofC));
    await log.record("openPoint-2", AT, incident("Pumpe", { customers: [affects("d")] }));
    await log.record("openPoint-1", AT, joinedTo("2"));
    const told = ask((answers) => answers.forCustomer("c", NOW));
    expect(told).toMatchObject([{ number: "OP-2026-0001", goesOnElsewhere: true }]);
    expect(ask((answers) => answers.forCustomer("d", NOW))).toMatchObject([{ joinedNumbers: [] }]);
  });
});

describe("whose customer a caller is", () => {
  const found = (...question: Parameters<StatusAnswers["customersBy"]>) =>
    ask((answers) => answers.customersBy(...question)).map(({ customerId }) => customerId);

  beforeEach(async () => {
    await log.record("customer-c", AT, {
      type: "CustomerNumberChanged",
      data: { customerId: "c", customerNumber: "K-10 042" },
    });
    const person = { contactPersonId: "p", name: "Sabine Krüger", channel: null, language: "en" } as const;
    await log.record("customer-c", AT, {
      type: "ContactPersonAdded",
      data: { ...person, email: "Krueger@example.org", phone: "+49 2365 555-0", formOfAddress: "informal" },
    });
    await log.record("openPoint-1", AT, imported("Pumpe", { customers: [affects("c"), affects("d")] }));
  });

  it.each([
    ["customer_number", "k-10042", ["c"]],
    ["customer_name", "gross & soehne", ["d"]],
    ["customer_name", "Weber", []],
    ["phone", "02365 5550", ["c"]],
    ["phone", "12", []],
    ["email", "krueger@EXAMPLE.org", ["c"]],
    ["point_number", "2026-1", ["c", "d"]],
    ["point_number", "OP-2026-0002", []],
    ["point_number", "Pumpe", []],
    ["old_number", "17a", ["c", "d"]],
  ] as const)("is found by %s %s", (clue, words, ids) => expect(found(clue, words)).toEqual(ids));

  it("comes with the contact person who was found by address or telephone number", () => {
    const [caller] = ask((answers) => answers.customersBy("phone", "+4923655550"));
    expect(caller?.contactPerson).toMatchObject({ name: "Sabine Krüger", formOfAddress: "informal" });
  });

  it("is not found any more by what was erased", async () => {
    await log.record("customer-c", AT, {
      type: "ContactPersonErased",
      data: { contactPersonId: "p" },
    });
    await log.record("customer-c", AT, { type: "CustomerErased", data: { customerId: "c" } });
    for (const [clue, words] of [
      ["customer_number", "K-10042"],
      ["customer_name", "Weber Getränke GmbH"],
      ["phone", "02365 5550"],
      ["email", "krueger@example.org"],
    ] as const)
      expect(found(clue, words)).toEqual([]);
  });
});
