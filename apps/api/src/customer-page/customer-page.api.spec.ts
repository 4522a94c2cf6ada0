import { randomUUID } from "node:crypto";
import { StoreUnavailable } from "klartext/event-sourcing";
import { openMemoryEventStore } from "klartext/event-store-memory";
import { AccessTokens } from "../customer-access/access-tokens.ts";
import { feedbackIdOf } from "../feedback/feedback-stream.ts";
import { Api, START, sharedStore, startedApi } from "../testing/api-harness.ts";
import { givenComplaint, givenSolution, givenVisitor } from "./testing/customer-ground.ts";
import { formsOf, formTo, linksOf, PageVisitor } from "./testing/page-visitor.ts";

type InjectedMethod = "GET" | "PUT" | "DELETE" | "OPTIONS" | "PATCH" | "POST";

const started = startedApi();
afterEach(() => started().itIs(START));

/** An address of their own for each, so that nobody's requests count for somebody else. */
let visitors = 0;
const visitor = () => new PageVisitor(started(), `203.0.113.${++visitors}`);

async function issue(pointId: string, customerId: string, body: object) {
  const answer = await started()
    .as("service")
    .post(`/v1/open-points/${pointId}/messages`, {
      ...{ customerId, channel: "email", kind: "status_update" },
      ...body,
    });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body.id as string;
}

/** How many events there are, but for how far policies and deliveries have come by themselves. */
async function recorded(): Promise<number> {
  const events = await started().store.readAll({ after: null, limit: 10_000 });
  return events.filter(({ stream }) => !/^(?:policy|delivery)-/.test(stream)).length;
}

