import { Inject, Injectable } from "@nestjs/common";
import {
  type AffectedCustomer,
  type AssetKind,
  type Customer,
  customerDecider,
  type DraftCustomer,
  type FreeText,
  foldForSearch,
  readable,
} from "klartext/domain";
import { CommandRunner, Fingerprints, READ_MODEL, StreamReader } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { CustomerNumbers } from "../customers/customer-numbers.ts";
import { customerStream } from "../customers/customer-stream.ts";
import { type ImportOfList, stepOf } from "./import-of-list.ts";

/** The customers that a list names, with their sites, machines, contracts and contact persons. */
@Injectable()
export class CustomersOfList {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #readModel: ReadModel;
  readonly #fingerprints: Fingerprints;
  readonly #numbers: CustomerNumbers;

  constructor(
    runner: CommandRunner,
    reader: StreamReader,
    @Inject(READ_MODEL) readModel: ReadModel,
    fingerprints: Fingerprints,
    numbers: CustomerNumbers,
  ) {
    this.#runner = runner;
    this.#reader = reader;
    this.#readModel = readModel;
    this.#fingerprints = fingerprints;
    this.#numbers = numbers;
  }

  /**
   * The id of the customer who is meant: by number, else by name; of one who is there, or of the one that an import
   * registers. Who was erased is nobody's customer any more, also when the list still has the name.
   */
  async idOf(customer: Pick<DraftCustomer, "name" | "number">): Promise<string> {
    const known = await this.#known(customer);
    if (known !== undefined) return known;
    const folded = foldForSearch(nameOf(customer));
    for (let generation = 0; ; generation++) {
      const customerId = this.#fingerprints.uuidOf("customerName", folded, String(generation));
      const state = await this.#reader.stateOf(customerDecider, customerStream(customerId));
      if (state === null || !state.erased) return customerId;
    }
  }

  /** Registers the customer and the parts named, unless they are there. */
  async register(draft: DraftCustomer, list: ImportOfList): Promise<AffectedCustomer> {
    const customerId = await this.idOf(draft);
    const stream = customerStream(customerId);
    let customer = await this.#reader.stateOf(customerDecider, stream);
    if (customer === null) {
      await this.#registerNew(customerId, draft, list);
      customer = await this.#reader.stateOf(customerDecider, stream);
    }
    if (customer === null) throw new Error("A customer was registered and is not there.");
    const machineId = await this.#asset("machine", draft.machine, customer, list);
    const contractId = await this.#asset("contract", draft.contract, customer, list);
    return {
      customerId,
      siteId: await this.#site(draft.site, customer, list),
      assetId: machineId ?? contractId,
      contactPersonId: await this.#contactPerson(draft.contactPerson, customer, list),
    };
  }

  async #known({ name, number }: Pick<DraftCustomer, "name" | "number">): Promise<string | undefined> {
    if (number !== null) {
      const { items } = await this.#readModel.customers.search(number);
      const holder = items.find(({ customerNumber }) => isSameName(customerNumber, number));
      if (holder !== undefined) return holder.customerId;
    }
    return name === null ? undefined : this.#readModel.customers.idOfName(name);
  }

  async #registerNew(customerId: string, draft: DraftCustomer, list: ImportOfList): Promise<void> {
    const context = stepOf(list, "customer", customerId);
    if (draft.number !== null) await this.#numbers.reserve(draft.number, customerId, context);
    await this.#runner.run(
      customerDecider,
      { stream: customerStream(customerId), exists: "either" },
      { type: "RegisterCustomer", customerId, name: nameOf(draft), customerNumber: draft.number },
      context,
    );
  }

  async #site(name: string | null, customer: Customer, list: ImportOfList): Promise<string | null> {
    if (name === null) return null;
    const known = customer.sites.find((site) => isSameName(site.name, name));
    if (known !== undefined) return known.siteId;
    const siteId = this.#partId(customer, "site", name);
    await this.#change(customer, siteId, { type: "PutSite", siteId, name, address: null }, list);
    return siteId;
  }

  async #asset(
    kind: AssetKind,
    name: string | null,
    customer: Customer,
    list: ImportOfList,
  ): Promise<string | null> {
    if (name === null) return null;
    const known = customer.assets.find((asset) => asset.kind === kind && isSameName(asset.name, name));
    if (known !== undefined) return known.assetId;
    const assetId = this.#partId(customer, kind, name);
    const asset = { type: "PutAsset", assetId, kind, name, serialNumber: null, siteId: null } as const;
    await this.#change(customer, assetId, asset, list);
    return assetId;
  }

  /** Somebody who was erased is not brought back by a list that still has the name. */
  async #contactPerson(name: string | null, customer: Customer, list: ImportOfList): Promise<string | null> {
    if (name === null) return null;
    const known = customer.contactPersons.find(
      (person) => person.presence === "present" && isSameName(person.name, name),
    );
    if (known !== undefined) return known.contactPersonId;
    const contactPersonId = this.#partId(customer, "contactPerson", name);
    const former = customer.contactPersons.find((person) => person.contactPersonId === contactPersonId);
    if (former?.presence === "erased") return null;
    await this.#change(
      customer,
      contactPersonId,
      {
        type: "PutContactPerson",
        contactPersonId,
        ...{ name, email: null, phone: null, channel: null, language: "de", formOfAddress: "formal" },
      },
      list,
    );
    return contactPersonId;
  }

  #partId({ customerId }: Customer, part: string, name: string): string {
    return this.#fingerprints.uuidOf("customerPart", customerId, part, foldForSearch(name));
  }

  async #change(
    { customerId }: Customer,
    partId: string,
    command: Parameters<typeof customerDecider.decide>[0],
    list: ImportOfList,
  ): Promise<void> {
    const target = { stream: customerStream(customerId) };
    await this.#runner.run(customerDecider, target, command, stepOf(list, "customer", customerId, partId));
  }
}

function nameOf({ name, number }: Pick<DraftCustomer, "name" | "number">): string {
  return name ?? `Kunde ${number ?? ""}`.trim();
}

function isSameName(one: FreeText | null, other: string): boolean {
  return foldForSearch(readable(one) ?? "") === foldForSearch(other);
}
