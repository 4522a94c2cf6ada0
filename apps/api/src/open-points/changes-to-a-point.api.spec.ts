import type { DomainEvent } from "klartext/domain";
import { startedApi } from "../testing/api-harness.ts";
import { givenCustomer, givenTeam } from "../testing/given.ts";

const api = startedApi();
const nobody = "6f1c0c1e-0d9b-4b0e-8f0e-3a1a8f5f7d21";
let customerId: string;
let teamId: string;

beforeAll(async () => {
  customerId = await givenCustomer(api());
  teamId = await givenTeam(api());
});

async function reported(customers: { customerId: string }[] = []): Promise<string> {
  const { body } = await api().as("service").post("/v1/incidents", { title: "Falsche Rolle", customers });
  return body.id;
}

interface Change {
  readonly method: "put" | "post";
  readonly path: string;
  readonly body?: () => object;
  readonly event: DomainEvent["type"];
  /** What has to be so before. */
  readonly after?: readonly [path: string, body?: object][];
  /** A fact more every time, or a new promise: no repetition is nothing to do. */
  readonly adds?: true;
}

const solved: Change["after"] = [["solve", { solution: "Rolle getauscht" }]];

const changes: Change[] = [
  {
    method: "put",
    path: "classification",
    body: () => ({ trap: 4, product: "L7" }),
    event: "OpenPointClassified",
  },
  { method: "put", path: "words", body: () => ({ nextStep: "Rückruf" }), event: "InternalWordsChanged" },
  {
    method: "put",
    path: "tellable-words",
    body: () => ({ title: "Ersatzteil" }),
    event: "TellableWordsChanged",
  },
  { method: "put", path: "owner-team", body: () => ({ teamId }), event: "OwnerTeamAssigned" },
  { method: "put", path: "taken", event: "OpenPointTaken" },
  { method: "put", path: "priority", body: () => ({ priority: "high" }), event: "PrioritySet" },
  { method: "put", path: "support-level", body: () => ({ supportLevel: 2 }), event: "SupportLevelSet" },
  { method: "put", path: "due-date", body: () => ({ dueOn: "2026-12-01" }), event: "DueDateSet" },
  { method: "post", path: "notes", body: () => ({ text: "Kunde rief an" }), event: "NoteAdded", adds: true },
  {
    method: "post",
    path: "contacts",
    body: () => ({ customerId, channel: "phone", direction: "inbound" }),
    event: "ContactRecorded",
    adds: true,
  },
  { method: "post", path: "start-work", event: "WorkStarted" },
  {
    method: "post",
    path: "begin-waiting",
    body: () => ({ waitingFor: "supplier", reason: "Termin offen", lookAgainOn: "2026-11-30" }),
    event: "WaitingBegun",
  },
  { method: "post", path: "solve", body: () => ({ solution: "Getauscht" }), event: "OpenPointSolved" },
  { method: "post", path: "verify", body: () => ({}), event: "SolutionVerified", after: solved },
  {
    method: "post",
    path: "give-solution-notice",
    body: () => ({ customerId, channel: "email" }),
    event: "SolutionNoticeGiven",
    after: solved,
  },
  {
    method: "post",
    path: "confirm-solution",
    body: () => ({ customerId }),
    event: "SolutionConfirmed",
    after: solved,
  },
  {
    method: "post",
    path: "waive-confirmation",
    body: () => ({ customerId, reason: "Wunsch des Kunden" }),
    event: "ConfirmationWaived",
    after: solved,
  },
  { method: "post", path: "drop", body: () => ({ reason: "Auftrag storniert" }), event: "OpenPointDropped" },
  {
    method: "post",
    path: "reopen",
    body: () => ({ reason: "Wieder aufgetreten" }),
    event: "OpenPointReopened",
    after: solved,
  },
  {
    method: "post",
    path: "promises",
    body: () => ({ what: "Rückruf", dueAt: "2026-11-24T16:00:00+01:00" }),
    event: "PromiseMade",
    adds: true,
  },
];

describe.each(changes)("$method $path", ({ method, path, body, event, after = [], adds }) => {
  it(`is recorded as ${event}, and again is nothing to do`, async () => {
    const id = await reported([{ customerId }]);
    const service = api().as("service");
    for (const [step, input] of after) await service.post(`/v1/open-points/${id}/${step}`, input);
    const change = () => service[method](`/v1/open-points/${id}/${path}`, body?.());

    const first = await change();
    expect(first).toMatchObject({ status: 200, body: { id, changed: true } });
    expect((await api().typesOf(`openPoint-${id}`)).at(-1)).toBe(event);
    expect((await change()).body.changed).toBe(adds ?? false);
  });

  it("needs a point that is there", async () => {
    const answer = await api().as("service")[method](`/v1/open-points/${nobody}/${path}`, body?.());
    expect(answer.status).toBe(404);
  });
});

