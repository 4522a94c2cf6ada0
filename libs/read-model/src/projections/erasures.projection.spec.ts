import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { ErasedText } from "klartext/domain";
import { affects, customer, imported, incident } from "../testing/examples.ts";
import { contentOf, ProjectedLog } from "../testing/projected-log.ts";

const ON = "2026-11-20";
const NAME = "Quörkelmann";

/** The name as it may stand in a file: as written and folded, in the encodings that are about. */
const traces = [
  Buffer.from(NAME),
  Buffer.from(NAME, "latin1"),
  Buffer.from("quorkelmann"),
  Buffer.from("uorkelman"),
];

function tracesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => {
    const bytes = readFileSync(join(folder, name));
    return traces.some((trace) => bytes.includes(trace));
  });
}

describe("erasing", () => {
  let list: ProjectedLog;
  const texts: ErasedText[] = [];
  const filesWithTraces = () => tracesIn(list.folder);

  /** A name in every place where the read model keeps one, also of earlier days. */
  beforeEach(async () => {
    list = new ProjectedLog();
    texts.length = 0;
    const day = (date: number) => `2026-11-${String(date).padStart(2, "0")}T09:00:00Z`;
    const keep = async (
      stream: string,
      at: string,
      field: string,
      event: Parameters<typeof list.record>[2],
    ) => {
      const { eventIds } = await list.record(stream, at, event);
      texts.push({ textId: `${eventIds[0]}/${field}`, stream });
    };
    await list.record("customer-c1", day(2), customer("c1", `${NAME} GmbH`));
    await list.record("customer-c1", day(2), {
      type: "ContactPersonAdded",
      data: {
        contactPersonId: "cp1",
        name: `Ute ${NAME}`,
        email: `${NAME}@example.org`,
        phone: null,
        channel: "email",
        language: "de",
        formOfAddress: "formal",
      },
    });
    await keep("organization", day(2), "contactLine", {
      type: "ContactLineSet",
      data: { contactLine: `Herr ${NAME}, 0211 1234-0` },
    });
    await keep("customer-c1", day(2), "name", {
      type: "SiteAdded",
      data: { siteId: "s1", name: `Halle ${NAME}`, address: null },
    });
    const asset = { assetId: "m1", kind: "contract", name: `Vertrag ${NAME}`, siteId: "s1" } as const;
    const contract = await list.record("customer-c1", day(2), {
      type: "AssetAdded",
      data: { ...asset, serialNumber: `${NAME}-77` },
    });
    for (const field of ["name", "serialNumber"])
      texts.push({ textId: `${contract.eventIds[0]}/${field}`, stream: "customer-c1" });
    await list.record("person-x1", day(2), {
      type: "PersonAdded",
      data: { personId: "x1", name: `Rolf ${NAME}`, email: null, teamId: null },
    });
    await list.record("person-x1", day(2), {
      type: "PersonRoleSet",
      data: { personId: "x1", role: `Vertretung von ${NAME}` },
    });
    await keep("openPoint-1", day(3), "title", incident(`${NAME} wartet`, { customers: [affects("c1")] }));
    await keep("openPoint-1", day(4), "title", {
      type: "InternalWordsChanged",
      data: { title: `${NAME} wartet noch` },
    });
    await keep("openPoint-1", day(5), "text", {
      type: "NoteAdded",
      data: { text: `Mit ${NAME} gesprochen` },
    });
    await list.record("openPoint-1", day(6), {
      type: "CustomerNoLongerAffected",
      data: { customerId: "c1", reason: "Irrtum" },
    });
    await list.record(
      "openPoint-3",
      day(6),
      incident("Ventil", { customers: [{ ...affects("c1"), siteId: "s1", assetId: "m1" }] }),
    );
    await keep("openPoint-2", day(6), "row", imported("Pumpe", { row: `{"Kunde":"${NAME}"}` }));
    await keep("correctiveAction-a1", day(7), "title", {
      type: "ActionProposed",
      data: {
        kind: "corrective",
        title: `${NAME} schulen`,
        description: null,
        pointIds: ["1"],
        ownerTeamId: null,
        dueOn: null,
      },
    });
  });
  afterEach(() => list.dispose());

  function indexOfTexts(): { pieces: number; trigrams: readonly string[] } {
    const db = new DatabaseSync(list.file);
    try {
      db.exec("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, search_index, row)");
      const { pieces } = db.prepare("SELECT count(DISTINCT segid) AS pieces FROM search_index_idx").get() as {
        pieces: number;
      };
      const rows = db.prepare("SELECT term FROM temp.vocabulary").all() as { term: string }[];
      return { pieces, trigrams: rows.map(({ term }) => term) };
    } finally {
      db.close();
    }
  }

  async function eraseEverything(): Promise<void> {
    const order = (erasureId: string, subject: "customer" | "contact_person" | "person", subjectId: string) =>
      list.log.record(`erasure-${erasureId}`, `${ON}T10:00:00Z`, {
        type: "ErasureOrdered",
        data: { subject, subjectId, texts, reason: null, on: ON },
      });
    await order("e1", "customer", "c1");
    await order("e2", "contact_person", "cp1");
    await order("e3", "person", "x1");
    await list.project(list.projector);
  }

  test("leaves no byte of a name in any file, neither as written nor folded", async () => {
    expect(filesWithTraces()).not.toEqual([]);
    await eraseEverything();
    expect(filesWithTraces()).toEqual([]);
  });

  test("leaves no part of a name in the index of texts, also of texts that had been changed", async () => {
    expect(indexOfTexts()).toMatchObject({ trigrams: expect.arrayContaining(["uor", "rke"]) });
    await eraseEverything();
    const { pieces, trigrams } = indexOfTexts();
    // What is marked as gone can only be in a piece that another one was put beside.
    expect(pieces).toBe(1);
    expect(trigrams.filter((trigram) => "quorkelmann".includes(trigram))).toEqual([]);
    expect(trigrams).toContain("pum");
  });

  test("leaves the mark with its day in the list, today and on earlier days, and everything else as it was", async () => {
    await eraseEverything();
    const gone = { erasedOn: ON };
    expect(list.rows({ asOf: "2026-11-03" })).toMatchObject([
      { title: gone, customers: [{ id: "c1", name: gone }] },
    ]);
    expect(list.rows({ asOf: "2026-11-04" })).toMatchObject([{ title: gone, number: "OP-2026-0001" }]);
    expect(list.rows()).toMatchObject([
      { title: gone, customers: [] },
      { title: "Ventil", customers: [{ id: "c1", name: gone }] },
      { title: "Pumpe" },
    ]);
    expect(list.rows({ search: "wartet" })).toEqual([]);
    expect(list.rows({ search: "gesprochen" })).toEqual([]);
    expect(list.rows({ search: "pumpe" })).toHaveLength(1);
  });

  test("law: a file that is built after the keys were destroyed holds the same", async () => {
    await eraseEverything();
    const keys = [...texts.map(({ textId }) => textId), "customer/c1", "contact_person/cp1", "person/x1"];
    await list.log.store.destroyKeys(keys, ON);
    const rebuilt = await list.rebuilt("rebuilt.sqlite");
    expect(list.read(contentOf, rebuilt)).toEqual(list.read(contentOf));
    expect(filesWithTraces()).toEqual([]);
  });
});
