import { ConsoleLogger } from "@nestjs/common";
import type { LogLevel } from "../configuration/configuration.ts";

const nestLevels = {
  error: ["fatal", "error"],
  warn: ["fatal", "error", "warn"],
  info: ["fatal", "error", "warn", "log"],
  debug: ["fatal", "error", "warn", "log", "debug", "verbose"],
} as const;

/** What Nest says while it puts itself together: of use to nobody but who debugs it. */
const assembly = ["InstanceLoader", "RoutesResolver", "RouterExplorer", "NestFactory"];

/** One JSON line per message. Who did what, and what was written, is never logged. */
export class JsonLogger extends ConsoleLogger {
  readonly #level: LogLevel;

  constructor(level: LogLevel) {
    super({ json: true, colors: false, logLevels: [...nestLevels[level]] });
    this.#level = level;
  }

  override log(message: unknown, ...rest: unknown[]): void {
    if (this.#level !== "debug" && assembly.includes(String(rest.at(-1)))) return;
    super.log(message, ...rest);
  }
}
