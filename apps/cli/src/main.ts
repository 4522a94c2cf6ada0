import { type Command, Misused, NotPossible } from "./command.ts";
import { copy } from "./copy/copy.command.ts";
import { demo } from "./demo/demo.command.ts";
import { exportList } from "./export/export.command.ts";
import { help } from "./help/help.command.ts";
import { importList } from "./import/import.command.ts";
import { readModel } from "./read-model/read-model.command.ts";
import { rebuild } from "./rebuild/rebuild.command.ts";
import { languageOf, Terminal } from "./terminal/terminal.ts";

const commands: readonly Command[] = [importList, exportList, rebuild, readModel, copy, demo];

/** @returns the exit code: 0 done, 1 not possible, 2 misused */
async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = "help", ...rest] = args;
  if (["help", "--help", "-h"].includes(name)) {
    help(commands, rest[0], terminal);
    return 0;
  }
  const command = commands.find((known) => known.name === name);
  try {
    if (command === undefined) throw unknownCommand(name);
    if (rest.includes("--help")) help(commands, name, terminal);
    else await command.run(rest, terminal);
    return 0;
  } catch (error) {
    return whyNot(error, command, terminal);
  }
}

function whyNot(error: unknown, command: Command | undefined, terminal: Terminal): number {
  if (error instanceof NotPossible) {
    terminal.warn(error.words);
    return 1;
  }
  const misuse = error instanceof Misused ? error.words : argumentsMisread(error);
  if (misuse === undefined) throw error;
  terminal.warn(misuse);
  if (command !== undefined) terminal.warn(`\n${terminal.words(command.usage)}`);
  return 2;
}

/** What `parseArgs` says of unknown options and missing values. */
function argumentsMisread(error: unknown): string | undefined {
  const isMisread =
    error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  return isMisread ? error.message : undefined;
}

function unknownCommand(name: string): Misused {
  const known = commands.map((command) => command.name).join(", ");
  return new Misused({
    de: `Einen Befehl „${name}“ gibt es nicht; es gibt ${known} und help.`,
    en: `There is no command "${name}"; there are ${known} and help.`,
  });
}

process.exitCode = await main(process.argv.slice(2), new Terminal(languageOf(process.env)));
