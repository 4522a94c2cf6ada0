import type { Command } from "../command.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** Shows how a command is called, or all commands. */
export function help(commands: readonly Command[], about: string | undefined, terminal: Terminal): void {
  const command = commands.find(({ name }) => name === about);
  if (command !== undefined) {
    terminal.say(command.usage);
    return;
  }
  terminal.say({
    de: "Aufruf: npm run klartext -- <Befehl> …\n",
    en: "Usage: npm run klartext -- <command> …\n",
  });
  for (const { name, summary } of commands) terminal.say(`  ${name.padEnd(12)}${terminal.words(summary)}`);
  terminal.say({
    de: "\nMehr zu einem Befehl: help <Befehl>. Exit-Codes: 0 erledigt, 1 nicht möglich, 2 falsch aufgerufen.",
    en: "\nMore about a command: help <command>. Exit codes: 0 done, 1 not possible, 2 misused.",
  });
}
