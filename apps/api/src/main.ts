import "reflect-metadata";
import { type Configuration, readConfiguration } from "./configuration/configuration.ts";
import { type RunningService, startService } from "./service/service.ts";
import { isStartRefused } from "./service/start-refused.ts";

async function main(): Promise<void> {
  const configuration = readConfiguration(process.env);
  for (const warning of configuration.warnings) console.warn(`Warning: ${warning}`);
  const service = await startService(configuration);
  stopOnSignal(service);
  greet(service, configuration);
}

const waitingMail =
  "not set up: messages by e-mail wait until KLARTEXT_SMTP_URL and KLARTEXT_MAIL_FROM are set";

function greet({ url, newAdminKey }: RunningService, { dataFolder, eventStore, mail }: Configuration): void {
  const lines = [
    "",
    "Klartext is running.",
    `  API   ${url}/v1`,
    `  Docs  ${url}/docs`,
    `  Data  ${dataFolder}`,
    `  Log   ${eventStore === null ? "in the data folder" : "EventStoreDB"}`,
    `  Mail  ${mail === null ? waitingMail : `from ${mail.from}`}`,
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
  console.error(isStartRefused(error) ? error.message : error);
  process.exit(1);
});
