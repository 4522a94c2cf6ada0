import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { checkWording } from "klartext/domain";
import { WordingCheck } from "../wording-check.ts";
import { type CheckWordingDto, textKindOf, type WordingFindingsDto } from "./check-wording.dto.ts";

export class CheckWording extends Query<WordingFindingsDto> {
  readonly input: CheckWordingDto;

  constructor(input: CheckWordingDto) {
    super();
    this.input = input;
  }
}

@QueryHandler(CheckWording)
export class CheckWordingHandler implements IQueryHandler<CheckWording> {
  readonly #wording: WordingCheck;

  constructor(wording: WordingCheck) {
    this.#wording = wording;
  }

  async execute({ input }: CheckWording): Promise<WordingFindingsDto> {
    const { language, text, staffNames } = input;
    const question = {
      language,
      text,
      kind: textKindOf(input.kind),
      customerName: input.customerName ?? undefined,
      organizationName: input.organizationName ?? undefined,
      contactLine: input.contactLine ?? undefined,
    };
    if (staffNames !== undefined) return checkWording({ ...question, staffNames });
    return { findings: this.#wording.findingsIn(question) };
  }
}
