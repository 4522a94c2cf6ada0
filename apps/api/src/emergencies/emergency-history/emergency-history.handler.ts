import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { emergencyHistory } from "klartext/domain";
import { Histories, type HistoryEntry } from "../../history/histories.ts";
import { notFound } from "../../http/problems.ts";
import type { ReaderLanguage } from "../../http/reader-language.ts";
import { emergencyStream } from "../emergency-stream.ts";

export class EmergencyHistory extends Query<readonly HistoryEntry[]> {
  readonly emergencyId: string;
  readonly language: ReaderLanguage;

  constructor(emergencyId: string, language: ReaderLanguage) {
    super();
    this.emergencyId = emergencyId;
    this.language = language;
  }
}

@QueryHandler(EmergencyHistory)
export class EmergencyHistoryHandler implements IQueryHandler<EmergencyHistory> {
  readonly #histories: Histories;

  constructor(histories: Histories) {
    this.#histories = histories;
  }

  execute({ emergencyId, language }: EmergencyHistory): Promise<readonly HistoryEntry[]> {
    const stream = emergencyStream(emergencyId);
    return this.#histories.of({ stream, describe: emergencyHistory, missing: notFound }, language);
  }
}
