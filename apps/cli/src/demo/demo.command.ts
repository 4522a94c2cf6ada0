import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { Command } from "../command.ts";
import { KlartextHttp } from "../connection/klartext-http.ts";
import type { ImportAnswer } from "../import/import-report.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type DemoCustomer, demoCustomer } from "./demo-customer.ts";
import type { DemoPerson } from "./demo-staff.ts";

const LIST = { name: "OP-Liste Service", file: "op-liste-service.csv" };

export const demo: Command = {
  name: "demo",
  summary: {
    de: "einen frischen Datenordner mit der Beispielliste füllen und starten",
    en: "fill a fresh data folder with the example list, and start",
  },
  usage: {
    de: `demo

Füllt ./demo-data (oder KLARTEXT_DATA) aus der Beispielliste, wenn dort noch nichts ist, zeigt je Rolle einen Schlüssel
und bleibt bis Strg-C. Adresse und Port wie beim Dienst (KLARTEXT_HOST, PORT).`,
    en: `demo

Fills ./demo-data (or KLARTEXT_DATA) from the example list unless something is there already, shows a key for each role,
and stays until Ctrl-C. Address and port as for the service (KLARTEXT_HOST, PORT).`,
  },

  async run(args, terminal) {
    parseArgs({ args: [...args], options: {} });
    const { startOwnService } = await import("../connection/own-service.ts");
    const { demoStaff } = await import("./demo-staff.ts");
    const folder = process.env.KLARTEXT_DATA || "./demo-data";
    // Never into the log of a real installation.
    const own = {
      ...{ KLARTEXT_EVENTSTORE_URL: undefined, KLARTEXT_DATA: folder },
      KLARTEXT_PUBLIC_URL: process.env.KLARTEXT_PUBLIC_URL ?? `http://127.0.0.1:${process.env.PORT || 3000}`,
    };
    const service = await startOwnService({ ...process.env, ...own });
    try {
      const staff = await demoStaff(service);
      const klartext = new KlartextHttp(service.url, keyOf(staff, "admin"), terminal.language);
      await fillUnlessFilled(klartext);
      greet(service.url, folder, staff, terminal, await demoCustomer(klartext));
      await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    } finally {
      await service.stop();
    }
  },
};

async function fillUnlessFilled(klartext: KlartextHttp): Promise<void> {
  const { items } = await klartext.get<{ readonly items: readonly unknown[] }>("/v1/list-imports");
  if (items.length > 0) return;
  const form = new FormData();
  form.set("listName", LIST.name);
  form.set("file", new Blob([new Uint8Array(await readFile(exampleFile()))]), LIST.file);
  const { id } = await klartext.post<{ readonly id: string }>("/v1/list-imports", form);
  while ((await klartext.get<ImportAnswer>(`/v1/list-imports/${id}`)).state === "running") await pause(100);
}

function keyOf(staff: readonly DemoPerson[], role: DemoPerson["role"]): string {
  return staff.find((person) => person.role === role)?.key ?? "";
}

function exampleFile(): string {
  return join(dirname(findPackageJSON(import.meta.url) ?? "."), "examples", LIST.file);
}

/** All at once: whoever reads the address finds the keys there as well. */
function greet(
  url: string,
  folder: string,
  staff: readonly DemoPerson[],
  terminal: Terminal,
  { customerId, page }: DemoCustomer,
): void {
  const words = (de: string, en: string) => terminal.words({ de, en });
  terminal.say(
    [
      "",
      words(
        `Klartext läuft mit der Beispielliste „${LIST.name}“.`,
        `Klartext is running with the example list "${LIST.name}".`,
      ),
      `  API   ${url}/v1`,
      `  Docs  ${url}/docs`,
      `  Data  ${folder}`,
      "",
      ...staff.map(({ name, role, key }) => `  ${role.padEnd(12)}${name.padEnd(15)}${key}`),
      "",
      ...pageOf(page, terminal),
      words("Zum Ausprobieren:", "To try out:"),
      "",
      `  export URL=${url} SERVICE=${keyOf(staff, "service")} SALES=${keyOf(staff, "sales")}`,
      ...trials(terminal, customerId).flatMap(([what, line]) => ["", `  # ${what}`, `  ${line}`]),
      "",
      words("Strg-C beendet.", "Ctrl-C ends it."),
    ].join("\n"),
  );
}

function pageOf(page: string | null, terminal: Terminal): readonly string[] {
  if (page === null) return [];
  return [
    terminal.words({
      de: "Was eine Kundin sieht (im Browser öffnen, gern am Telefon):",
      en: "What a customer sees (open it in a browser, on a phone if you like):",
    }),
    `  ${page}`,
    "",
  ];
}

function trials(terminal: Terminal, customerId: string): readonly (readonly [string, string])[] {
  const words = (de: string, en: string) => terminal.words({ de, en });
  const service = '-H "Authorization: Bearer $SERVICE"';
  const sales = '-H "Authorization: Bearer $SALES" -H "Content-Type: application/json"';
  return [
    [
      words("Die Liste: was zuerst fällig ist, steht oben", "The list: what is due first on top"),
      `curl -s "$URL/v1/open-points" ${service}`,
    ],
    [
      words("Was überfällig ist, das Wichtigste zuerst", "What is overdue, the most important first"),
      `curl -s "$URL/v1/open-points?light=red&sort=-priority" ${service}`,
    ],
    [
      words("Suche, auch in Wortteilen", "Search, also within words"),
      `curl -s "$URL/v1/open-points?q=rolle" ${service}`,
    ],
    [
      words("Die Kundin ruft an: was gesagt werden darf", "The customer calls: what may be said"),
      `curl -s "$URL/v1/status-answers?customerName=Weber" ${service}`,
    ],
    [
      words("Ein Text an Kunden wird geprüft", "A text to customers is checked"),
      `curl -s "$URL/v1/wording-checks" ${service} -H "Content-Type: application/json" -d '{"language":"de","kind":"status_update","text":"Unser Kollege hat das leider vergessen, wir melden uns zeitnah."}'`,
    ],
    [
      words("Der Vertrieb eskaliert", "Sales raises an escalation"),
      `curl -s "$URL/v1/escalations" ${sales} -d '{"title":"Weber droht mit Kündigung","wanted":"Rückruf der Serviceleitung heute","customers":[{"customerId":"${customerId}"}]}'`,
    ],
    [
      words("Die Liste als CSV", "The list as CSV"),
      `curl -s "$URL/v1/open-points/export" ${service} -o liste.csv`,
    ],
  ];
}
