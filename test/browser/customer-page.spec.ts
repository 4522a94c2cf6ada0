import axe from "axe-core";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import {
  type GivenPoint,
  type GivenVisitor,
  givenComplaint,
  givenSolution,
  givenVisitor,
} from "../../apps/api/src/customer-page/testing/customer-ground.ts";
import { feedbackIdOf } from "../../apps/api/src/feedback/feedback-stream.ts";
import { Api } from "../../apps/api/src/testing/api-harness.ts";
import { inBrowser, launchBrowser } from "./browser.ts";

const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  javaScriptEnabled: false,
};

inBrowser("the customer's page on a phone", () => {
  let api: Api;
  let browser: Browser;
  let url: string;
  let visitors = 0;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    api = await Api.start();
    await api.app.listen(0, "127.0.0.1");
    url = await api.app.getUrl();
    browser = await launchBrowser();
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  async function newPage(options: BrowserContextOptions = phone): Promise<Page> {
    // An address of their own for each: pages that open nothing are counted by it.
    const extraHTTPHeaders = { "x-forwarded-for": `203.0.113.${++visitors}` };
    const context = await browser.newContext({ baseURL: url, extraHTTPHeaders, ...options });
    contexts.push(context);
    return context.newPage();
  }

  async function givenMatter(options = {}): Promise<{ visitor: GivenVisitor; point: GivenPoint }> {
    const visitor = await givenVisitor(api, options);
    const point = await givenComplaint(api, visitor);
    await api.as("service").put(`/v1/open-points/${point.pointId}/tellable-words`, {
      title: "Antriebsrolle in falscher Breite geliefert",
      nextStep: "Wir liefern die richtige Rolle mit dem Kurier.",
    });
    return { visitor, point };
  }

  it("takes somebody who has no script through reply, objection, confirmation and settings", async () => {
    const { visitor, point } = await givenMatter();
    const page = await newPage();
    await page.goto(visitor.link);
    await page.getByRole("link", { name: "Antriebsrolle in falscher Breite geliefert" }).click();

    await page.getByRole("button", { name: "Weiter" }).click();
    await page.getByRole("link", { name: "Ihre Nachricht" }).click();
    expect(await page.getByLabel("Ihre Nachricht").evaluate((field) => field.matches(":focus"))).toBe(true);
    await page.getByLabel("Ihre Nachricht").fill("Wann kommt der Kurier?");
    await page.getByRole("button", { name: "Weiter" }).click();
    await page.getByRole("button", { name: "Zurück und ändern" }).click();
    await page.getByLabel("Ihre Nachricht").fill("Wann kommt der Kurier, vormittags?");
    await page.getByRole("button", { name: "Weiter" }).click();
    await page.getByRole("button", { name: "Jetzt abschicken" }).click();
    expect(await page.getByRole("status").textContent()).toBe("Ihre Nachricht ist bei uns angekommen.");
    expect(await page.getByText("Wann kommt der Kurier, vormittags?").count()).toBe(1);

    await givenSolution(api, point);
    await page.goto(point.page);
    await page.getByText("Nein, es ist noch etwas offen").click();
    await page.getByLabel("Was ist noch offen?").fill("Sie quietscht noch.");
    await page.locator("details").getByRole("button", { name: "Weiter" }).click();
    await page.getByRole("button", { name: "Abschicken und wieder aufnehmen" }).click();
    expect(await page.getByRole("status").textContent()).toContain("Wir haben die Sache wieder aufgenommen.");

    await givenSolution(api, point);
    await page.goto(point.page);
    await page.getByRole("button", { name: "Ja, es ist gelöst" }).click();
    const asked = api.happened(
      `feedback-${feedbackIdOf(point.pointId, visitor.customerId, 2)}`,
      "FeedbackRequested",
    );
    await page.getByRole("button", { name: "Ja, bestätigen" }).click();
    // The answer has to be there: a page that is being left cannot be loaded again.
    await page.getByRole("status").waitFor();
    await asked;
    await page.reload();
    expect(await page.getByRole("button", { name: "Ja, es ist gelöst" }).count()).toBe(0);

    await page.getByLabel("4, eher zufrieden").check();
    await page.getByLabel("9", { exact: true }).check();
    await page.locator("form[action*=feedback]").getByRole("button", { name: "Weiter" }).click();
    await page.getByRole("button", { name: "Jetzt abschicken" }).click();
    expect(await page.getByRole("status").textContent()).toBe("Vielen Dank für Ihre Rückmeldung.");

    await page.getByRole("link", { name: "Alle Anliegen" }).click();
    await page.getByRole("link", { name: "So erreichen wir Sie" }).click();
    await page.getByLabel("am Telefon").check();
    await page.getByRole("button", { name: "Weiter" }).click();
    await page.getByRole("button", { name: "Jetzt speichern" }).click();
    expect(await page.getByRole("status").textContent()).toBe("Gespeichert.");

    const types = await api.typesOf(`openPoint-${point.pointId}`);
    expect(types.filter((type) => type === "CustomerReplied")).toHaveLength(2);
    expect(types.filter((type) => type === "SolutionConfirmed")).toHaveLength(1);
  });

  it("needs nothing but the keyboard", async () => {
    const { point } = await givenMatter();
    const page = await newPage({ ...phone, isMobile: false });
    await page.goto(point.page);
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Zum Inhalt");
    await page.keyboard.press("Enter");
    for (let stop = 0; stop < 6; stop++) {
      await page.keyboard.press("Tab");
      if ((await page.locator("textarea:focus").count()) === 1) break;
    }
    await page.keyboard.type("Mit der Tastatur geschrieben");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Jetzt abschicken" }).waitFor();
    expect(await page.title()).toContain("Bitte prüfen Sie");
  });

  const looks: readonly (readonly [string, BrowserContextOptions])[] = [
    ["in the light", phone],
    ["in the dark", { ...phone, colorScheme: "dark" }],
    ["on a wide screen", { viewport: { width: 1280, height: 900 } }],
    ["on a very small one", { ...phone, viewport: { width: 320, height: 600 } }],
  ];

  it.each(looks)("can be used by everybody, and never scrolls sideways: %s", async (_, options) => {
    const { visitor, point } = await givenMatter();
    await api.as("service").put(`/v1/open-points/${point.pointId}/tellable-words`, {
      description: `${"Fördertechnikantriebsrollenlagerschmiernippel".repeat(3)} ${"lang ".repeat(200)}`,
    });
    await givenSolution(api, point);
    // Axe is a script, which the page's own policy refuses.
    const page = await newPage({ ...options, javaScriptEnabled: true, bypassCSP: true });
    await page.goto(visitor.link);
    await expectUsable(page);
    await page.goto(`${visitor.link}/settings`);
    await expectUsable(page);
    await page.goto(point.page);
    await page.getByText("Nein, es ist noch etwas offen").click();
    await expectUsable(page);
    await page.locator("details").getByRole("button", { name: "Weiter" }).click();
    await expectUsable(page);
    await page.getByLabel("Ihre Nachricht").fill("Hallo");
    await page.locator("form[action$=reply]").getByRole("button", { name: "Weiter" }).click();
    await expectUsable(page);
    await page.goto(`/c/${"x".repeat(54)}`);
    await expectUsable(page);
  });

  it("can be read with letters twice as large", async () => {
    const { point } = await givenMatter();
    const page = await newPage({ ...phone, javaScriptEnabled: true, bypassCSP: true });
    await page.goto(point.page);
    await page.addStyleTag({ content: "html { font-size: 200% }" });
    await expectUsable(page);
  });
});

async function expectUsable(page: Page): Promise<void> {
  await page.addScriptTag({ content: axe.source });
  const violations = await page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const found = (await inPage.run()).violations;
    return found.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)].join("\n"));
  });
  expect(violations).toEqual([]);
  const { scrollWidth, clientWidth } = await page
    .locator("html")
    .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
}
