import { Inject, Injectable } from "@nestjs/common";
import { type Erasure, erasureDecider } from "klartext/domain";
import type { KeyStore } from "klartext/event-sourcing";
import { CommandRunner, EVENT_STORE, erasureStream, StreamReader, unlessRefused } from "klartext/nest";
import { ErasureCompletion } from "./erasure-completion.ts";
import { ErasureOrders } from "./erasure-orders.ts";
import { step } from "./erasure-step.ts";
import { ErasureSubjects, keyIdsOf, type SubjectRecord } from "./erasure-subjects.ts";
import { RecordErased } from "./record-erased.ts";

/**
 * Carries out an erasure that was ordered. Every step can be repeated: after a crash it is carried out again from the
 * beginning, and what was done already stays done.
 */
@Injectable()
export class CarryOutErasure {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #subjects: ErasureSubjects;
  readonly #orders: ErasureOrders;
  readonly #recordErased: RecordErased;
  readonly #completion: ErasureCompletion;
  readonly #keyStore: KeyStore;

  constructor(
    runner: CommandRunner,
    reader: StreamReader,
    subjects: ErasureSubjects,
    orders: ErasureOrders,
    recordErased: RecordErased,
    completion: ErasureCompletion,
    @Inject(EVENT_STORE) keyStore: KeyStore,
  ) {
    this.#runner = runner;
    this.#reader = reader;
    this.#subjects = subjects;
    this.#orders = orders;
    this.#recordErased = recordErased;
    this.#completion = completion;
    this.#keyStore = keyStore;
  }

  /** As far as it can come now: the rest is up to the nodes' reports and to the log's files. */
  async run(erasureId: string): Promise<void> {
    const erasure = await this.#reader.stateOf(erasureDecider, erasureStream(erasureId));
    if (erasure === null || erasure.complete) return;
    if (erasure.keysDestroyed) await this.#complete(erasureId, erasure);
    else await this.#destroyKeys(erasureId, erasure);
  }

  async #destroyKeys(erasureId: string, erasure: Erasure): Promise<void> {
    const record = await this.#closedRecord(erasureId, erasure);
    if (record !== undefined) await this.#eraseLateTexts(erasureId, erasure, record);
    await this.#keyStore.destroyKeys(keyIdsOf(erasure, record), erasure.on);
    const target = { stream: erasureStream(erasureId) };
    const command = { type: "RecordKeysDestroyed" } as const;
    await this.#runner.run(erasureDecider, target, command, step(erasureId, "keys-destroyed"));
  }

  async #complete(erasureId: string, erasure: Erasure): Promise<void> {
    const target = { stream: erasureStream(erasureId) };
    const command = await this.#completion.command(erasure);
    await unlessRefused(this.#runner.run(erasureDecider, target, command, step(erasureId, "complete")));
  }

  /** The subject's record, after nothing can be written into it any more. */
  async #closedRecord(
    erasureId: string,
    { subject, subjectId }: Erasure,
  ): Promise<SubjectRecord | undefined> {
    if (subject === null || subjectId === null) return undefined;
    const record = await this.#subjects.find(subject, subjectId);
    if (record === undefined) return undefined;
    await this.#recordErased.run(erasureId, subject, subjectId, record.stream);
    return this.#subjects.find(subject, subjectId);
  }

  /** Texts of the record that were written between the order and the closing of the record. */
  async #eraseLateTexts(erasureId: string, { texts, on }: Erasure, record: SubjectRecord): Promise<void> {
    const ordered = new Set(texts.map(({ textId }) => textId));
    const late = record.texts.filter(({ textId }) => !ordered.has(textId));
    if (late.length === 0) return;
    const order = { subject: null, subjectId: null, texts: late, reason: null, on };
    const context = step(erasureId, "late-texts");
    const { erasureIds } = await this.#orders.order(context.commandId, order, context);
    for (const lateId of erasureIds) await this.run(lateId);
  }
}
