import { ConsoleLogger } from "@nestjs/common";
import type { LogLevel } from "../configuration/configuration.ts";

const nestLevels = {
  error: ["fatal", "error"],
  warn: ["fatal", "error", "warn"],
  info: ["fatal", "error", "warn", "log"],
  debug: ["fatal", "error", "warn", "log", "debug", "verbose"],
} as const;

/** One JSON line per message. Who did what, and what was written, is never logged. */
export class JsonLogger extends ConsoleLogger {
  constructor(level: LogLevel) {
    super({ json: true, colors: false, logLevels: [...nestLevels[level]] });
  }
}