describe("affected customers", () => {
  it("are added and taken off again with a reason", async () => {
    const id = await reported();
    const customers = `/v1/open-points/${id}/customers`;
    await api().as("service").post(customers, { customerId });
    await api().as("service").post(`${customers}/${customerId}/remove`, { reason: "Falsch erfasst" });
    expect((await api().typesOf(`openPoint-${id}`)).slice(1)).toEqual([
      "CustomerAffected",
      "CustomerNoLongerAffected",
    ]);
  });
});

describe("a promise", () => {
  it("is replaced in time, and the new one kept", async () => {
    const promises = `/v1/open-points/${await reported()}/promises`;
    const service = api().as("service");
    const made = await service.post(promises, { what: "Rückruf", dueAt: "2026-11-24T16:00:00+01:00" });
    const next = await service.post(`${promises}/${made.body.promiseId}/replace`, {
      what: "Besuch",
      dueAt: "2026-11-26T16:00:00+01:00",
      reason: "Techniker erkrankt",
    });
    await service.post(`${promises}/${next.body.promiseId}/keep`);
    const { body } = await service.get(promises.replace("/promises", ""));
    expect(body.promises).toMatchObject([
      { promiseId: made.body.promiseId, outcome: "replaced" },
      { promiseId: next.body.promiseId, what: "Besuch", outcome: "kept" },
    ]);
  });

  it("is not made for a time that has passed", async () => {
    const answer = await api()
      .as("service")
      .post(`/v1/open-points/${await reported()}/promises`, { what: "x", dueAt: "2026-11-01T00:00:00Z" });
    expect(answer).toMatchObject({ status: 409, body: { code: "promise-not-ahead" } });
  });

  it("is due by the organization's calendar where it is reckoned in working days or hours", async () => {
    const path = `/v1/open-points/${await reported()}`;
    const promise = (due: object) =>
      api()
        .as("service")
        .post(`${path}/promises`, { what: "Rückruf", ...due });
    // Made on a Saturday: Tuesday is the second working day.
    await promise({ due: { unit: "working_days", amount: 2, at: "17:00" } });
    expect((await api().as("service").get(path)).body.promises[0].dueAt).toBe("2026-11-24T16:00:00.000Z");
    for (const [due, pointer] of [
      [{}, "/dueAt"],
      [{ dueAt: "2026-11-25T09:00:00Z", due: { unit: "hours", amount: 2 } }, "/due"],
      [{ due: { unit: "working_days", amount: 2 } }, "/due/at"],
      [{ due: { unit: "hours", amount: 2, at: "17:00" } }, "/due/at"],
      [{ due: { unit: "working_days", amount: 2, at: "25:00" } }, "/due/at"],
    ] as const) {
      expect(await promise(due)).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
    }
  });
});

describe("a running promise", () => {
  it("is buried with no point: neither dropped, nor joined, nor withdrawn", async () => {
    const service = api().as("service");
    const goesOn = await reported();
    const raised = {
      title: "Kran steht",
      wanted: "Techniker",
      customers: [{ customerId }],
      ifKnown: "raise_anyway",
    };
    const { id } = (await service.post("/v1/escalations", raised)).body;
    const point = `/v1/open-points/${id}`;
    const promise = { what: "Techniker vor Ort", dueAt: "2026-11-24T16:00:00+01:00" };
    const { promiseId } = (await service.post(`${point}/promises`, promise)).body;
    const endings = [
      ["drop", { reason: "Doppelt" }],
      ["withdraw-escalation", { reason: "Hat Zeit" }],
      ["join-as-duplicate", { of: goesOn }],
    ] as const;
    for (const [ending, body] of endings) {
      const answer = await service.post(`${point}/${ending}`, body);
      expect(answer).toMatchObject({ status: 409, body: { code: "promise-running" } });
      expect(answer.body.detail).toContain("Techniker vor Ort");
    }
    await service.post(`${point}/promises/${promiseId}/keep`);
    expect((await service.post(`${point}/join-as-duplicate`, { of: goesOn })).status).toBe(200);
  });
});

describe("a contact", () => {
  it("is recorded with customers of the point alone", async () => {
    const contact = { customerId, channel: "phone", direction: "inbound" };
    const answer = await api()
      .as("service")
      .post(`/v1/open-points/${await reported()}/contacts`, contact);
    expect(answer).toMatchObject({ status: 409, body: { code: "customer-not-affected" } });
    expect(answer.body.detail).toContain("Weber Getränke GmbH");
  });
});

