import "reflect-metadata";
import { StoreLocked } from "klartext/event-sourcing";
import { ConfigurationInvalid, readConfiguration } from "./configuration/configuration.ts";
import { DataFolderUnusable } from "./service/data-folder.ts";
import { type RunningService, startService } from "./service/service.ts";

async function main(): Promise<void> {
  const configuration = readConfiguration(process.env);
  for (const warning of configuration.warnings) console.warn(`Warning: ${warning}`);
  const service = await startService(configuration);
  stopOnSignal(service);
  greet(service, configuration.dataFolder);
}

function greet({ url, newAdminKey }: RunningService, dataFolder: string): void {
  const lines = [
    "",
    "Klartext is running.",
    `  API   ${url}/v1`,
    `  Docs  ${url}/docs`,
    `  Data  ${dataFolder}`,
  ];
  if (newAdminKey !== null) {
    lines.push("", "  First admin key (shown once, keep it safe):", `  ${newAdminKey}`);
  }
  console.log(lines.join("\n"));
}

function stopOnSignal(service: RunningService): void {
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      service.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error("Stopping failed:", error);
          process.exit(1);
        },
      );
    });
  }
}

main().catch((error: unknown) => {
  const expected =
    error instanceof ConfigurationInvalid ||
    error instanceof StoreLocked ||
    error instanceof DataFolderUnusable;
  console.error(expected ? error.message : error);
  process.exit(1);
});
