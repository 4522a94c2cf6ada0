import { setTimeout as sleep } from "node:timers/promises";
import { Inject, Injectable } from "@nestjs/common";
import { type Erasure, erasureDecider } from "klartext/domain";
import type { EventStore, KeyStore } from "klartext/event-sourcing";
import { CommandRunner, EVENT_STORE, READ_MODEL, StreamReader } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { ErasureOrders } from "./erasure-orders.ts";
import { step } from "./erasure-step.ts";
import { erasureStream } from "./erasure-stream.ts";
import { ErasureSubjects, type SubjectRecord } from "./erasure-subjects.ts";
import { RecordErased } from "./record-erased.ts";

const PATIENCE_MS = 500;

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
  readonly #store: EventStore & KeyStore;
  readonly #readModel: ReadModel;

  constructor(
    runner: CommandRunner,
    reader: StreamReader,
    subjects: ErasureSubjects,
    orders: ErasureOrders,
    recordErased: RecordErased,
    @Inject(EVENT_STORE) store: EventStore & KeyStore,
    @Inject(READ_MODEL) readModel: ReadModel,
  ) {
    this.#runner = runner;
    this.#reader = reader;
    this.#subjects = subjects;
    this.#orders = orders;
    this.#recordErased = recordErased;
    this.#store = store;
    this.#readModel = readModel;
  }

  /** @param stopping ends the waiting for the read model; then the erasure is not complete yet */
  async run(erasureId: string, stopping: AbortSignal): Promise<void> {
    const erasure = await this.#reader.stateOf(erasureDecider, erasureStream(erasureId));
    if (erasure === null || erasure.complete) return;
    const record = await this.#closedRecord(erasureId, erasure);
    if (record !== undefined) await this.#eraseLateTexts(erasureId, erasure, record, stopping);
    const keyIds = [...(record?.keyIds ?? []), ...erasure.texts.map(({ textId }) => textId)];
    await this.#store.destroyKeys(keyIds, erasure.on);
    await this.#untilReadModelForgot(stopping);
    await this.#runner.run(
      erasureDecider,
      { stream: erasureStream(erasureId) },
      { type: "CompleteErasure", erasedTexts: erasure.texts.length },
      step(erasureId, "complete"),
    );
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
  async #eraseLateTexts(
    erasureId: string,
    { texts, on }: Erasure,
    record: SubjectRecord,
    stopping: AbortSignal,
  ): Promise<void> {
    const ordered = new Set(texts.map(({ textId }) => textId));
    const late = record.texts.filter(({ textId }) => !ordered.has(textId));
    if (late.length === 0) return;
    const order = { subject: null, subjectId: null, texts: late, reason: null, on };
    const context = step(erasureId, "late-texts");
    const { erasureIds } = await this.#orders.order(context.commandId, order, context);
    for (const lateId of erasureIds) await this.run(lateId, stopping);
  }

  /** Also a read model that is just being built beside the one that is served. */
  async #untilReadModelForgot(stopping: AbortSignal): Promise<void> {
    const head = (await this.#store.head()) ?? "";
    while (
      !(await this.#readModel.waitFor(head, PATIENCE_MS)) ||
      this.#readModel.rebuildProgress() !== null
    ) {
      await sleep(PATIENCE_MS, undefined, { signal: stopping, ref: false });
    }
    stopping.throwIfAborted();
  }
}
