import { Inject, Injectable } from "@nestjs/common";
import { type CallerClue, MOST_CUSTOMERS_NAMED } from "klartext/domain";
import { READ_MODEL } from "klartext/nest";
import type { CallersCustomer, ReadModel } from "klartext/read-model";
import { expectationMessage } from "../../http/fields/field-problem.ts";
import { invalidFields } from "../../http/validation.pipe.ts";
import type { GetStatusAnswerDto } from "./get-status-answer.dto.ts";

/** One alone fits nearly everybody. */
const LEAST_OF_A_NAME = 2;

/** Where the customer was chosen from several, all that is known of the caller is a name. */
const clues = {
  customerId: "customer_name",
  customerNumber: "customer_number",
  customerName: "customer_name",
  phone: "phone",
  email: "email",
  pointNumber: "point_number",
  oldNumber: "old_number",
} as const satisfies Partial<Record<keyof GetStatusAnswerDto, CallerClue>>;

/** By what a customer is looked for. */
export interface AskedBy {
  readonly field: keyof typeof clues;
  readonly clue: CallerClue;
  readonly words: string;
}

/** Whom a caller may speak for; nobody is named where there are too many. */
export interface Found {
  readonly customers: readonly CallersCustomer[];
  readonly tooMany: boolean;
}

/** @throws Problem (invalid-fields) unless there is exactly one thing to go by, and enough of it */
export function askedBy(asked: GetStatusAnswerDto): AskedBy {
  const fields = Object.keys(clues) as (keyof typeof clues)[];
  const [found, another] = fields.flatMap((field) => {
    const words = asked[field];
    return words === undefined ? [] : [{ field, clue: clues[field], words }];
  });
  if (found === undefined || another !== undefined) {
    const message = expectationMessage("exactly_one_of", { values: fields.join(", ") });
    throw invalidFields([{ pointer: "query", message }]);
  }
  if (found.field === "customerName" && lettersAndDigits(found.words) < LEAST_OF_A_NAME) {
    throw invalidFields([{ pointer: "query/customerName", message: expectationMessage("two_letters") }]);
  }
  return found;
}

function lettersAndDigits(words: string): number {
  return words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Whom a caller may speak for. */
@Injectable()
export class FoundCallers {
  readonly #readModel: ReadModel;

  constructor(@Inject(READ_MODEL) readModel: ReadModel) {
    this.#readModel = readModel;
  }

  async find(by: AskedBy): Promise<Found> {
    const customers = await this.#fitting(by);
    const tooMany = customers.length > MOST_CUSTOMERS_NAMED;
    return { customers: tooMany ? [] : customers, tooMany };
  }

  async #fitting({ field, clue, words }: AskedBy): Promise<readonly CallersCustomer[]> {
    const { customers, statusAnswers } = this.#readModel;
    if (field === "customerId") {
      const customer = customers.one(words);
      return customer === undefined ? [] : [{ ...customer, contactPerson: null }];
    }
    const found = statusAnswers.customersBy(clue, words);
    if (field !== "customerName" || found.length > 0) return found;
    const { items } = await customers.search(words, { limit: MOST_CUSTOMERS_NAMED + 1 });
    return items.map((customer) => ({ ...customer, contactPerson: null }));
  }
}
