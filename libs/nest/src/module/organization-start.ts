import { type BusinessCalendar, defaultBusinessCalendar, organizationDecider } from "klartext/domain";
import type { EventStore } from "klartext/event-sourcing";
import { type CommandRunner } from "../commands/command-runner.ts";
import { derivedUuid } from "../commands/derived-ids.ts";

/** There is one organization per installation. */
export const ORGANIZATION_STREAM = "organization";

/** The log must hold a calendar from its first day on, so that `asOf` knows which one held then. */
export async function recordFirstCalendar(
  store: EventStore,
  runner: CommandRunner,
  calendar: BusinessCalendar = defaultBusinessCalendar,
): Promise<void> {
  if ((await store.readStream(ORGANIZATION_STREAM)).length > 0) return;
  await runner.run(
    organizationDecider,
    { stream: ORGANIZATION_STREAM, exists: "either" },
    { type: "SetBusinessCalendar", calendar },
    { commandId: derivedUuid("first-calendar"), actor: { kind: "klartext" } },
  );
}
