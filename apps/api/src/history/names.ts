import { Inject, Injectable } from "@nestjs/common";
import { builtInTraps, type FreeText, isErased, type NamedKind } from "klartext/domain";
import { READ_MODEL } from "klartext/nest";
import type { CustomerDetail, ReadModel } from "klartext/read-model";
import type { ReaderLanguage } from "../http/reader-language.ts";
import { erasedMark } from "../http/shown-text.ts";

/** The customer that a site, a machine or a contract belongs to. */
export type CustomerOfPart = (partId: string) => string | undefined;

/** What stands behind the ids in records and events, by the names that hold today. */
@Injectable()
export class Names {
  readonly #readModel: ReadModel;

  constructor(@Inject(READ_MODEL) readModel: ReadModel) {
    this.#readModel = readModel;
  }

  team(teamId: string): FreeText | null {
    return this.#readModel.teams.one(teamId)?.name ?? null;
  }

  person(personId: string): FreeText | null {
    return this.#readModel.persons.one(personId)?.name ?? null;
  }

  customer(customerId: string): CustomerDetail | undefined {
    return this.#readModel.customers.one(customerId);
  }

  /** The running number of a point or action. */
  number(id: string): string | null {
    return this.#readModel.points.numberOf(id) ?? null;
  }

  /** Puts ids into words; what has no name any more is called by its id. */
  inWords(language: ReaderLanguage, customerOfPart: CustomerOfPart = () => undefined) {
    return (kind: NamedKind, id: string): string => {
      const name = this.#name(kind, id, language, customerOfPart) ?? id;
      return isErased(name) ? erasedMark(name, language) : name;
    };
  }

  #name(
    kind: NamedKind,
    id: string,
    language: ReaderLanguage,
    customerOfPart: CustomerOfPart,
  ): FreeText | null | undefined {
    switch (kind) {
      case "team":
        return this.team(id);
      case "person":
        return this.person(id);
      case "customer":
        return this.#readModel.customers.names([id]).get(id);
      case "contactPerson": {
        const customerId = this.#readModel.customers.customerOfContactPerson(id);
        return this.#customerIfKnown(customerId)?.contactPersons.find((it) => it.contactPersonId === id)
          ?.name;
      }
      case "site":
        return this.#customerIfKnown(customerOfPart(id))?.sites.find(({ siteId }) => siteId === id)?.name;
      case "asset":
        return this.#customerIfKnown(customerOfPart(id))?.assets.find(({ assetId }) => assetId === id)?.name;
      case "trap":
        return this.#trap(Number(id))?.[language];
      case "action":
      case "point":
        return this.number(id);
      default:
        return kind satisfies never;
    }
  }

  #customerIfKnown(customerId: string | undefined): CustomerDetail | undefined {
    return customerId === undefined ? undefined : this.customer(customerId);
  }

  #trap(trapId: number) {
    const { ownTraps } = this.#readModel.organization.settings();
    return [...builtInTraps, ...ownTraps].find(({ id }) => id === trapId);
  }
}
