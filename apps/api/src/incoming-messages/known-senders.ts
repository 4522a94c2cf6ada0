import { Inject, Injectable } from "@nestjs/common";
import type { AffectedCustomer } from "klartext/domain";
import { FreshReads, READ_MODEL } from "klartext/nest";
import type { CallersCustomer, ReadModel } from "klartext/read-model";
import type { Sender } from "./incoming-message.ts";

/** Whose customer somebody is who writes, told by the addresses of contact persons. */
@Injectable()
export class KnownSenders {
  readonly #readModel: ReadModel;
  readonly #freshReads: FreshReads;

  constructor(@Inject(READ_MODEL) readModel: ReadModel, freshReads: FreshReads) {
    this.#readModel = readModel;
    this.#freshReads = freshReads;
  }

  /** `null` when nobody has the address, or several customers have. @throws ReadModelBehind, ReadModelNotReady */
  async customerOf(sender: Sender): Promise<AffectedCustomer | null> {
    const found = await this.#contactPersonsBy(sender);
    const [customerId, another] = new Set(found.map((row) => row.customerId));
    if (customerId === undefined || another !== undefined) return null;
    return { customerId, siteId: null, assetId: null, contactPersonId: onlyOne(found) };
  }

  /** Whether any contact person has the address. @throws ReadModelBehind, ReadModelNotReady */
  async isKnown(sender: Sender): Promise<boolean> {
    return (await this.#contactPersonsBy(sender)).length > 0;
  }

  /** Which contact person of this customer it is; `undefined` when the address is none of the customer's. */
  async contactPersonOf(sender: Sender, customerId: string): Promise<string | null | undefined> {
    const found = (await this.#contactPersonsBy(sender)).filter((row) => row.customerId === customerId);
    return found.length === 0 ? undefined : onlyOne(found);
  }

  async #contactPersonsBy({ email, phone }: Sender): Promise<readonly CallersCustomer[]> {
    await this.#freshReads.catchUp();
    const { statusAnswers } = this.#readModel;
    const byEmail = email === null ? [] : statusAnswers.customersBy("email", email);
    return byEmail.length > 0 || phone === null ? byEmail : statusAnswers.customersBy("phone", phone);
  }
}

function onlyOne(found: readonly CallersCustomer[]): string | null {
  const [one, another] = new Set(found.map(({ contactPerson }) => contactPerson?.contactPersonId ?? null));
  return another === undefined ? (one ?? null) : null;
}
