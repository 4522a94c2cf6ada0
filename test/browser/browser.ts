import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser of this machine; `undefined` where there is none. */
export const browserPath: string | undefined =
  process.env.KLARTEXT_TEST_CHROMIUM ?? places.find((place) => existsSync(place));

/** Says in the name of what is skipped what it would take. */
export const inBrowser: (name: string, specs: () => void) => void =
  browserPath === undefined
    ? (name, specs) =>
        describe.skip(`${name} (skipped: no Chromium here; KLARTEXT_TEST_CHROMIUM names one)`, specs)
    : describe;

/** Without a sandbox: tests run as root in containers, and open nothing but our own pages. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath ?? "", args: ["--no-sandbox"] });
}
