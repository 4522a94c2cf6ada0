import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import {
  type PlaybookEvent,
  type PlaybookSituation,
  playbookDecider,
  playbookInForce,
} from "klartext/domain";
import { fold } from "klartext/event-sourcing";
import { StreamReader } from "klartext/nest";
import { UNCHANGED } from "../../http/etag.ts";
import { playbookStream } from "../playbook-stream.ts";
import type { PlaybookDetailDto } from "./get-playbook.dto.ts";

interface ShownPlaybook {
  readonly detail: PlaybookDetailDto;
  /** `UNCHANGED` as long as the organization has changed nothing. */
  readonly revision: number;
}

export class GetPlaybook extends Query<ShownPlaybook> {
  readonly situation: PlaybookSituation;

  constructor(situation: PlaybookSituation) {
    super();
    this.situation = situation;
  }
}

@QueryHandler(GetPlaybook)
export class GetPlaybookHandler implements IQueryHandler<GetPlaybook> {
  readonly #reader: StreamReader;

  constructor(reader: StreamReader) {
    this.#reader = reader;
  }

  async execute({ situation }: GetPlaybook): Promise<ShownPlaybook> {
    const { events, last } = await this.#reader.read(playbookStream(situation));
    const changes = events.map(({ event, stored }) => ({
      event: event as PlaybookEvent,
      since: stored.recordedAt,
    }));
    const state = fold(
      playbookDecider,
      changes.map(({ event }) => event),
    );
    const versions = changes.map(({ event, since }) => ({ version: versionOf(event), since }));
    return {
      detail: { ...playbookInForce(situation, state), versions },
      revision: last?.revision ?? UNCHANGED,
    };
  }
}

function versionOf(event: PlaybookEvent): number {
  return event.type === "PlaybookRevised" ? event.data.version : 0;
}
