import { startedApi } from "../testing/api-harness.ts";
import { givenTeam } from "../testing/given.ts";

const api = startedApi();
const proposal = { kind: "corrective", title: "Typenschild vor dem Versand scannen" };
const nobody = "6f1c0c1e-0d9b-4b0e-8f0e-3a1a8f5f7d21";

async function reported(): Promise<string> {
  return (await api().as("service").post("/v1/incidents", { title: "Falsche Rolle geliefert" })).body.id;
}

async function proposed(more: object = {}): Promise<string> {
  return (
    await api()
      .as("service")
      .post("/v1/corrective-actions", { ...proposal, ...more })
  ).body.id;
}

it("goes from the proposal to done, and may be opened again", async () => {
  const [service, facilitator] = [api().as("service"), api().as("facilitator")];
  const [teamId, pointId] = [await givenTeam(api(), "Logistik"), await reported()];
  const id = await proposed({ pointIds: [pointId] });
  const action = `/v1/corrective-actions/${id}`;
  const agreement = { ownerTeamId: teamId, ownerPersonId: service.personId, dueOn: "2026-12-11" };

  expect((await service.post(`${action}/start`)).body.code).toBe("action-not-agreed");
  expect((await service.post(`${action}/agree`, agreement)).status).toBe(403);
  expect((await facilitator.post(`${action}/agree`, agreement)).status).toBe(200);
  await service.post(`${action}/start`);
  const late = await service.put(`${action}/due-date`, { dueOn: "2026-11-20", reason: "x" });
  expect(late.body.code).toBe("action-due-in-the-past");
  await service.put(`${action}/due-date`, { dueOn: "2026-12-18", reason: "Scanner kommt später" });
  await service.put(`${action}/words`, { description: "An allen Packtischen" });
  await service.put(`${action}/owner`, { ownerTeamId: teamId });
  await service.post(`${action}/complete`, { result: "Scanner steht" });
  expect((await service.put(`${action}/words`, { title: "Anders" })).body.code).toBe("action-finished");

  const shown = await service.get(action);
  expect(shown.headers.etag).toBe(`"${shown.body.revision}"`);
  expect(shown.body).toMatchObject({
    state: "done",
    title: proposal.title,
    description: "An allen Packtischen",
    ownerTeam: { id: teamId, name: "Logistik" },
    ownerPerson: null,
    dueOn: "2026-12-18",
    result: "Scanner steht",
    points: [{ id: pointId, number: expect.stringMatching(/^OP-2026-/) }],
  });
  await service.post(`${action}/reopen`, { reason: "Fehler ist wieder aufgetreten" });
  expect((await service.get(action)).body.state).toBe("agreed");
  expect(await api().typesOf(`correctiveAction-${id}`)).toEqual([
    "ActionProposed",
    "ActionAgreed",
    "ActionStarted",
    "ActionDueDateSet",
    "ActionWordsChanged",
    "ActionOwnerChanged",
    "ActionDone",
    "ActionReopened",
  ]);
  const history = (await service.get(`${action}/history`)).body.items;
  expect(history[1]).toMatchObject({ what: "Vereinbart", by: "Facilitator Beispiel" });
});

it("is linked to points and unlinked again with a reason, and dropped", async () => {
  const [id, pointId] = [await proposed(), await reported()];
  const points = `/v1/corrective-actions/${id}/points`;
  expect((await api().as("sales").post(points, { pointId })).status).toBe(403);
  await api().as("service").post(points, { pointId });
  await api().as("service").post(`${points}/${pointId}/remove`, { reason: "Andere Ursache" });
  await api().as("service").post(`/v1/corrective-actions/${id}/drop`, { reason: "Ablauf wird ersetzt" });
  expect((await api().typesOf(`correctiveAction-${id}`)).slice(1)).toEqual([
    "ActionLinked",
    "ActionUnlinked",
    "ActionDropped",
  ]);
});

it("is linked by itself to the point whose report it answers", async () => {
  const [id, pointId] = [await proposed(), await reported()];
  const decided = await api().as("facilitator").put(`/v1/open-points/${pointId}/decision`, { actionId: id });
  expect(decided.status).toBe(200);
  await api().happened(`correctiveAction-${id}`, "ActionLinked");
  const { body } = await api().as("service").get(`/v1/open-points/${pointId}`);
  expect(body).toMatchObject({ decided: true, decision: { actionId: id }, actions: [{ actionId: id }] });
});

it.each([
  [{ kind: "quick", title: "x" }, "/kind", "one_of"],
  [{ ...proposal, title: "" }, "/title", "text"],
  [{ ...proposal, pointIds: [nobody] }, "/pointIds/0", "point"],
  [{ ...proposal, ownerTeamId: nobody }, "/ownerTeamId", "team"],
  [{ ...proposal, owner: "Müller" }, "/owner", "unknown"],
])("names what is wrong with %j", async (body, pointer, code) => {
  const answer = await api().as("service").post("/v1/corrective-actions", body);
  expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer, code }] } });
});

it("is 404 where there is none, with a hint when the id is a point's", async () => {
  const pointId = await reported();
  const hint = await api().as("service").get(`/v1/corrective-actions/${pointId}`);
  expect(hint).toMatchObject({ status: 404, body: { code: "is-open-point" } });
  expect((await api().as("service").get(`/v1/corrective-actions/${nobody}`)).status).toBe(404);
  expect((await api().as("service").post(`/v1/corrective-actions/${nobody}/start`)).status).toBe(404);
});

it("answers no report when it was dropped", async () => {
  const { id: pointId } = (await api().as("service").post("/v1/incidents", { title: "Falsche Rechnung" }))
    .body;
  const proposal = { kind: "corrective", title: "Abgleich vor dem Versand" };
  const { id: actionId } = (await api().as("service").post("/v1/corrective-actions", proposal)).body;
  await api().as("facilitator").post(`/v1/corrective-actions/${actionId}/drop`, { reason: "Zu teuer" });
  const decided = await api().as("facilitator").put(`/v1/open-points/${pointId}/decision`, { actionId });
  expect(decided).toMatchObject({ status: 409, body: { code: "action-dropped" } });
});