describe("the customer's page", () => {
  it("shows where each point stands, what was told and promised, and the customer's own words", async () => {
    const api = started();
    const known = await givenVisitor(api);
    const point = await givenComplaint(api, known);
    const { customerId, contactPersonId } = known;
    await api.as("service").put(`/v1/open-points/${point.pointId}/tellable-words`, {
      title: "Falsche Antriebsrolle geliefert",
      nextStep: "Wir liefern die richtige Rolle mit dem Kurier.",
    });
    const messageId = await issue(point.pointId, customerId, {
      contactPersonId,
      text: "Die Rolle kommt am Montag, 23. November.",
      promise: { what: "Wir liefern die Rolle.", dueAt: "2026-11-23T11:00:00Z" },
    });
    await api.as("service").post(`/v1/messages/${messageId}/corrections`, {
      reason: "Der Kurier fährt erst am Dienstag.",
      text: "Die Rolle kommt am Dienstag, 24. November.",
    });
    const overview = await visitor().open(known.link);
    expect(overview).toMatchObject({ status: 200 });
    expect(overview.html).toContain("Guten Tag Jana Berger.");
    expect(overview.html).toContain(
      "Ihr Anliegen „Falsche Antriebsrolle geliefert“ ist bei uns aufgenommen.",
    );
    const page = await visitor().open(point.page);
    for (const shown of [
      point.number,
      "Der nächste Schritt: Wir liefern die richtige Rolle mit dem Kurier.",
      "Die Rolle kommt am Montag, 23. November.",
      "Diese Nachricht haben wir berichtigt.",
      "Die Rolle kommt am Dienstag, 24. November.",
      "Der Kurier fährt erst am Dienstag.",
      "Wir liefern die Rolle.",
      "am Montag, 23. November, bis 12 Uhr",
      "Bei uns steht die Anlage still.",
    ]) {
      expect(page.html).toContain(shown);
    }
    expect(page.html).not.toContain("Intern");
  });

  it("shows a point about the customer as a whole once this contact person was written to about it", async () => {
    const api = started();
    const known = await givenVisitor(api);
    const { customerId, contactPersonId } = known;
    const reported = await api
      .as("service")
      .post("/v1/incidents", { title: "Intern: Portal langsam", customers: [{ customerId }] });
    const pointId: string = reported.body.id;
    const { number } = (await api.as("service").get(`/v1/open-points/${pointId}`)).body;
    const point = { page: `${known.link}/${number}` };
    expect((await visitor().open(point.page)).status).toBe(404);
    await issue(pointId, customerId, { contactPersonId, text: "Wir sehen uns das an." });
    const page = await visitor().open(point.page);
    expect(page).toMatchObject({ status: 200, html: expect.stringContaining("Wir sehen uns das an.") });
  });

  it("shows fifty points at a time, the newest first, and leads to the others", async () => {
    const api = started();
    const known = await givenVisitor(api);
    const numbers: string[] = [];
    for (let point = 0; point < 51; point++) numbers.push((await givenComplaint(api, known)).number);
    const listed = async (url: string) => {
      const links = linksOf(await visitor().open(url));
      return links.flatMap((link) => /OP-\d+-\d+/.exec(link)?.[0] ?? []);
    };
    expect(await listed(known.link)).toEqual(numbers.toReversed().slice(0, 50));
    const first = await visitor().open(`${known.link}?lang=en`);
    expect(first.html).toContain("Page 1 of 2");
    const further = linksOf(first).find((link) => link.includes("page=2")) ?? "";
    expect(further).toBe(`${known.link}?lang=en&page=2`);
    expect(await listed(further)).toEqual(numbers.slice(0, 1));
    for (const page of ["9", "0", "-1", "x"]) {
      expect((await visitor().open(`${known.link}?page=${page}`)).status).toBe(200);
    }
  });

  it("speaks as the contact person is spoken to, and in the language that is asked for", async () => {
    const known = await givenVisitor(started(), { formOfAddress: "informal" });
    const point = await givenComplaint(started(), known);
    const german = await visitor().open(point.page);
    expect(german.html).toContain('<html lang="de">');
    expect(german.html).toContain("Schreib uns");
    expect(german.html).not.toMatch(/\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b/);
    const english = await visitor().open(`${point.page}?lang=en`);
    expect(english.html).toContain('<html lang="en">');
    expect(english.html).toContain("Your complaint of 21 November is on record with us.");
    expect(linksOf(english).filter((url) => url.startsWith("/c/") && !url.endsWith(".css"))).toEqual(
      expect.not.arrayContaining([expect.not.stringContaining("lang=")]),
    );
  });

  it("may be shown nowhere else, loads nothing from elsewhere, and is kept by nobody", async () => {
    const known = await givenVisitor(started());
    const { headers, html } = await visitor().open(known.link);
    expect(headers).toMatchObject({
      "content-security-policy":
        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
      "x-robots-tag": "noindex, nofollow",
      "content-type": "text/html; charset=utf-8",
    });
    expect(html).not.toMatch(/<script|style=|https?:|\son\w+=/);
    const [stylesheet = ""] = linksOf({ html, headers, status: 200 }).filter((url) => url.endsWith(".css"));
    expect((await visitor().open(stylesheet)).headers).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "content-type": "text/css; charset=utf-8",
    });
  });

  it("changes nothing by being looked at, whatever is followed", async () => {
    const api = started();
    const known = await givenVisitor(api);
    const open = await givenComplaint(api, known);
    const solved = await givenComplaint(api, known);
    await givenSolution(api, solved);
    for (const { pointId } of [open, solved]) await api.happened(`openPoint-${pointId}`, "CustomerTold");
    const before = await recorded();
    const seen = new Set([
      known.link,
      `${open.page}/confirm`,
      `${solved.page}/confirm`,
      `${open.page}/reply`,
    ]);
    const scanner = visitor();
    for (const url of seen) {
      const page = await scanner.open(url);
      expect(page.status).toBe(200);
      expect(await scanner.open(url, "HEAD")).toMatchObject({ status: 200, html: "" });
      for (const link of linksOf(page)) seen.add(link);
      for (const { action } of formsOf(page)) seen.add(action);
    }
    expect(seen.size).toBeGreaterThan(10);
    expect(await recorded()).toBe(before);
  });
});

