import { Injectable } from "@nestjs/common";
import {
  affectedIdsOf,
  type OpenPoint,
  type OpenPointState,
  openPointDecider,
  readable,
} from "klartext/domain";
import { RuleBroken, StreamReader } from "klartext/nest";
import type { FieldFindingDocument } from "../http/text-finding.ts";
import { OtherCustomers } from "../wording/other-customers.ts";
import { type TextsOfFields, WordingCheck } from "../wording/wording-check.ts";

/** Runs what the customers of a point may read through the wording check; it names none of them to the others. */
@Injectable()
export class TellableTexts {
  readonly #reader: StreamReader;
  readonly #wording: WordingCheck;
  readonly #otherCustomers: OtherCustomers;

  constructor(reader: StreamReader, wording: WordingCheck, otherCustomers: OtherCustomers) {
    this.#reader = reader;
    this.#wording = wording;
    this.#otherCustomers = otherCustomers;
  }

  /**
   * Gives the warnings.
   * @param stream the point's
   * @param readerId the customer who alone reads them; `null`: all that the point affects
   * @throws Problem (rule-broken) where they name another customer; (wording-refused) with everything that was found
   */
  async check(
    stream: string,
    texts: TextsOfFields,
    readerId: string | null = null,
  ): Promise<FieldFindingDocument[]> {
    const affected = await this.#otherCustomers.affectedBy(
      await this.#reader.stateOf(openPointDecider, stream),
    );
    const customerIds = readerId === null ? affected : [readerId];
    return this.#wording.tellable("status_update", texts, { customerIds, affected });
  }

  /** Who comes to a point reads what was told so far. @throws RuleBroken (tellable-words-name-customer) */
  async refuseToBeReadBy(coming: readonly string[], stream: string): Promise<void> {
    const point = await this.#reader.stateOf(openPointDecider, stream);
    const affected = affectedIdsOf(point);
    const readers = [...new Set([...affected, ...coming])];
    if (readers.length > affected.length) this.#refuse(point, readers, []);
  }

  /** Whoever comes to a point later would read of who has gone. @throws RuleBroken (tellable-words-name-customer) */
  async refuseToNameWhoGoes(going: string, stream: string): Promise<void> {
    this.#refuse(await this.#reader.stateOf(openPointDecider, stream), [], [going]);
  }

  /** Whom the words name to the point's other customers: they were renamed, or came by themselves. */
  namedToOthers(point: OpenPoint): string | null {
    const affected = affectedIdsOf(point);
    return affected.length < 2 ? null : (this.#namedIn(point, affected, []) ?? null);
  }

  #namedIn(
    point: OpenPointState,
    readers: readonly string[],
    affected: readonly string[],
  ): string | undefined {
    const words = point === null ? [] : Object.values(point.tellable).flatMap((text) => readable(text) ?? []);
    return this.#otherCustomers.namedIn(words, readers, affected)?.values.name;
  }

  #refuse(point: OpenPointState, readers: readonly string[], affected: readonly string[]): void {
    const named = this.#namedIn(point, readers, affected);
    if (named === undefined) return;
    throw new RuleBroken({ code: "tellable-words-name-customer", values: { name: named }, further: [] });
  }
}
