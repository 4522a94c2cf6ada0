import { Api } from "../../testing/api-harness.ts";

let api: Api;
beforeEach(async () => {
  api = await Api.start();
});
afterEach(() => api.stop());

const LIST = "Name;Team;Rolle\nJörg Groß;Lager;Lagerist\nUte Quandt;Technik;\n;Lager;Leitung\nOle Quandt;;\n";

async function send(
  file: string | Uint8Array,
  texts: Record<string, string> = {},
  role: "admin" | "facilitator" = "admin",
) {
  const form = new FormData();
  for (const [name, text] of Object.entries(texts)) form.set(name, text);
  form.set("file", new Blob([typeof file === "string" ? file : new Uint8Array(file)]), "personal.csv");
  const encoded = new Response(form);
  const answer = await api.app.inject({
    method: "POST",
    url: "/v1/persons/import",
    headers: {
      authorization: `Bearer ${api.as(role).key}`,
      "content-type": encoded.headers.get("content-type") ?? "",
      "accept-language": "en",
    },
    payload: Buffer.from(await encoded.arrayBuffer()),
  });
  return { status: answer.statusCode, body: answer.json() };
}

async function directory() {
  const { items: teams } = (await api.as("admin").get("/v1/teams")).body;
  const { items } = (await api.as("admin").get("/v1/persons")).body;
  const teamOf = (id: string | null) => teams.find(({ teamId }: { teamId: string }) => teamId === id)?.name;
  return items
    .filter(({ name }: { name: string }) => !name.endsWith("Beispiel"))
    .map(({ name, teamId, role }: { name: string; teamId: string; role: string }) =>
      [name, teamOf(teamId) ?? "-", role ?? "-"].join(", "),
    )
    .sort();
}

describe("taking a staff list over", () => {
  it("adds whom it names, with team and role, and says which rows it left out", async () => {
    const { status, body } = await send(Buffer.from(LIST, "latin1"));
    expect(status).toBe(200);
    expect(body).toEqual({
      ...{ dryRun: false, encoding: "windows-1252", delimiter: ";", newTeams: ["Lager", "Technik"] },
      counts: { added: 3, changed: 0, unchanged: 0, rejected: 1 },
      problems: [
        {
          ...{ line: 4, column: { letter: "A", header: "Name" }, value: null, code: "name-missing" },
          detail: "Row 4, column A (Name): The name is missing here.",
        },
      ],
    });
    expect(await directory()).toEqual([
      "Jörg Groß, Lager, Lagerist",
      "Ole Quandt, -, -",
      "Ute Quandt, Technik, -",
    ]);
    const checked = { language: "de", kind: "receipt", text: "Herr Groß hat das vergessen." };
    const { findings } = (await api.as("service").post("/v1/wording-checks", checked)).body;
    expect(findings).toContainEqual(expect.objectContaining({ code: "names-employee" }));
  });

  it("knows by name and team who is there already, and changes roles alone", async () => {
    await send(LIST);
    const again = await send(LIST);
    expect(again.body).toMatchObject({ counts: { added: 0, changed: 0, unchanged: 3 }, newTeams: [] });
    const list = "Full name,Department,Role\nJOERG GROSS,lager,Schichtleiter\nUte Quandt,Lager,\n";
    const { body } = await send(list);
    expect(body).toMatchObject({ counts: { added: 1, changed: 1, unchanged: 0 }, newTeams: [] });
    expect(await directory()).toEqual([
      "Jörg Groß, Lager, Schichtleiter",
      "Ole Quandt, -, -",
      "Ute Quandt, Lager, -",
      "Ute Quandt, Technik, -",
    ]);
  });

  it("only says what it would do in a dry run", async () => {
    const { body } = await send(LIST, { dryRun: "true" });
    expect(body).toMatchObject({ dryRun: true, counts: { added: 3 }, newTeams: ["Lager", "Technik"] });
    expect(await directory()).toEqual([]);
    expect((await api.as("admin").get("/v1/teams")).body.items).toEqual([]);
  });

  it("is refused to all but admins, and with a file that is no staff list", async () => {
    expect((await send(LIST, {}, "facilitator")).status).toBe(403);
    expect(await send("Team;Rolle\nLager;Leitung\n")).toMatchObject({
      status: 400,
      body: { code: "no-name-column", errors: [{ pointer: "/file", code: "no-name-column" }] },
    });
    expect(await send(LIST, { dryRun: "vielleicht" })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: "/dryRun", code: "boolean" }] },
    });
  });
});
