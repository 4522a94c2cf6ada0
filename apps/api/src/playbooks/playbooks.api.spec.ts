import { builtInPlaybooks, type Playbook, playbookSituations } from "klartext/domain";
import { START, startedApi } from "../testing/api-harness.ts";

const started = startedApi();
const url = "/v1/playbooks/our_mistake";
const own: Playbook = {
  ...builtInPlaybooks.our_mistake,
  checklist: [{ de: "Lieferschein geprüft", en: "Delivery note checked" }],
};

function changed(change: (playbook: { [Part in keyof Playbook]: Playbook[Part] }) => object): object {
  return { ...own, ...change(structuredClone(own)) };
}

describe("the playbooks", () => {
  it("are eight, in the reader's language, and the ones built in at first", async () => {
    const { body } = await started().as("sales").get("/v1/playbooks", { "accept-language": "en" });
    expect(body.items.map(({ situation }: { situation: string }) => situation)).toEqual(playbookSituations);
    const { title, applies } = builtInPlaybooks.our_mistake;
    expect(body.items[2]).toEqual({
      situation: "our_mistake",
      title: title.en,
      applies: applies.en,
      version: 0,
      revised: false,
    });
  });

  it("can be revised, and the one built in restored, with a history that names nobody", async () => {
    const facilitator = started().as("facilitator");
    const builtIn = { "if-match": String((await facilitator.get(url)).headers.etag) };
    const revised = await facilitator.put(url, own, builtIn);
    expect((await facilitator.put(url, { ...own, toAvoid: own.toDo }, builtIn)).status).toBe(412);
    expect(revised).toMatchObject({ status: 200, body: { changed: true, revision: 0 } });
    const etag = { "if-match": String(revised.headers.etag) };
    const shown = await started().as("service").get(url);
    expect(shown.headers.etag).toBe(revised.headers.etag);
    expect(shown.body).toEqual({
      situation: "our_mistake",
      version: 1,
      erasedOn: null,
      playbook: own,
      versions: [{ version: 1, since: START }],
    });
    expect((await facilitator.put(url, own)).body).toMatchObject({ changed: false });

    const restored = await facilitator.post(`${url}/restore`, undefined, etag);
    expect(restored).toMatchObject({ status: 200, body: { changed: true, revision: 1 } });
    expect((await facilitator.put(url, own, etag)).status).toBe(412);
    const { body } = await facilitator.get(url);
    expect(body).toMatchObject({ version: 0, playbook: builtInPlaybooks.our_mistake });
    expect(body.versions.map(({ version }: { version: number }) => version)).toEqual([1, 0]);
    expect((await facilitator.post(`${url}/restore`)).body).toMatchObject({ changed: false });
    const version = async (number: unknown) => facilitator.get(`${url}/versions/${number}`);
    expect((await version(1)).body).toEqual({
      ...{ situation: "our_mistake", version: 1, writtenAt: START, erasedOn: null, playbook: own },
    });
    expect((await version(0)).body).toMatchObject({
      writtenAt: null,
      playbook: builtInPlaybooks.our_mistake,
    });
    expect([(await version(2)).status, (await version("x")).status]).toEqual([404, 400]);
    expect(await started().typesOf("playbook-our_mistake")).toEqual([
      "PlaybookRevised",
      "BuiltInPlaybookRestored",
    ]);
  });

  it("that cannot hold are refused with every fault and its place", async () => {
    const faulty = changed(({ templates, promises }) => ({
      toDo: [],
      templates: templates.map((template) => ({ ...template, promise: "solutoin" })),
      promises: promises.map((promise) => ({ ...promise, id: "solution" })),
    }));
    const answer = await started().as("facilitator").put(url, faulty, { "accept-language": "en" });
    expect(answer).toMatchObject({ status: 422, body: { type: "urn:klartext:problem:texts-refused" } });
    expect(answer.body.errors).toEqual(
      expect.arrayContaining([
        {
          pointer: "/toDo",
          code: "playbook-part-missing",
          detail: expect.stringMatching(/^Something is missing/),
        },
        expect.objectContaining({ pointer: "/promises", code: "playbook-id-twice" }),
        expect.objectContaining({ pointer: "/templates/0/promise", code: "playbook-promise-not-listed" }),
      ]),
    );
  });

  it("may tell customers nothing that the wording check refuses", async () => {
    const blaming = "{{promise.due}} melden wir uns. Unser Kollege hat das vergessen.";
    const faulty = changed(({ templates: [first], promises }) => ({
      templates: [
        {
          ...first,
          promise: promises[0]?.id,
          text: { de: { formal: blaming, informal: "Moin {{promise.due}}" }, en: "Hello {{promise.due}}" },
        },
      ],
    }));
    const answer = await started().as("facilitator").put(url, faulty);
    expect(answer).toMatchObject({ status: 422, body: { type: "urn:klartext:problem:wording-refused" } });
    const [finding] = answer.body.findings;
    expect(finding).toMatchObject({ pointer: "/templates/0/text/de/formal", code: "blames-colleague" });
    expect(blaming.slice(finding.from, finding.to)).toBe(finding.match);
    expect(finding.match).toContain("Kollege");
  });

  it.each(playbookSituations)("may tell customers what is built in: %s", async (situation) => {
    const { title: _, ...rest } = builtInPlaybooks[situation];
    const renamed = { ...rest, title: { de: "Eigener Titel", en: "Title of our own" } };
    const answer = await started().as("facilitator").put(`/v1/playbooks/${situation}`, renamed);
    expect(answer).toMatchObject({ status: 200, body: { changed: true } });
    const { warnings } = answer.body;
    expect(warnings.filter(({ code }: { code: string }) => code === "names-employee")).toEqual([]);
  });

  it("may name a colleague to staff, with a warning", async () => {
    const asking = { de: "Facilitator Beispiel fragen", en: "Ask Facilitator Beispiel" };
    const answer = await started()
      .as("facilitator")
      .put(
        url,
        changed(() => ({ checklist: [asking] })),
      );
    expect(answer).toMatchObject({ status: 200, body: { changed: true } });
    expect(answer.body.warnings).toMatchObject([
      { pointer: "/checklist/0/de", code: "names-employee", severity: "warned" },
      { pointer: "/checklist/0/en", code: "names-employee", severity: "warned" },
    ]);
  });

  it.each<[pointer: string, code: string, object]>([
    ["/title/en", "required", changed(({ title }) => ({ title: { de: title.de } }))],
    ["/checklist/0/de", "text", changed(() => ({ checklist: [{ de: "", en: "x" }] }))],
    ["/promises/0/due/at", "required", withDue({ unit: "working_days", amount: 1 })],
    ["/promises/0/due/amount", "unknown", withDue({ unit: "given", amount: 1 })],
    ["/promises/0/due/unit", "one_of", withDue({ unit: "weeks" })],
    ["/author", "unknown", changed(() => ({ author: "Jana" }))],
  ])("are not written with a fault at %s: %s", async (pointer, code, body) => {
    const answer = await started().as("facilitator").put(url, body);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer, code }] } });
  });

  it("are there for the eight situations alone", async () => {
    const answer = await started().as("service").get("/v1/playbooks/holiday");
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: "path/situation" }] } });
  });
});

function withDue(due: object): object {
  return changed(({ promises }) => ({
    promises: promises.slice(0, 1).map((promise) => ({ ...promise, due })),
  }));
}
