import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { Command } from "../command.ts";
import { connectionOptions, withKlartext } from "../connection/connection.ts";

interface ReadyAnswer {
  readonly rebuild: { readonly eventsDone: number } | null;
}

const PROGRESS_EVERY_MS = 250;

export const rebuild: Command = {
  name: "rebuild",
  summary: { de: "die Liste aus dem Log neu aufbauen", en: "rebuild the list from the log" },
  usage: {
    de: `rebuild [--url <Adresse> --key <Schlüssel>]

Baut das Lesemodell neben dem laufenden auf und schaltet dann um; niemand muss warten.`,
    en: `rebuild [--url <address> --key <key>]

Builds the read model beside the one that is served, then switches over; nobody has to wait.`,
  },

  async run(args, terminal) {
    const { values } = parseArgs({ args: [...args], options: connectionOptions });
    await withKlartext(values, terminal, async (klartext) => {
      await klartext.post("/v1/read-model/rebuild");
      for (;;) {
        const { rebuild: running } = await klartext.get<ReadyAnswer>("/health/ready");
        if (running === null) break;
        terminal.progress({ de: `${running.eventsDone} Ereignisse`, en: `${running.eventsDone} events` });
        await pause(PROGRESS_EVERY_MS);
      }
      terminal.say({ de: "Die Liste ist neu aufgebaut.", en: "The list is rebuilt." });
    });
  },
};
