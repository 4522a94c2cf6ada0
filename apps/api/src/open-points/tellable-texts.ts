import { Injectable } from "@nestjs/common";
import { openPointDecider } from "klartext/domain";
import { StreamReader } from "klartext/nest";
import type { FieldFindingDocument } from "../http/text-finding.ts";
import { type TextsOfFields, WordingCheck } from "../wording/wording-check.ts";

/** Runs what the customers of a point may read through the wording check. */
@Injectable()
export class TellableTexts {
  readonly #reader: StreamReader;
  readonly #wording: WordingCheck;

  constructor(reader: StreamReader, wording: WordingCheck) {
    this.#reader = reader;
    this.#wording = wording;
  }

  /**
   * Gives the warnings.
   * @param stream the point's
   * @throws Problem (wording-refused) with everything that was found
   */
  async check(stream: string, texts: TextsOfFields): Promise<FieldFindingDocument[]> {
    const point = await this.#reader.stateOf(openPointDecider, stream);
    const customerIds = point?.customers.map(({ customerId }) => customerId) ?? [];
    return this.#wording.tellable("status_update", texts, { customerIds });
  }
}
