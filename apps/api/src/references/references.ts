import { Injectable } from "@nestjs/common";
import {
  type AffectedCustomer,
  builtInTraps,
  customerDecider,
  organizationDecider,
  personDecider,
  teamDecider,
} from "klartext/domain";
import { ORGANIZATION_STREAM, StreamReader } from "klartext/nest";
import { type Expectation, expectationMessage } from "../http/fields/field-problem.ts";
import { type FieldMessage, invalidFields } from "../http/validation.pipe.ts";

/** What a command may refer to, by the names of its fields. */
export interface ReferenceFields {
  readonly customers?: readonly AffectedCustomer[];
  /** The body itself names the customer and the parts of them. */
  readonly customer?: AffectedCustomer;
  readonly ownerTeamId?: string | null;
  readonly teamId?: string | null;
  readonly ownerPersonId?: string | null;
  readonly personId?: string | undefined;
  readonly trap?: number | null;
  readonly pointId?: string;
  readonly pointIds?: readonly string[];
  readonly actionId?: string | null;
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
    const { customers = [], customer, pointIds = [] } = fields;
    const missing = await Promise.all([
      ...customers.map((affected, index) => this.#customer(`/customers/${index}`, affected)),
      customer === undefined ? [] : this.#customer("", customer),
      unless("/ownerTeamId", "team", fields.ownerTeamId, this.#isTeam),
      unless("/teamId", "team", fields.teamId, this.#isTeam),
      unless("/ownerPersonId", "person", fields.ownerPersonId, this.#isPerson),
      unless("/personId", "person", fields.personId, this.#isPerson),
      unless("/trap", "trap", fields.trap, this.#isTrap),
      unless("/pointId", "point", fields.pointId, this.#isPoint),
      ...pointIds.map((pointId, index) => unless(`/pointIds/${index}`, "point", pointId, this.#isPoint)),
      unless("/actionId", "action", fields.actionId, this.#isAction),
    ]);
    if (missing.some((messages) => messages.length > 0)) throw invalidFields(missing.flat());
  }

  async #customer(pointer: string, affected: AffectedCustomer): Promise<FieldMessage[]> {
    const customer = await this.#reader.stateOf(customerDecider, `customer-${affected.customerId}`);
    if (customer === null || customer.erased) return [problem(`${pointer}/customerId`, "customer")];
    const { siteId, assetId, contactPersonId } = affected;
    const isThere = {
      siteId: customer.sites.some((site) => site.siteId === siteId),
      assetId: customer.assets.some((asset) => asset.assetId === assetId),
      contactPersonId: customer.contactPersons.some(
        (person) => person.contactPersonId === contactPersonId && person.presence === "present",
      ),
    };
    return partFields
      .filter((field) => affected[field] !== null && !isThere[field])
      .map((field) => problem(`${pointer}/${field}`, "part_of_customer"));
  }

  readonly #isTeam = async (id: string) => {
    const team = await this.#reader.stateOf(teamDecider, `team-${id}`);
    return team !== null && !team.dissolved;
  };

  readonly #isPerson = async (id: string) =>
    (await this.#reader.stateOf(personDecider, `person-${id}`))?.presence === "here";

  readonly #isTrap = async (id: number) => {
    if (builtInTraps.some((trap) => trap.id === id)) return true;
    const { ownTraps } = await this.#reader.stateOf(organizationDecider, ORGANIZATION_STREAM);
    return ownTraps.some((trap) => trap.id === id);
  };

  readonly #isPoint = (id: string) => this.#exists(`openPoint-${id}`);

  readonly #isAction = (id: string) => this.#exists(`correctiveAction-${id}`);

  async #exists(stream: string): Promise<boolean> {
    return (await this.#reader.read(stream)).last !== undefined;
  }
}

const partFields = ["siteId", "assetId", "contactPersonId"] as const;

/** Names the field, unless it refers to nothing or to something that is there. */
async function unless<Id>(
  pointer: string,
  expectation: Expectation,
  id: Id | null | undefined,
  isThere: (id: Id) => Promise<boolean>,
): Promise<FieldMessage[]> {
  if (id === null || id === undefined || (await isThere(id))) return [];
  return [problem(pointer, expectation)];
}

function problem(pointer: string, expectation: Expectation): FieldMessage {
  return { pointer, message: expectationMessage(expectation) };
}
