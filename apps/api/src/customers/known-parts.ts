import { Injectable } from "@nestjs/common";
import { type Customer, customerDecider } from "klartext/domain";
import { StreamReader } from "klartext/nest";
import { notFound } from "../http/problems.ts";
import { customerStream } from "./customer-stream.ts";

/**
 * Ids of sites, machines and contact persons are given by Klartext: a change under an id that this customer does not
 * have would otherwise take over the part of another one.
 */
@Injectable()
export class KnownParts {
  readonly #reader: StreamReader;

  constructor(reader: StreamReader) {
    this.#reader = reader;
  }

  /** @throws Problem (not-found) */
  async check(
    customerId: string,
    list: "sites" | "assets" | "contactPersons",
    partId: string,
  ): Promise<void> {
    const customer = await this.#reader.stateOf(customerDecider, customerStream(customerId));
    if (customer === null || !idsOf(customer, list).includes(partId)) throw notFound();
  }
}

function idsOf(customer: Customer, list: "sites" | "assets" | "contactPersons"): readonly string[] {
  switch (list) {
    case "sites":
      return customer.sites.map(({ siteId }) => siteId);
    case "assets":
      return customer.assets.map(({ assetId }) => assetId);
    case "contactPersons":
      return customer.contactPersons.map(({ contactPersonId }) => contactPersonId);
    default:
      return list satisfies never;
  }
}