describe("a link that is not open", () => {
  it("shows one page, whether it has expired, was revoked, or was made up", async () => {
    const api = started();
    const [expired, revoked, gone] = [
      await givenVisitor(api),
      await givenVisitor(api),
      await givenVisitor(api),
    ];
    const point = await givenComplaint(api, revoked);
    await api.as("service").post(`/v1/customer-accesses/${revoked.linkId}/revoke`, { reason: "Falsch" });
    await api
      .as("service")
      .delete(`/v1/customers/${gone.customerId}/contact-persons/${gone.contactPersonId}`);
    const neverMade = `/c/${api.app.get(AccessTokens, { strict: false }).of(randomUUID())}`;
    const forged = [`${revoked.link.slice(0, -6)}AAAAAA`, "/c/x", "/c/a/b/c/d", `/c/${"A".repeat(54)}`];
    const onlyInThePast = await visitor().open(expired.link);
    expect(onlyInThePast.status).toBe(200);
    api.itIs("2027-06-01T09:00:00Z");
    const doors = [];
    for (const url of [expired.link, revoked.link, point.page, gone.link, neverMade, ...forged]) {
      doors.push(await visitor().open(url));
      doors.push(await visitor().send(`${url}/reply`, "step=do&words=Hallo"));
    }
    const seen = doors.map(({ status, html, headers }) =>
      [status, html, headers["cache-control"]].join("\n"),
    );
    expect([...new Set(seen)]).toHaveLength(1);
    expect(seen[0]).toMatch(/^404\n/);
    expect(doors[0]?.html).toContain("This link opens nothing");
  });

  it("shows that page whatever is done with an address below it, be it that it cannot be read", async () => {
    const known = await givenVisitor(started());
    const door = await visitor().open("/c/x");
    const asked: [InjectedMethod, string][] = [
      ...(["PUT", "DELETE", "OPTIONS", "PATCH", "POST"] as const).map((method): [InjectedMethod, string] => [
        method,
        known.link,
      ]),
      ...["/c", "/c/", "/c/%E0", "/c/%E0/%", `/c/${"A".repeat(3_000)}`].map(
        (url): [InjectedMethod, string] => ["GET", url],
      ),
    ];
    for (const [method, url] of asked) {
      const { statusCode, payload, headers } = await started().app.inject({ method, url });
      expect([method, url, statusCode, headers["content-type"]]).toEqual([
        ...[method, url, 404, "text/html; charset=utf-8"],
      ]);
      expect(payload).toBe(door.html);
    }
  });

  it("takes in nothing, also when it was revoked while somebody typed", async () => {
    const api = started();
    const known = await givenVisitor(api);
    const point = await givenComplaint(api, known);
    const page = await visitor().open(point.page);
    const check = await visitor().submit(formTo(page, /reply/), { words: "Bitte um Rückruf." });
    await api.as("service").post(`/v1/customer-accesses/${known.linkId}/revoke`, { reason: "Falsch" });
    expect(await visitor().submit(formTo(check, /reply/))).toMatchObject({ status: 404 });
    expect(await api.typesOf(`openPoint-${point.pointId}`)).not.toContain("CustomerReplied");
  });

  it("is not guessed for long, and does not stop others", async () => {
    const known = await givenVisitor(started());
    const guesser = new PageVisitor(started(), "198.51.100.1");
    const statuses = [];
    for (let guess = 0; guess < 30; guess++) statuses.push((await guesser.open(`/c/${guess}`)).status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(21);
    expect(await guesser.open("/c/31")).toMatchObject({ status: 429, headers: { "retry-after": "60" } });
    expect((await visitor().open("/c/31")).status).toBe(404);
    // Somebody else at the same address, or behind a proxy that nobody said to trust.
    expect((await guesser.open(known.link)).status).toBe(200);
    started().itIs("2026-11-21T09:02:00Z");
    expect((await guesser.open("/c/31")).status).toBe(404);
  });
});

describe("what a visitor does", () => {
  it("is said before, and done once: the solution is confirmed", async () => {
    const api = started();
    const known = await givenVisitor(api);
    const point = await givenComplaint(api, known);
    expect(formsOf(await visitor().open(point.page)).map(({ action }) => action)).toEqual([
      `${point.page}/reply`,
    ]);
    await givenSolution(api, point);
    const page = await visitor().open(point.page);
    const check = await visitor().submit(formTo(page, /confirm/));
    expect(check.html).toContain("Sie bestätigen, dass dieses Anliegen für Sie gelöst ist.");
    expect(await api.typesOf(`openPoint-${point.pointId}`)).not.toContain("SolutionConfirmed");
    const form = formTo(check, /confirm/);
    for (let time = 0; time < 2; time++) {
      expect(await visitor().submit(form)).toMatchObject({
        status: 303,
        headers: { location: `${point.page}?done=confirm` },
      });
    }
    const confirmed = (await api.typesOf(`openPoint-${point.pointId}`)).filter(
      (type) => type === "SolutionConfirmed",
    );
    expect(confirmed).toHaveLength(1);
    expect((await visitor().open(`${point.page}?done=confirm`)).html).toContain(
      "Wir haben notiert, dass es für Sie gelöst ist.",
    );
  });

  it("can say that it is not solved, which reopens the point", async () => {
    const api = started();
    const known = await givenVisitor(api);
    const point = await givenComplaint(api, known);
    await givenSolution(api, point);
    const words = "Sie quietscht immer noch.\nBitte noch einmal ansehen.";
    const page = await visitor().open(point.page);
    const done = await visitor().carryOut(page, /not-solved/, { words: words.replace("\n", "\r\n") });
    expect(done.status).toBe(303);
    const events = await api.eventsOf(`openPoint-${point.pointId}`);
    expect(events.slice(-2)).toMatchObject([
      {
        type: "CustomerReplied",
        data: { words, customerId: known.customerId, contactPersonId: known.contactPersonId },
      },
      { type: "OpenPointReopened" },
    ]);
    expect((await visitor().open(point.page)).html).toContain(words);
  });

  it("can be a reply, which comes once however often it is sent", async () => {
    const api = started();
    const known = await givenVisitor(api);
    const point = await givenComplaint(api, known);
    const page = await visitor().open(point.page);
    const words = "Wann kommt der <b>Kurier</b> & wer?";
    const check = await visitor().submit(formTo(page, /reply/), { words });
    expect(check.html).toContain("Wann kommt der &lt;b&gt;Kurier&lt;/b&gt; &amp; wer?");
    for (let time = 0; time < 3; time++) await visitor().submit(formTo(check, /reply/));
    const replies = (await api.eventsOf(`openPoint-${point.pointId}`)).filter(
      ({ type }) => type === "CustomerReplied",
    );
    expect(replies).toMatchObject([{ data: { words, channel: "portal" } }]);
  });

  it("can be changed before it is sent, with what was typed", async () => {
    const known = await givenVisitor(started());
    const point = await givenComplaint(started(), known);
    const page = await visitor().open(point.page);
    const check = await visitor().submit(formTo(page, /reply/), { words: "Erste Fassung" });
    const edit = formsOf(check).find(({ fields }) => fields.step === "edit");
    const again = await visitor().submit(edit ?? formTo(check, /nothing/));
    expect(formTo(again, /reply/).fields.words).toBe("Erste Fassung");
  });

  it.each([
    ["nothing", "", "Bitte schreiben Sie hier etwas."],
    ["too much", "ä".repeat(5_001), "Hier passen höchstens 5000 Zeichen hinein."],
    ["what cannot be read", "Kurier\u0000", "Ein Zeichen darin können wir nicht lesen."],
  ])("is refused at its place, and what was typed is kept: %s", async (_, words, problem) => {
    const known = await givenVisitor(started());
    const point = await givenComplaint(started(), known);
    const page = await visitor().open(point.page);
    const again = await visitor().submit(formTo(page, /reply/), { words, step: "do" });
    expect(again.status).toBe(422);
    expect(again.html).toContain(problem);
    expect(again.html).toContain('<a href="#reply-words">Ihre Nachricht</a>');
    expect(again.html).toContain('aria-invalid="true"');
    expect(formTo(again, /reply/).fields.words).toBe(words.trim());
    expect(await started().typesOf(`openPoint-${point.pointId}`)).not.toContain("CustomerReplied");
  });

  it("needs a form of this page: another site's, another link's and another deed's change nothing", async () => {
    const api = started();
    const [known, other] = [await givenVisitor(api), await givenVisitor(api)];
    const point = await givenComplaint(api, known);
    await givenSolution(api, point);
    const others = await givenComplaint(api, other);
    const forms = [
      formTo(await visitor().open(others.page), /reply/).fields,
      formTo(await visitor().open(point.page), /confirm/).fields,
      { form: randomUUID(), proof: "0".repeat(64) },
      {},
    ];
    for (const fields of forms) {
      const sent = { ...fields, step: "do", words: "Hallo" };
      const refused = await visitor().submit({ action: `${point.page}/reply`, fields: sent, html: "" });
      expect(refused.status).toBe(422);
      expect(refused.html).toContain("Das Formular war nicht mehr gültig.");
      expect(formTo(refused, /reply/).fields.words).toBe("Hallo");
    }
    expect(await api.typesOf(`openPoint-${point.pointId}`)).not.toContain("CustomerReplied");
  });

  it("is not done where the point has changed meanwhile", async () => {
    const api = started();
    const known = await givenVisitor(api);
    const point = await givenComplaint(api, known);
    await givenSolution(api, point);
    const check = await visitor().submit(formTo(await visitor().open(point.page), /confirm/));
    await api.as("service").post(`/v1/open-points/${point.pointId}/reopen`, { reason: "Intern: zu früh" });
    const refused = await visitor().submit(formTo(check, /confirm/));
    expect(refused.status).toBe(409);
    expect(refused.html).toContain("Der Stand hat sich inzwischen geändert");
    expect(await api.typesOf(`openPoint-${point.pointId}`)).not.toContain("SolutionConfirmed");
  });

  it("keeps what was typed as a reply, where something else was meant that is not asked any more", async () => {
    const api = started();
    const known = await givenVisitor(api);
    const point = await givenComplaint(api, known);
    await givenSolution(api, point);
    const form = formTo(await visitor().open(point.page), /not-solved/);
    const check = await visitor().submit(form, { words: "Sie quietscht noch." });
    await api.as("service").post(`/v1/open-points/${point.pointId}/reopen`, { reason: "Intern: zu früh" });
    await api.as("service").post(`/v1/open-points/${point.pointId}/start-work`);
    const refused = await visitor().submit(formTo(check, /not-solved/));
    expect(refused.status).toBe(409);
    expect(formTo(refused, /reply/).fields.words).toBe("Sie quietscht noch.");
  });

  it("is feedback, once it was asked for, and can be changed for a while", async () => {
    const api = started();
    const known = await givenVisitor(api);
    const point = await givenComplaint(api, known);
    expect((await visitor().open(point.page)).html).not.toContain("Wie zufrieden sind Sie?");
    await givenSolution(api, point);
    const feedbackId = feedbackIdOf(point.pointId, known.customerId, 1);
    const asked = api.happened(`feedback-${feedbackId}`, "FeedbackRequested");
    await visitor().carryOut(await visitor().open(point.page), /confirm/);
    await asked;
    const page = await visitor().open(point.page);
    const empty = await visitor().submit(formTo(page, /feedback/), { solved: "" });
    expect(empty.html).toContain("Bitte beantworten Sie mindestens eine Frage.");
    const done = await visitor().carryOut(page, /feedback/, { satisfaction: "4", recommend: "10" });
    expect(done).toMatchObject({ status: 303, headers: { location: `${point.page}?done=feedback` } });
    const given = { solved: true, satisfaction: 4, recommend: 10, words: null, enteredBy: "customer" };
    expect((await api.eventsOf(`feedback-${feedbackId}`)).at(-1)).toMatchObject({
      type: "FeedbackGiven",
      data: { ...given, contactPersonId: known.contactPersonId, channel: "portal" },
    });
    const again = await visitor().open(point.page);
    expect(again.html).toContain("Bis 5. Dezember 2026 um 10:00 können Sie Ihre Antworten noch ändern.");
    await visitor().carryOut(again, /feedback/, { words: "Schnell geholfen." });
    expect((await api.eventsOf(`feedback-${feedbackId}`)).at(-1)).toMatchObject({
      type: "FeedbackChanged",
      data: { ...given, words: "Schnell geholfen." },
    });
    api.itIs("2026-12-06T09:00:00Z");
    const final = await visitor().open(point.page);
    expect(final.html).toContain("4, eher zufrieden");
    expect(formsOf(final).some(({ action }) => action.includes("feedback"))).toBe(false);
  });

  it("chooses the channel, and e-mail when something changes", async () => {
    const api = started();
    const known = await givenVisitor(api);
    const page = await visitor().open(`${known.link}/settings`);
    const done = await visitor().carryOut(page, /settings/, { channel: "phone", updates: "yes" });
    expect(done).toMatchObject({ status: 303, headers: { location: `${known.link}?done=settings` } });
    expect((await api.eventsOf(`customer-${known.customerId}`)).at(-1)).toMatchObject({
      type: "ContactPersonChanged",
      data: { channel: "phone", name: "Jana Berger", email: "jana@weber.example" },
    });
    expect((await api.eventsOf(`customerAccess-${known.linkId}`)).at(-1)).toEqual({
      type: "CustomerUpdatesSet",
      data: { on: true },
    });
    const again = formTo(await visitor().open(`${known.link}/settings`), /settings/);
    expect(again.fields).toMatchObject({ channel: "phone", updates: "yes" });
    const wrong = await visitor().submit(again, { channel: "carrier_pigeon" });
    expect(wrong.html).toContain("Bitte wählen Sie eine der Antworten.");
  });

  it("is taken in as a short form only", async () => {
    const known = await givenVisitor(started());
    const point = await givenComplaint(started(), known);
    const url = `${point.page}/reply`;
    expect((await visitor().send(url, "{}", "application/json")).status).toBe(415);
    expect((await visitor().send(url, `words=${"a".repeat(70_000)}`)).status).toBe(413);
    expect((await visitor().send(`${point.page}/erase`, "step=do")).status).toBe(404);
  });
});

describe("while the log is away", () => {
  it("the page can be read, and what is sent is not lost", async () => {
    let away = false;
    const gone = <Args extends unknown[], Answer>(does: (...args: Args) => Answer) => {
      return (...args: Args): Answer => {
        if (away) throw new StoreUnavailable("away");
        return does(...args);
      };
    };
    const memory = openMemoryEventStore();
    const readStream = gone(memory.readStream.bind(memory));
    const append = gone(memory.append.bind(memory));
    const api = await Api.start({ store: sharedStore(memory, { readStream, append }) });
    try {
      const known = await givenVisitor(api);
      const point = await givenComplaint(api, known);
      const browser = new PageVisitor(api);
      away = true;
      const page = await browser.open(point.page);
      expect(page.status).toBe(200);
      const check = await browser.submit(formTo(page, /reply/), { words: "Bitte um Rückruf." });
      const refused = await browser.submit(formTo(check, /reply/));
      expect(refused).toMatchObject({ status: 503, headers: { "retry-after": "60" } });
      expect(refused.html).toContain("Gerade können wir nichts annehmen.");
      away = false;
      expect((await browser.submit(formTo(refused, /reply/))).status).toBe(303);
      expect(await api.typesOf(`openPoint-${point.pointId}`)).toContain("CustomerReplied");
    } finally {
      away = false;
      await api.stop();
    }
  });
});
