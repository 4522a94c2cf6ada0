import "reflect-metadata";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { erasureDecider, foldForSearch } from "klartext/domain";
import { CommandRunner, FreshReads, READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { readConfiguration } from "../../configuration/configuration.ts";
import { type RunningService, startService } from "../../service/service.ts";

const ADMIN_KEY = "klartext_key-of-the-admin-for-erasure-specs";
const NAME = "Xaverine Dörrwächter";
const COMPANY = "Quittenbrößel GmbH";

let folder: string;
let service: RunningService;

async function start(): Promise<void> {
  const environment = { PORT: "0", KLARTEXT_DATA: folder, KLARTEXT_ADMIN_KEY: ADMIN_KEY };
  service = await startService(readConfiguration({ ...environment, KLARTEXT_LOG_LEVEL: "error" }));
  await service.app.get<ReadModel>(READ_MODEL).ready();
  await service.app.get(FreshReads).catchUp();
}

async function send(method: "GET" | "POST" | "PUT", url: string, body?: object) {
  const answer = await service.app.inject({
    method,
    url,
    headers: { authorization: `Bearer ${ADMIN_KEY}`, "accept-language": "en" },
    ...(body === undefined ? {} : { payload: body }),
  });
  return { status: answer.statusCode, body: answer.json() };
}

/** What the word looks like within base64, at each of the three places that it can have in a longer text. */
function base64Of(text: string, shift: number): Buffer {
  const bytes = Buffer.from("x".repeat(shift) + text);
  const [from, to] = [Math.ceil((shift * 8) / 6), Math.floor((bytes.length * 8) / 6)];
  return Buffer.from(bytes.toString("base64").slice(from, to));
}

/** Files that hold the word in any form in which a program could have written it. */
async function filesHolding(word: string): Promise<string[]> {
  const variants = [word, word.toLowerCase(), word.toUpperCase(), foldForSearch(word)];
  const needles = variants.flatMap((text) => [
    Buffer.from(text, "utf8"),
    Buffer.from(text, "latin1"),
    Buffer.from(text, "utf16le"),
    ...[0, 1, 2].map((shift) => base64Of(text, shift)),
  ]);
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const holding = await Promise.all(
    files
      .filter((file) => file.isFile())
      .map(async (file) => {
        const path = join(file.parentPath, file.name);
        const bytes = await readFile(path);
        return needles.some((needle) => bytes.includes(needle)) ? [path] : [];
      }),
  );
  return holding.flat();
}

async function registered() {
  const customer = (await send("POST", "/v1/customers", { name: COMPANY, customerNumber: "K-Zwölfeck" })).body
    .id;
  const url = `/v1/customers/${customer}`;
  await send("POST", `${url}/sites`, { name: "Werk Nimmersatt", address: "Am Sprottenufer 9" });
  const person = await send("POST", `${url}/contact-persons`, {
    name: NAME,
    email: "doerrwaechter@quittenbroessel.example",
    phone: "+49 2365 987123",
  });
  const point = await send("POST", "/v1/incidents", {
    title: "Ersatzteil falsch geliefert",
    description: `Frau ${NAME} rief an: Rolle Typ B statt Typ A.`,
    customers: [{ customerId: customer, contactPersonId: person.body.id }],
  });
  return { customer, person: person.body.id as string, point: point.body.id as string };
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "klartext-erasure-"));
  await start();
});

afterEach(async () => {
  await service.stop();
  await rm(folder, { recursive: true, force: true });
});

