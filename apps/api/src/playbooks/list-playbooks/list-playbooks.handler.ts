import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { playbookSituations } from "klartext/domain";
import type { ReaderLanguage } from "../../http/reader-language.ts";
import { PlaybooksInForce } from "../playbooks-in-force.ts";
import type { PlaybookInBriefDto } from "./list-playbooks.dto.ts";

export class ListPlaybooks extends Query<readonly PlaybookInBriefDto[]> {
  readonly language: ReaderLanguage;

  constructor(language: ReaderLanguage) {
    super();
    this.language = language;
  }
}

@QueryHandler(ListPlaybooks)
export class ListPlaybooksHandler implements IQueryHandler<ListPlaybooks> {
  readonly #playbooks: PlaybooksInForce;

  constructor(playbooks: PlaybooksInForce) {
    this.#playbooks = playbooks;
  }

  async execute({ language }: ListPlaybooks): Promise<readonly PlaybookInBriefDto[]> {
    const inForce = await Promise.all(playbookSituations.map((situation) => this.#playbooks.of(situation)));
    return inForce.map(({ situation, version, playbook }) => ({
      situation,
      title: playbook.title[language],
      applies: playbook.applies[language],
      version,
      revised: version > 0,
    }));
  }
}
