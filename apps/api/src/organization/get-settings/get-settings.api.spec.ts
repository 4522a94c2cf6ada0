import { defaultBusinessCalendar, defaultMakeGoodLimits, defaultResponseTargets } from "klartext/domain";
import { startedApi } from "../../testing/api-harness.ts";

const started = startedApi();

describe("what the organization settles", () => {
  it("is shown with its defaults, and how it was before", async () => {
    const admin = started().as("admin");
    const before = await admin.get("/v1/organization");
    expect(before.body).toEqual({
      calendar: defaultBusinessCalendar,
      responseTargets: defaultResponseTargets,
      ownTraps: [],
      noReplyWorkingDays: 10,
      actorRetentionMonths: 6,
      acknowledgementsNeedApproval: false,
      automaticReceipts: true,
      makeGoodLimits: defaultMakeGoodLimits,
      name: null,
      tone: "formal",
      languages: ["de", "en"],
      defaultLanguage: "de",
      contactLine: null,
    });
    const calendar = { ...defaultBusinessCalendar, federalState: "BY", extraHolidays: ["2026-12-24"] };
    const etag = { "if-match": String(before.headers.etag) };
    expect((await admin.put("/v1/organization/business-calendar", calendar, etag)).status).toBe(200);
    expect((await admin.put("/v1/organization/no-reply-period", { workingDays: 5 }, etag)).status).toBe(412);
    await admin.put("/v1/organization/no-reply-period", { workingDays: 5 });
    await admin.put("/v1/organization/actor-retention", { months: 3 });
    await admin.put("/v1/organization/automatic-receipts", { issued: false });
    await admin.put("/v1/organization/response-targets", {
      ...defaultResponseTargets,
      letter: { ...defaultResponseTargets.letter, critical: { unit: "same_day" } },
    });

    const { body } = await admin.get("/v1/organization");
    expect(body).toMatchObject({
      ...{ calendar, noReplyWorkingDays: 5, actorRetentionMonths: 3 },
      automaticReceipts: false,
    });
    expect(body.responseTargets.letter.critical).toEqual({ unit: "same_day" });
    const { items } = (await admin.get("/v1/organization/history")).body;
    expect(items[0].settings.calendar.federalState).toBe("NW");
    expect(items.at(-1).settings).toEqual(body);
  });

  it("says how it speaks to customers, and how it did before", async () => {
    const admin = started().as("admin");
    const contactLine = "Ihre Ansprechpartnerin ist Jana Beispiel, 0211 1234-0.";
    await admin.put("/v1/organization/name", { name: "Muster GmbH" });
    await admin.put("/v1/organization/name", { name: "Muster Anlagenbau GmbH" });
    await admin.put("/v1/organization/tone", { tone: "informal" });
    await admin.put("/v1/organization/languages", { languages: ["en"], defaultLanguage: "en" });
    await admin.put("/v1/organization/contact-line", { contactLine });

    const { body } = await started().as("service").get("/v1/organization");
    expect(body).toMatchObject({
      ...{ name: "Muster Anlagenbau GmbH", tone: "informal", contactLine },
      ...{ languages: ["en"], defaultLanguage: "en" },
    });
    const { items } = (await admin.get("/v1/organization/history")).body;
    const names = items.map(({ settings }: { settings: { name: string } }) => settings.name);
    expect(names.slice(-5, -3)).toEqual(["Muster GmbH", "Muster Anlagenbau GmbH"]);
    expect(
      await admin.put("/v1/organization/languages", { languages: ["de"], defaultLanguage: "en" }),
    ).toMatchObject({ status: 409, body: { code: "default-language-missing" } });
  });

  it("has traps of its own beside the built-in ones, none twice", async () => {
    const admin = started().as("admin");
    const words = { de: "Falsches Ersatzteil", en: "Wrong spare part" };
    const first = await admin.post("/v1/traps", words);
    const again = await admin.post("/v1/traps", words);
    expect([first, again]).toMatchObject([
      { status: 201, body: { trapId: 101, changed: true } },
      { status: 201, body: { trapId: 101, changed: false } },
    ]);
    const { items } = (await started().as("sales").get("/v1/traps")).body;
    expect(items).toHaveLength(19);
    expect(items.at(-1)).toEqual({ id: 101, ...words, own: true });
  });

  const week = defaultBusinessCalendar.workingHours;
  const withMonday = (...monday: object[]) => ({
    ...defaultBusinessCalendar,
    workingHours: { ...week, monday },
  });
  it.each([
    [{ ...defaultBusinessCalendar, timeZone: "Europe/Marl" }, "/timeZone", "time_zone"],
    [{ ...defaultBusinessCalendar, federalState: "XX" }, "/federalState", "one_of"],
    [{ ...defaultBusinessCalendar, extraHolidays: ["2026-02-30"] }, "/extraHolidays/0", "day"],
    [{ ...defaultBusinessCalendar, lunch: true }, "/lunch", "unknown"],
    [withMonday({ from: "8 Uhr", to: "17:00" }), "/workingHours/monday/0/from", "time_of_day"],
    [withMonday({ from: "17:00", to: "08:00" }), "/workingHours/monday/0/to", "end_after_begin"],
    [withMonday({ from: "08:00" }), "/workingHours/monday/0/to", "required"],
    [
      withMonday({ from: "08:00", to: "12:00" }, { from: "11:00", to: "17:00" }),
      "/workingHours/monday",
      "hours_apart",
    ],
  ])("is no calendar like %j", async (calendar, pointer, code) => {
    const answer = await started().as("admin").put("/v1/organization/business-calendar", calendar);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer, code }] } });
  });

  it.each([
    [{ unit: "minutes" }, "/phone/low/amount", "required"],
    [{ unit: "same_day", amount: 1 }, "/phone/low/amount", "unknown"],
    [{ unit: "weeks", amount: 1 }, "/phone/low/unit", "one_of"],
    [{ unit: "minutes", amount: 0 }, "/phone/low/amount", "integer"],
  ])("is no response target like %j", async (low, pointer, code) => {
    const targets = { ...defaultResponseTargets, phone: { ...defaultResponseTargets.phone, low } };
    const answer = await started().as("admin").put("/v1/organization/response-targets", targets);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer, code }] } });
  });
});
