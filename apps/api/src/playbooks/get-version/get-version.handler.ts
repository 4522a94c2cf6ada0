import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { builtInPlaybooks, isErased, type Playbook, type PlaybookSituation } from "klartext/domain";
import { StreamReader } from "klartext/nest";
import { notFound } from "../../http/problems.ts";
import { playbookStream } from "../playbook-stream.ts";
import type { PlaybookVersionDetailDto } from "./get-version.dto.ts";

export class GetPlaybookVersion extends Query<PlaybookVersionDetailDto> {
  readonly situation: PlaybookSituation;
  readonly version: number;

  constructor(situation: PlaybookSituation, version: number) {
    super();
    this.situation = situation;
    this.version = version;
  }
}

@QueryHandler(GetPlaybookVersion)
export class GetPlaybookVersionHandler implements IQueryHandler<GetPlaybookVersion> {
  readonly #reader: StreamReader;

  constructor(reader: StreamReader) {
    this.#reader = reader;
  }

  async execute({ situation, version }: GetPlaybookVersion): Promise<PlaybookVersionDetailDto> {
    if (version === 0) {
      const playbook = builtInPlaybooks[situation];
      return { situation, version, writtenAt: null, erasedOn: null, playbook };
    }
    const { events } = await this.#reader.read(playbookStream(situation));
    for (const { event, stored } of events) {
      if (event.type !== "PlaybookRevised" || event.data.version !== version) continue;
      const { content } = event.data;
      const erasedOn = isErased(content) ? content.erasedOn : null;
      const playbook = isErased(content) ? null : (JSON.parse(content) as Playbook);
      return { situation, version, writtenAt: stored.recordedAt, erasedOn, playbook };
    }
    throw notFound();
  }
}
