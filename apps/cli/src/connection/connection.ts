import { Misused } from "../command.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { KlartextHttp } from "./klartext-http.ts";

/** Which service a command works with; for `parseArgs`. */
export const connectionOptions = {
  url: { type: "string" },
  key: { type: "string" },
} as const;

export interface ConnectionChoice {
  readonly url?: string | undefined;
  readonly key?: string | undefined;
}

/**
 * Carries out something with a service: with the running one that is named by `--url` or KLARTEXT_URL, else with one
 * that is started for this alone, on the data folder.
 */
export async function withKlartext(
  choice: ConnectionChoice,
  terminal: Terminal,
  carryOut: (klartext: KlartextHttp) => Promise<void>,
): Promise<void> {
  const url = choice.url ?? process.env.KLARTEXT_URL;
  if (url === undefined || url === "") {
    const { withOwnService } = await import("./own-service.ts");
    await withOwnService(terminal, carryOut);
    return;
  }
  const key = choice.key ?? process.env.KLARTEXT_KEY;
  if (key === undefined || key === "") {
    throw new Misused({
      de: "Zu --url gehört ein Schlüssel: --key oder KLARTEXT_KEY.",
      en: "With --url comes a key: --key or KLARTEXT_KEY.",
    });
  }
  await carryOut(new KlartextHttp(url, key, terminal.language));
}
