import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type SmtpTestServer, startSmtpTestServer } from "klartext/mail/testing";
import type { Browser, Page } from "playwright-core";
import { inBrowser, launchBrowser } from "../browser/browser.ts";
import { ApiClient } from "../support/api-client.ts";
import { endLeftovers, startServiceProcess } from "../support/service-process.ts";

/** From a complaint to what was changed, with nothing but what a customer and a service team have: mail, a page, the API. */
inBrowser("a customer's way through Klartext", () => {
  let folder: string;
  let mail: SmtpTestServer;
  let browser: Browser;
  let page: Page;
  let staff: ApiClient;
  let addressee: { readonly customerId: string; readonly contactPersonId: string };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "klartext-journey-"));
    mail = await startSmtpTestServer();
    const port = await freePort();
    const service = await startServiceProcess(folder, {
      PORT: String(port),
      KLARTEXT_PUBLIC_URL: `http://127.0.0.1:${port}`,
      KLARTEXT_SMTP_URL: mail.url,
      KLARTEXT_MAIL_FROM: "service@muster.example",
    });
    staff = new ApiClient(service.url);
    browser = await launchBrowser();
    const phone = { viewport: { width: 390, height: 844 }, isMobile: true, javaScriptEnabled: false };
    page = await (await browser.newContext(phone)).newPage();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await endLeftovers();
    await mail?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("leads from the complaint over mail and page to the end of the matter", async () => {
    await staff.put("/v1/organization/name", { name: "Muster Fördertechnik" });
    await staff.put("/v1/organization/contact-line", { contactLine: "Selma Arslan, 0711 5550-123" });
    const { body: customer } = await staff.post("/v1/customers", { name: "Berger Logistik GmbH" });
    const person = { name: "Jana Berger", email: "jana@berger.example", channel: "email" };
    const added = await staff.post(`/v1/customers/${customer.id}/contact-persons`, person);
    addressee = { customerId: customer.id, contactPersonId: added.body.id };
    const shown = { choice: "all_of_contact_person" };
    await staff.post("/v1/customer-accesses", { ...addressee, shown });

    // The complaint is receipted by itself, with the way to the customer's page.
    const complaint = { title: "Rolle falsch, Lager fragen", customers: [addressee] };
    const { body: point } = await staff.post("/v1/complaints", complaint);
    await mail.hasReceived(1);
    const receipt = mail.received[0]?.text ?? "";
    expect(receipt).toContain("Ihre Beschwerde");
    expect(receipt).not.toContain("Lager");
    const link = /http:\/\/127\.0\.0\.1:\d+\/c\/\S+/.exec(receipt)?.[0] ?? "";

    // The customer writes back on the page.
    await page.goto(link);
    await page
      .getByRole("link", { name: /Beschwerde/ })
      .first()
      .click();
    await page.getByLabel("Ihre Nachricht").fill("Die Rolle ist 20 mm zu schmal.");
    await page.getByRole("button", { name: "Weiter" }).click();
    await page.getByRole("button", { name: "Jetzt abschicken" }).click();
    const path = `/v1/open-points/${point.id}`;
    const { replies } = (await staff.get(path)).body;
    expect(replies).toMatchObject([{ words: "Die Rolle ist 20 mm zu schmal." }]);

    // The organization owns the mistake, says by when, and solves it.
    const parts = {
      whatHappened: "Wir haben Ihnen eine zu schmale Rolle geliefert.",
      impact: "Ihre Anlage steht deshalb.",
      responsibility: "Der Fehler liegt bei uns. Wir bitten Sie um Entschuldigung.",
      remedy: "Die richtige Rolle kommt mit dem Kurier.",
      dueAt: new Date(Date.now() + 2 * 86_400_000).toISOString(),
    };
    const { body: draft } = await staff.post(`${path}/acknowledgements`, { ...addressee, parts });
    const listened = { noticedBy: "customer", words: "Die Rolle ist zu schmal." };
    await staff.put(`/v1/messages/${draft.id}/steps/listened`, listened);
    await staff.put(`/v1/messages/${draft.id}/steps/understood`, { words: "Ein Stillstand kostet viel." });
    expect((await staff.post(`/v1/messages/${draft.id}/issue`, {})).status).toBe(200);
    await mail.hasReceived(2);
    await staff.post(`${path}/start-work`, {});
    await staff.post(`${path}/solve`, { solution: "Rolle getauscht" });
    const text = "Guten Tag, die richtige Rolle ist eingebaut. Ist damit alles in Ordnung?";
    await staff.post(`${path}/messages`, { ...addressee, kind: "solution_notice", text });
    await mail.hasReceived(3);

    // The customer sees all of it, and says that it is solved.
    await page.reload();
    await page.getByText("Wir haben Ihnen eine zu schmale Rolle geliefert.").first().waitFor();
    await page.getByRole("button", { name: "Ja, es ist gelöst" }).click();
    await page.getByRole("button", { name: "Ja, bestätigen" }).click();
    expect((await staff.get(path)).body.customers).toMatchObject([{ reply: "confirmed" }]);
  }, 60_000);
});

/** The address of the page has to be known before the service starts. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("There is no port.");
  return address.port;
}
