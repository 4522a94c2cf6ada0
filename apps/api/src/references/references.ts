import { Injectable } from "@nestjs/common";
import { type AffectedCustomer, builtInTraps } from "klartext/domain";
import { ORGANIZATION_STREAM, type ReadEvent, StreamReader } from "klartext/nest";
import type { Expectation } from "../http/fields/field-problem.ts";
import { expectationMessage } from "../http/fields/field-problem.ts";
import { type FieldMessage, invalidFields } from "../http/validation.pipe.ts";

/** What a command may refer to, by the names of its fields. */
export interface ReferenceFields {
  readonly customers?: readonly AffectedCustomer[];
  readonly ownerTeamId?: string | null;
  readonly trap?: number | null;
}

/**
 * Looks up in the log (never in a read model that may lag) whether what a command refers to is there, and names the
 * field where it is not.
 */
@Injectable()
export class References {
  readonly #reader: StreamReader;

  constructor(reader: StreamReader) {
    this.#reader = reader;
  }

  /** @throws Problem (invalid-fields) */
  async check(fields: ReferenceFields): Promise<void> {
    const messages = await Promise.all([
      this.#team(fields.ownerTeamId ?? null, "/ownerTeamId"),
      this.#trap(fields.trap ?? null, "/trap"),
      ...(fields.customers ?? []).map((customer, index) => this.#customer(customer, `/customers/${index}`)),
    ]);
    const missing = messages.flat();
    if (missing.length > 0) throw invalidFields(missing);
  }

  async #team(teamId: string | null, pointer: string): Promise<FieldMessage[]> {
    if (teamId === null) return [];
    const events = await this.#events(`team-${teamId}`);
    const isThere = events.length > 0 && !events.some(({ type }) => type === "TeamDissolved");
    return isThere ? [] : [{ pointer, message: missing("team") }];
  }

  async #trap(trap: number | null, pointer: string): Promise<FieldMessage[]> {
    if (trap === null || builtInTraps.some(({ id }) => id === trap)) return [];
    const events = await this.#events(ORGANIZATION_STREAM);
    const isThere = events.some((event) => event.type === "TrapAdded" && event.data.trapId === trap);
    return isThere ? [] : [{ pointer, message: missing("trap") }];
  }

  async #customer(affected: AffectedCustomer, pointer: string): Promise<FieldMessage[]> {
    const events = await this.#events(`customer-${affected.customerId}`);
    if (events.length === 0 || events.some(({ type }) => type === "CustomerErased")) {
      return [{ pointer: `${pointer}/customerId`, message: missing("customer") }];
    }
    return partFields.flatMap((field) => {
      const id = affected[field];
      return id === null || isStillThere(events, field, id)
        ? []
        : [{ pointer: `${pointer}/${field}`, message: missing("part_of_customer") }];
    });
  }

  async #events(stream: string): Promise<ReadEvent["event"][]> {
    return (await this.#reader.read(stream)).events.map(({ event }) => event);
  }
}

const partFields = ["siteId", "assetId", "contactPersonId"] as const;

/** Added to this customer, and not removed or erased since. */
function isStillThere(
  events: readonly ReadEvent["event"][],
  field: (typeof partFields)[number],
  id: string,
): boolean {
  const last = events.findLast(
    ({ data }) => (data as Record<string, unknown>)[field] === id && !("kind" in data && field === "siteId"),
  );
  return last !== undefined && !last.type.endsWith("Removed") && !last.type.endsWith("Erased");
}

function missing(expectation: Expectation): string {
  return expectationMessage(expectation);
}
