import { Inject, Injectable } from "@nestjs/common";
import { namesCustomer, type Refusal, readable } from "klartext/domain";
import { READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";

/** No customer sees another one: neither the name nor the contact persons of those who may not be meant in a text. */
@Injectable()
export class OtherCustomers {
  readonly #readModel: ReadModel;

  constructor(@Inject(READ_MODEL) readModel: ReadModel) {
    this.#readModel = readModel;
  }

  /**
   * @param readers customers who may read the texts; where there are several, none of them is named
   * @param affected whom else the matter affects
   */
  namedIn(
    texts: readonly string[],
    readers: readonly string[],
    affected: readonly string[],
  ): Refusal | undefined {
    const [only, ...further] = new Set(readers);
    const isAlone = further.length === 0;
    const others = [...new Set([...readers, ...affected])].filter((id) => !(isAlone && id === only));
    const own = isAlone && only !== undefined ? this.namesOf([only]) : [];
    return namesCustomer(texts, this.namesOf(others), own);
  }

  /** What the customers and their contact persons are called, as far as it can still be read. */
  namesOf(customerIds: readonly string[]): readonly string[] {
    return customerIds
      .flatMap((customerId) => this.#readModel.customers.one(customerId) ?? [])
      .flatMap(({ name, contactPersons }) => [name, ...contactPersons.map((person) => person.name)])
      .flatMap((name) => readable(name) ?? []);
  }
}
