import { Injectable } from "@nestjs/common";
import { currentNotice, type Emergency, factsOf, openPointDecider, readable } from "klartext/domain";
import { RuleBroken, StreamReader } from "klartext/nest";
import { openPointStream } from "../../open-points/open-point-stream.ts";
import { OtherCustomers } from "../../wording/other-customers.ts";

/** Whoever is attached reads what everybody is told, and everybody reads what might name them. */
@Injectable()
export class WordsForWhoComes {
  readonly #reader: StreamReader;
  readonly #otherCustomers: OtherCustomers;

  constructor(reader: StreamReader, otherCustomers: OtherCustomers) {
    this.#reader = reader;
    this.#otherCustomers = otherCustomers;
  }

  /** @throws RuleBroken (tellable-words-name-customer) */
  async refuseToName(coming: readonly string[], emergency: Emergency): Promise<void> {
    const named = this.#otherCustomers.namedIn(await this.#wordsOf(emergency), [], coming)?.values.name;
    if (named === undefined) return;
    throw new RuleBroken({ code: "tellable-words-name-customer", values: { name: named }, further: [] });
  }

  /** What they can read from now on, and the notice that they are sent at once. */
  async #wordsOf(emergency: Emergency): Promise<readonly string[]> {
    const point = await this.#reader.stateOf(openPointDecider, openPointStream(emergency.pointId));
    const { deFormal, deInformal, en } = currentNotice(emergency) ?? {};
    const words = [
      ...Object.values(point?.tellable ?? { title: emergency.tellableTitle }),
      ...Object.values(factsOf(emergency)),
      ...[point?.product ?? emergency.product, deFormal, deInformal, en],
    ];
    return words.flatMap((text) => readable(text) ?? []);
  }
}
