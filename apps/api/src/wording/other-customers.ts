import { Inject, Injectable } from "@nestjs/common";
import {
  affectedIdsOf,
  emergencyDecider,
  everAttached,
  namesAnybody,
  type OpenPointState,
  type Refusal,
  readable,
  tellsOfCustomer,
} from "klartext/domain";
import { READ_MODEL, StreamReader } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { emergencyStream } from "../emergencies/emergency-stream.ts";

/** No customer sees another one: neither name and number nor contact persons of those who may not be meant in a text. */
@Injectable()
export class OtherCustomers {
  readonly #readModel: ReadModel;
  readonly #reader: StreamReader;

  constructor(@Inject(READ_MODEL) readModel: ReadModel, reader: StreamReader) {
    this.#readModel = readModel;
    this.#reader = reader;
  }

  /**
   * Nobody where nobody reads the texts yet.
   * @param readers customers who may read the texts; where there are several, none of them is named
   * @param affected whom else the matter affects
   * @param contactLine in the texts, besides the organization's
   */
  namedIn(
    texts: readonly string[],
    readers: readonly string[],
    affected: readonly string[],
    contactLine?: string,
  ): Refusal | undefined {
    const [only, ...further] = new Set(readers);
    const isAlone = further.length === 0;
    const others = [...new Set([...readers, ...affected])].filter((id) => !(isAlone && id === only));
    if (readers.length + affected.length === 0 || texts.length === 0) return undefined;
    const reader = this.#readModel.customers.knownAs(isAlone && only !== undefined ? [only] : []);
    const own = { ...reader, names: [...reader.names, ...this.#ourOwn(contactLine)] };
    const { customers } = this.#readModel;
    return (
      tellsOfCustomer(texts, customers.knownAs(others), own) ??
      namesAnybody(texts, customers.namesBeginningIn(texts), own.names)
    );
  }

  /** Everybody knows the organization and its contact line, also where a customer is called the same. */
  #ourOwn(ofText: string | undefined): readonly string[] {
    const { name, contactLine } = this.#readModel.organization.settings();
    return [readable(name), readable(contactLine), ofText].filter((words) => typeof words === "string");
  }

  /** Whom the point affects; with an emergency whoever was ever attached to it, for they go on reading of it. */
  async affectedBy(point: OpenPointState): Promise<readonly string[]> {
    const emergencyId = point?.emergency?.emergencyId;
    if (emergencyId === undefined) return affectedIdsOf(point);
    const emergency = await this.#reader.stateOf(emergencyDecider, emergencyStream(emergencyId));
    return [...affectedIdsOf(point), ...(emergency === null ? [] : everAttached(emergency))];
  }

  /** What the customers and their contact persons are called, as far as it can still be read. */
  namesOf(customerIds: readonly string[]): readonly string[] {
    return this.#readModel.customers.knownAs(customerIds).names;
  }
}
