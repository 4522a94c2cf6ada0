import { Inject, Injectable } from "@nestjs/common";
import type { AttachingWay } from "klartext/domain";
import { FreshReads, READ_MODEL } from "klartext/nest";
import type { CustomerSelection, ReadModel } from "klartext/read-model";
import { expectationMessage } from "../http/fields/field-problem.ts";
import { type FieldMessage, invalidFields } from "../http/validation.pipe.ts";
import type { CustomerFilterDto, CustomersNamedDto } from "./customers-named.dto.ts";

export interface NamedCustomers {
  readonly by: AttachingWay;
  readonly customerIds: readonly string[];
  /** Ids or numbers that are nobody's, by the JSON pointers of their places. */
  readonly unknown: readonly FieldMessage[];
}

/** Finds out whom a request names: at this moment, by what this node acknowledged at least. */
@Injectable()
export class CustomersNamed {
  readonly #readModel: ReadModel;
  readonly #freshReads: FreshReads;

  constructor(@Inject(READ_MODEL) readModel: ReadModel, freshReads: FreshReads) {
    this.#readModel = readModel;
    this.#freshReads = freshReads;
  }

  /** @throws Problem (invalid-fields) where not exactly one way is given, or a filter that says nothing */
  async find({ customerIds, customerNumbers, filter }: CustomersNamedDto): Promise<NamedCustomers> {
    const given = [customerIds, customerNumbers, filter].filter((way) => way !== undefined);
    if (given.length !== 1) throw oneWayOnly();
    await this.#freshReads.catchUp();
    if (customerIds !== undefined) return this.#byIds(customerIds);
    if (customerNumbers !== undefined) return this.#byNumbers(customerNumbers);
    const selection = selectionOf(filter ?? {});
    return { by: "filter", customerIds: await this.#readModel.customers.selected(selection), unknown: [] };
  }

  async #byIds(customerIds: readonly string[]): Promise<NamedCustomers> {
    const known = new Set(await this.#readModel.customers.known(customerIds));
    return {
      by: "ids",
      customerIds: [...known],
      unknown: unknownOf(customerIds, "customerIds", (id) => known.has(id)),
    };
  }

  async #byNumbers(customerNumbers: readonly string[]): Promise<NamedCustomers> {
    const found = await this.#readModel.customers.ofNumbers(customerNumbers);
    return {
      by: "customer_numbers",
      customerIds: found.filter((id) => id !== null),
      unknown: unknownOf(customerNumbers, "customerNumbers", (_, index) => found[index] !== null),
    };
  }
}

function unknownOf(
  named: readonly string[],
  field: string,
  isKnown: (name: string, index: number) => boolean,
): FieldMessage[] {
  const message = expectationMessage("customer");
  return named.flatMap((name, index) =>
    isKnown(name, index) ? [] : [{ pointer: `/${field}/${index}`, message }],
  );
}

/** Nobody attaches everybody by leaving a field out. */
function selectionOf({ everybody, ...selection }: CustomerFilterDto): CustomerSelection {
  const says = Object.values(selection).some((value) => value !== undefined);
  if (says === (everybody === true))
    throw invalidFields([{ pointer: "/filter", message: expectationMessage("customer_filter") }]);
  return selection;
}

function oneWayOnly() {
  return invalidFields([{ pointer: "", message: expectationMessage("one_way_to_name_customers") }]);
}
