import { randomUUID } from "node:crypto";
import { personDecider } from "klartext/domain";
import { FreshReads } from "klartext/nest";
import { startedApi } from "../testing/api-harness.ts";
import { givenTeam } from "../testing/given.ts";
import {
  type GivenPoint,
  type GivenVisitor,
  givenComplaint,
  givenVisitor,
} from "./testing/customer-ground.ts";
import { formsOf, linksOf, PageVisitor, type SeenPage } from "./testing/page-visitor.ts";

const started = startedApi();

/** Stands in every internal field. */
const SECRET = "Geheimwort";
const STAFF = "Ottokar Zwicknagel";
const TEAM = "Wickelabteilung";
const OTHER = "Xaver Nebenbuhler KG";
const COLLEAGUE = "Kunigunde Mitleserin";

async function everythingInside(visitor: GivenVisitor, other: GivenVisitor): Promise<GivenPoint> {
  const api = started();
  const [service, facilitator] = [api.as("service"), api.as("facilitator")];
  const ownerTeamId = await givenTeam(api, TEAM);
  const [personId, colleague] = [randomUUID(), randomUUID()];
  await api.given(personDecider, `person-${personId}`, {
    ...{ type: "AddPerson", personId, name: STAFF, email: "zwicknagel@wir.example", teamId: ownerTeamId },
  });
  await service.post(`/v1/customers/${visitor.customerId}/contact-persons`, { name: COLLEAGUE });
  const { body: customer } = await service.get(`/v1/customers/${visitor.customerId}`);
  const colleagueId: string =
    customer.contactPersons.find(({ name }: { name: string }) => name === COLLEAGUE)?.contactPersonId ??
    colleague;
  const point = await givenComplaint(api, visitor, {
    title: `${SECRET} Titel von ${STAFF}`,
    description: `${SECRET} Beschreibung`,
    nextStep: `${SECRET} Schritt`,
    ownerTeamId,
  });
  const about = `/v1/open-points/${point.pointId}`;
  const said = [
    await service.post(`${about}/customers`, { customerId: other.customerId }),
    await service.post(`${about}/notes`, { text: `${SECRET} ${STAFF} war es` }),
    await service.post(`${about}/contacts`, {
      ...{ customerId: visitor.customerId, channel: "phone", direction: "outbound" },
      ...{ contactedAt: "2026-11-21T08:30:00Z", summary: `${SECRET} Zusammenfassung` },
    }),
    await service.post(`${about}/promises`, {
      what: `${SECRET}: Rolle liefern`,
      dueAt: "2026-11-24T11:00:00Z",
      customerId: visitor.customerId,
    }),
    await service.post(`${about}/messages`, {
      ...{ customerId: other.customerId, channel: "email", kind: "status_update" },
      text: `An ${OTHER}: ${SECRET}`,
    }),
    await service.post(`${about}/messages`, {
      ...{ customerId: visitor.customerId, contactPersonId: colleagueId, channel: "email" },
      ...{ kind: "status_update", text: `An ${COLLEAGUE}: ${SECRET}` },
    }),
    await service.post(`${about}/replies`, {
      ...{ customerId: other.customerId, channel: "email", words: `${SECRET} sagt ${OTHER}` },
      receivedAt: "2026-11-21T08:45:00Z",
    }),
    await service.post(`${about}/start-work`),
    await service.post(`${about}/begin-waiting`, {
      ...{ waitingFor: "supplier", reason: `${SECRET} Lieferant`, lookAgainOn: "2026-11-25" },
    }),
    await facilitator.put(`${about}/decision`, { noActionReason: `${SECRET} Entscheidung` }),
    await service.post(`${about}/solve`, { solution: `${SECRET} Lösung` }),
    await service.post(`${about}/verify`, { how: `${SECRET} Prüfung` }),
  ];
  expect(said.filter(({ status }) => status >= 400).map(({ body }) => body)).toEqual([]);
  await api.app.get(FreshReads).catchUp();
  return point;
}

/** All pages that links and forms lead to, with what is answered to empty forms. */
async function everyPage(link: string): Promise<SeenPage[]> {
  const visitor = new PageVisitor(started());
  const pages: SeenPage[] = [];
  const seen = new Set([link, `${link}/OP-2026-9999`]);
  for (const url of seen) {
    const page = await visitor.open(url);
    pages.push(page);
    for (const form of formsOf(page)) {
      pages.push(await visitor.submit(form), await visitor.submit(form, { words: "Hallo", step: "check" }));
    }
    for (const next of linksOf(page)) seen.add(next);
  }
  return pages;
}

it("no page holds an internal word, a name of ours, a colleague of the visitor's, or another customer", async () => {
  const visitor = await givenVisitor(started());
  const other = await givenVisitor(started(), { customer: OTHER, name: "Xenia Nebenbuhler" });
  const point = await everythingInside(visitor, other);
  const pages = await everyPage(visitor.link);
  const all = pages.map(({ html, headers }) => `${html}${JSON.stringify(headers)}`).join("\n");
  expect(pages.length).toBeGreaterThan(12);
  expect(all).toContain(point.number);
  expect(all).toContain("Bei uns steht die Anlage still.");
  for (const inside of [SECRET, "Zwicknagel", "Ottokar", TEAM, "Nebenbuhler", "Mitleserin"]) {
    expect(all).not.toContain(inside);
  }
});

it("no log line holds a link's token, a visitor's words, or an address, whatever goes wrong", async () => {
  const visitor = await givenVisitor(started());
  const point = await givenComplaint(started(), visitor);
  const token = visitor.link.slice("/c/".length);
  const lines: string[] = [];
  const streams = [process.stdout, process.stderr];
  const writes = streams.map(({ write }) => write);
  for (const stream of streams) stream.write = (chunk: unknown) => lines.push(String(chunk)) > 0;
  try {
    const browser = new PageVisitor(started());
    await browser.open(point.page);
    await browser.send(`${point.page}/reply`, "words=Quietschton&step=do");
    await browser.send(`${point.page}/reply`, "a".repeat(100_000));
    await browser.open(`${visitor.link}%zz`);
    await browser.open(`/c/${"x".repeat(4_000)}`);
    await started().app.inject({ method: "DELETE", url: visitor.link });
  } finally {
    for (const [index, stream] of streams.entries()) stream.write = writes[index] ?? stream.write;
  }
  const all = lines.join("");
  for (const secret of [token, "Quietschton", "203.0.113.7"]) expect(all).not.toContain(secret);
});
