import { startedApi } from "../testing/api-harness.ts";
import { givenCustomer, givenTeam } from "../testing/given.ts";

const api = startedApi();
const german = { "accept-language": "de" };
const english = { "accept-language": "en" };

/** The story of a complaint, told request by request. */
it("goes from the report to closing, by the rules", async () => {
  const service = api().as("service");
  const facilitator = api().as("facilitator");
  const customerId = await givenCustomer(api());
  const teamId = await givenTeam(api());
  api().itIs("2026-11-02T08:00:00Z");

  const reported = await service.post("/v1/complaints", {
    title: "Ersatzteil falsch geliefert",
    customersWords: "Unsere Anlage steht!",
    customers: [{ customerId }],
    channel: "phone",
  });
  expect(reported.status).toBe(201);
  const id = reported.body.id as string;
  const point = `/v1/open-points/${id}`;

  expect((await service.put(`${point}/owner-team`, { teamId })).status).toBe(200);
  expect((await service.put(`${point}/taken`)).status).toBe(200);
  expect((await service.post(`${point}/start-work`)).status).toBe(200);

  const promise = await service.post(`${point}/promises`, {
    customerId,
    what: "Rückruf mit dem Liefertermin",
    dueAt: "2026-11-03T16:00:00+01:00",
  });
  expect(promise.status).toBe(200);

  // What is not solved and verified is not closed; the rule comes in the reader's language.
  const tooEarly = await service.post(`${point}/close`, undefined, german);
  expect(tooEarly).toMatchObject({ status: 409, body: { code: "not-verified" } });
  expect(tooEarly.body.detail).toContain("in Arbeit");
  expect((await service.post(`${point}/close`, undefined, english)).body.detail).toContain("in progress");
  // Sales sees the list, but does not close.
  expect((await api().as("sales").post(`${point}/close`)).status).toBe(403);

  await service.post(`${point}/solve`, { solution: "Richtige Rolle per Kurier geliefert" });
  await service.post(`${point}/verify`, { how: "Probelauf" });
  const missing = await service.post(`${point}/close`, undefined, english);
  expect(missing.body.reasons.map(({ code }: { code: string }) => code)).toEqual([
    "confirmation-missing",
    "promise-running",
    "report-undecided",
  ]);

  expect(missing.body.reasons[0].detail).toContain("Weber Getränke GmbH");
  expect(missing.body.reasons[1].detail).toContain("Rückruf mit dem Liefertermin");

  await service.post(`${point}/promises/${promise.body.promiseId}/keep`);
  await service.post(`${point}/give-solution-notice`, { customerId, channel: "phone" });
  expect((await service.put(`${point}/decision`, { noActionReason: "Einzelfall" })).status).toBe(403);
  await facilitator.put(`${point}/decision`, { noActionReason: "Einzelfall" });

  api().itIs("2026-11-16T12:00:00Z");
  expect((await service.post(`${point}/close`)).body.code).toBe("confirmation-missing");
  api().itIs("2026-11-17T08:00:00Z");
  expect((await service.post(`${point}/close`)).status).toBe(200);

  const shown = await service.get(point, english);
  expect(shown.headers.etag).toBe(`"${shown.body.revision}"`);
  expect(shown.body).toMatchObject({
    number: "OP-2026-0001",
    kind: "complaint",
    state: "closed",
    light: "grey",
    customersWords: "Unsere Anlage steht!",
    customers: [{ id: customerId, name: "Weber Getränke GmbH", reply: "no_reply" }],
    ownerTeam: { id: teamId, name: "Innendienst" },
    takenBy: { id: service.personId, name: "Service Beispiel" },
    mine: true,
    promises: [{ outcome: "kept" }],
    decision: { actionId: null, noActionReason: "Einzelfall" },
    finishedOn: "2026-11-17",
  });
  expect(await api().typesOf(`openPoint-${id}`)).toEqual([
    "ComplaintReported",
    "OwnerTeamAssigned",
    "OpenPointTaken",
    "WorkStarted",
    "PromiseMade",
    "OpenPointSolved",
    "SolutionVerified",
    "PromiseKept",
    "SolutionNoticeGiven",
    "ReportDecided",
    "NoReplyRecorded",
    "OpenPointClosed",
  ]);
});

describe("a repeated request", () => {
  it("is the same command, and another body under its key is refused", async () => {
    const key = { "idempotency-key": "0d0c5f6e-6f0a-4f0e-9a43-5f1f2f8b7c11" };
    const first = await api().as("service").post("/v1/incidents", { title: "Etikett fehlt" }, key);
    const again = await api().as("service").post("/v1/incidents", { title: "Etikett fehlt" }, key);
    expect(first.status).toBe(201);
    expect(again).toMatchObject({ status: 201, body: { ...first.body, changed: false } });
    expect(await api().typesOf(`openPoint-${first.body.id}`)).toEqual(["IncidentReported"]);
    const other = await api().as("service").post("/v1/incidents", { title: "Etikett falsch" }, key);
    expect(other).toMatchObject({ status: 422, body: { type: "urn:klartext:problem:key-reused" } });
  });
});

describe("If-Match", () => {
  it("refuses a change of what has changed meanwhile, and lets the newest through", async () => {
    const service = api().as("service");
    const { id } = (await service.post("/v1/incidents", { title: "Rechnung doppelt" })).body;
    const seen = (await service.get(`/v1/open-points/${id}`)).headers.etag ?? "";
    const first = await service.put(
      `/v1/open-points/${id}/priority`,
      { priority: "high" },
      { "if-match": seen },
    );
    expect(first.status).toBe(200);
    const stale = await service.put(`/v1/open-points/${id}/due-date`, { dueOn: null }, { "if-match": seen });
    expect(stale).toMatchObject({ status: 412, body: { type: "urn:klartext:problem:stale-revision" } });
    const newest = { "if-match": first.headers.etag ?? "" };
    expect(
      (await service.put(`/v1/open-points/${id}/due-date`, { dueOn: "2026-12-01" }, newest)).status,
    ).toBe(200);
  });
});