describe("a solution notice", () => {
  it("may be dated back as far as the solution", async () => {
    const service = api().as("service");
    const point = `/v1/open-points/${await reported([{ customerId }])}`;
    await service.post(`${point}/solve`, { solution: "Getauscht", solvedAt: "2026-11-20T10:00:00Z" });
    const notice = (givenAt: string) =>
      service.post(`${point}/give-solution-notice`, { customerId, channel: "phone", givenAt });
    expect(await notice("2026-11-20T09:59:00Z")).toMatchObject({
      status: 409,
      body: { code: "notice-before-solution" },
    });
    expect((await notice("2026-11-20T10:00:00Z")).status).toBe(200);
  });
});

describe("what is recorded", () => {
  const ahead = "2030-01-01T00:00:00Z";
  const refused = { status: 409, body: { code: "moment-ahead" } };

  it("has happened: no report, contact or solution notice lies in the future", async () => {
    const service = api().as("service");
    expect(await service.post("/v1/incidents", { title: "x", noticedAt: ahead })).toMatchObject(refused);
    const customerId = await givenCustomer(api());
    const report = { title: "Kein Rückruf", customers: [{ customerId }] };
    const { id } = (await service.post("/v1/incidents", report)).body;
    const contact = { channel: "phone", direction: "outbound", contactedAt: ahead };
    expect(await service.post(`/v1/open-points/${id}/contacts`, contact)).toMatchObject(refused);
    await service.post(`/v1/open-points/${id}/solve`, { solution: "Angerufen" });
    const notice = { customerId, channel: "phone", givenAt: ahead };
    expect(await service.post(`/v1/open-points/${id}/give-solution-notice`, notice)).toMatchObject(refused);
  });

  it("may be a minute ahead by the clock of whoever reports it", async () => {
    const report = { title: "x", noticedAt: "2026-11-21T09:00:30.000Z" };
    expect((await api().as("integration").post("/v1/incidents", report)).status).toBe(201);
  });
});

describe("a point that was taken", () => {
  it("is mine, shows by whom on the point alone, and is nobody's when released", async () => {
    const id = await reported();
    const service = api().as("service");
    await service.put(`/v1/open-points/${id}/taken`);
    const mine = await service.get("/v1/open-points?mine=true");
    expect(mine.body.items.map((row: { id: string }) => row.id)).toContain(id);
    expect(JSON.stringify(mine.body)).not.toContain(service.personId);
    expect((await api().as("facilitator").get("/v1/open-points?mine=true")).body.items).toEqual([]);
    await service.delete(`/v1/open-points/${id}/taken`);
    expect((await service.get(`/v1/open-points/${id}`)).body.takenBy).toBeNull();
  });
});

const wrong: [method: "put" | "post", path: string, body: unknown, pointer: string, code: string][] = [
  ["put", "classification", { trap: 99 }, "/trap", "trap"],
  ["put", "classification", { trap: "4" }, "/trap", "integer"],
  ["put", "classification", { colour: "red" }, "/colour", "unknown"],
  ["put", "words", { title: "" }, "/title", "text"],
  ["put", "words", { title: null }, "/title", "text"],
  ["put", "owner-team", { teamId: nobody }, "/teamId", "team"],
  ["put", "owner-team", {}, "/teamId", "required"],
  ["put", "priority", { priority: "urgent" }, "/priority", "one_of"],
  ["put", "support-level", { supportLevel: 4 }, "/supportLevel", "one_of"],
  ["put", "due-date", { dueOn: "2026-02-30" }, "/dueOn", "day"],
  ["post", "customers", { customerId: nobody }, "/customerId", "customer"],
  ["post", "notes", { text: "x".repeat(20_001) }, "/text", "text"],
  ["post", "contacts", { channel: "phone", direction: "sideways" }, "/direction", "one_of"],
  [
    "post",
    "contacts",
    { channel: "phone", direction: "inbound", contactPersonId: nobody },
    "/customerId",
    "required",
  ],
  ["post", "promises", { what: "Rückruf", dueAt: "tomorrow" }, "/dueAt", "instant"],
  ["post", "join-as-duplicate", { of: nobody }, "/of", "point"],
  ["post", "solve", [], "", "object"],
];

it.each(wrong)("%s %s with %j names %s", async (method, path, body, pointer, code) => {
  const answer = await api()
    .as("service")
    [method](`/v1/open-points/${await reported()}/${path}`, body);
  expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer, code }] } });
});

it("refuses what is no id, no JSON and no known language of bytes", async () => {
  const service = api().as("service");
  expect((await service.put("/v1/open-points/17/priority", { priority: "low" })).status).toBe(400);
  expect((await service.post("/v1/incidents", '{"title":')).status).toBe(400);
  expect((await service.post("/v1/incidents", "title=x", { "content-type": "text/plain" })).status).toBe(415);
});

it("lets no tool take a point", async () => {
  const tool = await api().newCaller("service", "tool");
  const answer = await tool.put(`/v1/open-points/${await reported()}/taken`);
  expect(answer).toMatchObject({ status: 409, body: { code: "only-persons" } });
});
