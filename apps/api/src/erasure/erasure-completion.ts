import { Inject, Injectable } from "@nestjs/common";
import {
  type Erasure,
  type ErasureCommand,
  erasureDecider,
  type OfType,
  type Refusal,
} from "klartext/domain";
import type { EventStore, KeyStore } from "klartext/event-sourcing";
import { EVENT_STORE, erasureStream, READ_MODEL, ReadModelBehind, StreamReader } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { ErasureSubjects, keyIdsOf } from "./erasure-subjects.ts";

const PATIENCE_MS = 2_000;

/** What an erasure still waits for: reports of nodes, and the log's files. */
@Injectable()
export class ErasureCompletion {
  readonly #reader: StreamReader;
  readonly #subjects: ErasureSubjects;
  readonly #store: EventStore & KeyStore;
  readonly #readModel: ReadModel;

  constructor(
    reader: StreamReader,
    subjects: ErasureSubjects,
    @Inject(EVENT_STORE) store: EventStore & KeyStore,
    @Inject(READ_MODEL) readModel: ReadModel,
  ) {
    this.#reader = reader;
    this.#subjects = subjects;
    this.#store = store;
    this.#readModel = readModel;
  }

  /**
   * Completes the erasure if nothing is awaited any more.
   * @throws ReadModelBehind when it is not known which nodes there are now
   */
  async command(erasure: Erasure): Promise<OfType<ErasureCommand, "CompleteErasure">> {
    return {
      type: "CompleteErasure",
      erasedTexts: erasure.texts.length,
      nodeIds: await this.#nodeIds(),
      keysInFiles: erasure.keysDestroyed ? (await this.#keysInFiles(erasure)).length : 0,
    };
  }

  /** What stands against completing it. */
  async awaited(erasureId: string): Promise<readonly Refusal[]> {
    const erasure = await this.#reader.stateOf(erasureDecider, erasureStream(erasureId));
    if (erasure === null || erasure.complete) return [];
    const decision = erasureDecider.decide(await this.command(erasure), erasure);
    return decision.outcome === "refused" ? [decision.refusal, ...decision.refusal.further] : [];
  }

  async #nodeIds(): Promise<string[]> {
    const head = (await this.#store.head()) ?? "";
    if (!(await this.#readModel.waitFor(head, PATIENCE_MS))) {
      throw new ReadModelBehind("The read model may not know the newest node yet.");
    }
    return this.#readModel.nodes
      .all()
      .filter(({ retiredAt }) => retiredAt === null)
      .map(({ nodeId }) => nodeId);
  }

  async #keysInFiles(erasure: Erasure): Promise<readonly string[]> {
    const { subject, subjectId } = erasure;
    const record =
      subject === null || subjectId === null ? undefined : await this.#subjects.find(subject, subjectId);
    return this.#store.remainsOf(keyIdsOf(erasure, record));
  }
}
