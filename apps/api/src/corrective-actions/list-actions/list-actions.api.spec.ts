import { randomUUID } from "node:crypto";
import { startedApi } from "../../testing/api-harness.ts";
import { givenTeam } from "../../testing/given.ts";

const api = startedApi();

async function proposed(title: string, more: object = {}): Promise<string> {
  const body = { kind: "corrective", title, ...more };
  return (await api().as("service").post("/v1/corrective-actions", body)).body.id;
}

async function listed(query: string): Promise<string[]> {
  const { body } = await api().as("sales").get(`/v1/corrective-actions?${query}`);
  return body.items.map(({ title }: { title: string }) => title);
}

describe("the list of corrective actions", () => {
  it("shows what is proposed, too, and is narrowed by state, team and point", async () => {
    const ownerTeamId = await givenTeam(api());
    const { id: pointId } = (await api().as("service").post("/v1/incidents", { title: "Falsche Rolle" }))
      .body;
    await proposed("Scannen", { pointIds: [pointId] });
    await proposed("Zählen", { ownerTeamId });
    const dropped = await proposed("Wiegen", { ownerTeamId });
    await api().as("service").post(`/v1/corrective-actions/${dropped}/drop`, { reason: "Zu teuer" });

    expect(await listed("")).toEqual(["Wiegen", "Zählen", "Scannen"]);
    expect(await listed("state=proposed")).toEqual(["Zählen", "Scannen"]);
    expect(await listed(`ownerTeamId=${ownerTeamId}&state=dropped,done`)).toEqual(["Wiegen"]);
    expect(await listed(`pointId=${pointId}`)).toEqual(["Scannen"]);
    expect(await listed(`pointId=${randomUUID()}`)).toEqual([]);
  });

  it("is paged, and takes no cursor but its own", async () => {
    const ownerTeamId = await givenTeam(api());
    for (const title of ["Eins", "Zwei", "Drei"]) await proposed(title, { ownerTeamId });
    const url = `/v1/corrective-actions?ownerTeamId=${ownerTeamId}&limit=2`;
    const first = (await api().as("sales").get(url)).body;
    const second = (await api().as("sales").get(`${url}&cursor=${first.nextCursor}`)).body;
    expect([...first.items, ...second.items].map(({ title }) => title)).toEqual(["Drei", "Zwei", "Eins"]);
    expect(second.nextCursor).toBeNull();
    expect((await api().as("sales").get(`${url}&cursor=x`)).status).toBe(400);
  });
});