describe("an erasure", () => {
  it("leaves no byte of a contact person, while list, history and numbers stand", async () => {
    const { customer, person, point } = await registered();
    const preview = await send("GET", `/v1/erasures/preview?subject=contact_person&id=${person}`);
    expect(preview.body).toMatchObject({
      complete: true,
      items: [{ number: "OP-2026-0001", excerpt: expect.stringContaining(NAME) }],
    });
    const texts = preview.body.items.map(({ textId, stream }: Record<string, string>) => ({
      textId,
      stream,
    }));
    const order = { subject: "contact_person", subjectId: person, texts, reason: "Art. 17 DSGVO" };
    const ordered = await send("POST", "/v1/erasures", order);
    expect(ordered.status).toBe(201);

    const record = (await send("GET", `/v1/erasures/${ordered.body.id}`)).body;
    expect(record).toMatchObject({ subject: "contact_person", texts: 1, completedAt: expect.any(String) });
    for (const word of ["Dörrwächter", "Xaverine", "doerrwaechter", "987123"]) {
      expect(await filesHolding(word)).toEqual([]);
    }
    const mark = `[erased on ${record.on}]`;
    expect((await send("GET", `/v1/open-points/${point}`)).body).toMatchObject({
      number: "OP-2026-0001",
      title: "Ersatzteil falsch geliefert",
      description: mark,
    });
    expect((await send("GET", `/v1/open-points/${point}/history`)).body.items).toHaveLength(1);
    const { contactPersons, name } = (await send("GET", `/v1/customers/${customer}`)).body;
    expect({ name, contactPersons }).toMatchObject({
      name: COMPANY,
      contactPersons: [{ contactPersonId: person, name: mark, email: mark, phone: mark }],
    });
  });

  it("of a customer takes contact persons, sites and number along", async () => {
    const { customer, point } = await registered();
    await send("PUT", `/v1/customers/${customer}/name`, { name: `${COMPANY} Nachf.` });
    const preview = await send("GET", `/v1/erasures/preview?subject=customer&id=${customer}`);
    const texts = preview.body.items.map(({ textId, stream }: Record<string, string>) => ({
      textId,
      stream,
    }));
    await send("POST", "/v1/erasures", { subject: "customer", subjectId: customer, texts });
    for (const word of ["Quittenbrößel", "Dörrwächter", "Nimmersatt", "Sprottenufer", "Zwölfeck"]) {
      expect(await filesHolding(word)).toEqual([]);
    }
    const { items } = (await send("GET", "/v1/open-points")).body;
    expect(items).toMatchObject([
      { id: point, customers: [{ id: customer, name: expect.stringMatching(/^\[erased on/) }] },
    ]);
    const change = await send("PUT", `/v1/customers/${customer}/name`, { name: "Neu" });
    expect(change).toMatchObject({ status: 409 });
    expect((await send("POST", "/v1/customers", { name: "Neu", customerNumber: "K-Zwölfeck" })).status).toBe(
      409,
    );
  });

  it("of somebody who works here ends their keys", async () => {
    const person = (await send("POST", "/v1/persons", { name: NAME })).body.id;
    const key = await send("POST", "/v1/access-keys", { personId: person, role: "sales", label: "Vertrieb" });
    await send("POST", "/v1/erasures", { subject: "person", subjectId: person });
    expect(await filesHolding("Dörrwächter")).toEqual([]);
    const headers = { authorization: `Bearer ${key.body.key}` };
    expect((await service.app.inject({ url: "/v1/me", headers })).statusCode).toBe(401);
  });

  it("goes on after a crash: what was ordered is carried out on the next start", async () => {
    const { person } = await registered();
    const id = "6f1c0c1e-0d9b-4b0e-8f0e-3a1a8f5f7d21";
    await service.app.get(CommandRunner).run(
      erasureDecider,
      { stream: `erasure-${id}`, exists: "none" },
      {
        type: "OrderErasure",
        subject: "contact_person",
        subjectId: person,
        texts: [],
        reason: null,
        on: "2026-11-21",
      },
      { commandId: id, actor: { kind: "klartext" } },
    );
    await service.app.get(FreshReads).catchUp();
    expect((await send("GET", `/v1/erasures/${id}`)).body.completedAt).toBeNull();
    await service.stop();
    await start();
    const completed = async () => (await send("GET", `/v1/erasures/${id}`)).body.completedAt;
    while ((await completed()) === null) await new Promise(setImmediate);
    expect(await filesHolding("987123")).toEqual([]);
  });

  it("needs somebody to erase, texts that are there, and a reason without the name", async () => {
    const { person } = await registered();
    const subject = { subject: "contact_person", subjectId: person };
    const wrong = [
      { body: { subject: "person", subjectId: person }, pointer: "/subjectId" },
      { body: { subject: "person" }, pointer: "/subjectId" },
      { body: { ...subject, texts: [{ textId: "a/title", stream: "openPoint-a" }] }, pointer: "/texts/0" },
      { body: { ...subject, reason: "Wunsch von Frau Doerrwaechter" }, pointer: "/reason" },
    ];
    for (const { body, pointer } of wrong) {
      const answer = await send("POST", "/v1/erasures", body);
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
    }
    expect(await send("POST", "/v1/erasures", {})).toMatchObject({
      status: 409,
      body: { code: "nothing-to-erase" },
    });
  });
});
