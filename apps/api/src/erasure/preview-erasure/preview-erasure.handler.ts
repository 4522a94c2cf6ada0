import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import type { ErasureSubject } from "klartext/domain";
import type { EventStore, KeyStore } from "klartext/event-sourcing";
import { EVENT_STORE, READ_MODEL } from "klartext/nest";
import { type FoundText, type ReadModel, textsHolding } from "klartext/read-model";
import { notFound } from "../../http/problems.ts";
import { ErasureSubjects, type SubjectRecord } from "../erasure-subjects.ts";
import type { ErasurePreviewDto } from "./preview-erasure.dto.ts";

const DEFAULT_LIMIT = 200;

export class PreviewErasure extends Query<ErasurePreviewDto> {
  readonly subject: ErasureSubject;
  readonly subjectId: string;
  readonly limit: number;

  constructor(subject: ErasureSubject, subjectId: string, limit = DEFAULT_LIMIT) {
    super();
    this.subject = subject;
    this.subjectId = subjectId;
    this.limit = limit;
  }
}

@QueryHandler(PreviewErasure)
export class PreviewErasureHandler implements IQueryHandler<PreviewErasure> {
  readonly #subjects: ErasureSubjects;
  readonly #store: EventStore & KeyStore;
  readonly #readModel: ReadModel;

  constructor(
    subjects: ErasureSubjects,
    @Inject(EVENT_STORE) store: EventStore & KeyStore,
    @Inject(READ_MODEL) readModel: ReadModel,
  ) {
    this.#subjects = subjects;
    this.#store = store;
    this.#readModel = readModel;
  }

  async execute({ subject, subjectId, limit }: PreviewErasure): Promise<ErasurePreviewDto> {
    const record = await this.#subjects.find(subject, subjectId);
    if (record === undefined) throw notFound();
    const own = new Set(record.texts.map(({ textId }) => textId));
    const found: FoundText[] = [];
    for await (const text of textsHolding(this.#store, record.names, idsOf(subject, subjectId, record))) {
      if (!own.has(text.textId)) found.push(text);
      if (found.length > limit) break;
    }
    return {
      soughtNames: record.names,
      items: found.slice(0, limit).map((text) => ({ ...text, number: this.#numberOf(text.stream) })),
      complete: found.length <= limit,
    };
  }

  #numberOf(stream: string): string | null {
    const id = /^(?:openPoint|correctiveAction)-(.+)$/.exec(stream)?.[1];
    return id === undefined ? null : (this.#readModel.points.numberOf(id) ?? null);
  }
}

/** By which customers and their persons are named in events; staff are no subject of what customers write. */
function idsOf(subject: ErasureSubject, id: string, { contactPersonIds }: SubjectRecord): readonly string[] {
  return subject === "person" ? [] : [id, ...contactPersonIds];
}
