import {
  type InEachLanguage,
  type MessageKind,
  messageKinds,
  type Playbook,
  type PlaybookPromise,
  type PlaybookTemplate,
  TEXT_MAX_LENGTH,
} from "klartext/domain";
import { BooleanField, EnumField, NestedField, NestedListField, TextField } from "../http/fields/fields.ts";
import { type FieldMessage, invalidFields } from "../http/validation.pipe.ts";
import { DueRuleDto, dueRuleOf } from "./due-rule.dto.ts";

const ENTRIES = { max: 100 };
const WORDS = { max: TEXT_MAX_LENGTH };
const ID = { max: 60 };
const media = ["spoken", "written"] as const satisfies PlaybookTemplate["medium"][];

export class InEachLanguageDto implements InEachLanguage {
  @TextField({ ...WORDS, description: "In German.", example: "Rückruf zugesagt" }) de!: string;
  @TextField({ ...WORDS, description: "In English.", example: "Call-back promised" }) en!: string;
}

export class GermanTextDto {
  @TextField({
    ...WORDS,
    description: "With Sie.",
    example: "Ich frage nach und rufe Sie {{promise.due}} zurück.",
  })
  formal!: string;

  @TextField({
    ...WORDS,
    description: "With du.",
    example: "Ich frage nach und rufe dich {{promise.due}} zurück.",
  })
  informal!: string;
}

export class AddressedTextDto {
  @NestedField(() => GermanTextDto, { description: "In German, in both forms of address." })
  de!: GermanTextDto;

  @TextField({
    ...WORDS,
    description: "In English.",
    example: "I will find out and call you back {{promise.due}}.",
  })
  en!: string;
}

export class PlaybookTemplateDto implements PlaybookTemplate {
  @TextField({ ...ID, description: "Unique among the templates.", example: "say_call_back" }) id!: string;

  @NestedField(() => InEachLanguageDto, { description: "The moment that it is for." })
  title!: InEachLanguageDto;

  @EnumField(media, { description: "Whether it is said or written." })
  medium!: PlaybookTemplate["medium"];

  @EnumField(messageKinds, { description: "What it is sent as; null for what is only said.", nullable: true })
  messageKind!: MessageKind | null;

  @TextField({
    ...ID,
    description: "The playbook's promise that `promise.what` and `promise.due` stand for.",
    nullable: true,
    example: "call_back",
  })
  promise!: string | null;

  @NestedField(() => AddressedTextDto, { description: "What the customer is told, with placeholders." })
  text!: AddressedTextDto;
}

export class PlaybookPromiseDto {
  @TextField({ ...ID, description: "Unique among the promises.", example: "call_back" }) id!: string;

  @NestedField(() => InEachLanguageDto, { description: "A noun phrase that staff and customer read." })
  what!: InEachLanguageDto;

  @NestedField(() => DueRuleDto, { description: "How its due time is reckoned." })
  due!: DueRuleDto;

  @TextField({
    ...ID,
    description: "An earlier promise of the list: the time runs from when that one is due.",
    nullable: true,
    example: "solution",
  })
  after!: string | null;

  @BooleanField({ description: "Made only when it is chosen." })
  optional!: boolean;
}

/** All of a playbook, as it is read and as it is revised. */
export class PlaybookDto {
  @NestedField(() => InEachLanguageDto, { description: "What the situation is called." })
  title!: InEachLanguageDto;

  @NestedField(() => InEachLanguageDto, { description: "When it applies." })
  applies!: InEachLanguageDto;

  @NestedListField(() => InEachLanguageDto, { ...ENTRIES, description: "What to do." })
  toDo!: InEachLanguageDto[];

  @NestedListField(() => InEachLanguageDto, { ...ENTRIES, description: "What to avoid." })
  toAvoid!: InEachLanguageDto[];

  @NestedListField(() => InEachLanguageDto, { ...ENTRIES, description: "What has to be done in the end." })
  checklist!: InEachLanguageDto[];

  @NestedListField(() => PlaybookTemplateDto, { ...ENTRIES, description: "What customers are told." })
  templates!: PlaybookTemplateDto[];

  @NestedListField(() => PlaybookPromiseDto, { ...ENTRIES, description: "What using it promises." })
  promises!: PlaybookPromiseDto[];
}

/**
 * The playbook as the domain takes it.
 * @throws Problem (invalid-fields) where a due time lacks something
 */
export function playbookOf(dto: PlaybookDto): Playbook {
  const problems: FieldMessage[] = [];
  const promises = dto.promises.map(
    ({ id, what, due, after, optional }, index): PlaybookPromise => ({
      id,
      what: inEach(what),
      due: dueRuleOf(due, `/promises/${index}/due`, problems),
      after,
      optional,
    }),
  );
  if (problems.length > 0) throw invalidFields(problems);
  return {
    title: inEach(dto.title),
    applies: inEach(dto.applies),
    toDo: dto.toDo.map(inEach),
    toAvoid: dto.toAvoid.map(inEach),
    checklist: dto.checklist.map(inEach),
    templates: dto.templates.map(templateOf),
    promises,
  };
}

function templateOf({
  id,
  title,
  medium,
  messageKind,
  promise,
  text,
}: PlaybookTemplateDto): PlaybookTemplate {
  const { formal, informal } = text.de;
  return {
    id,
    title: inEach(title),
    medium,
    messageKind,
    promise,
    text: { de: { formal, informal }, en: text.en },
  };
}

function inEach({ de, en }: InEachLanguageDto): InEachLanguage {
  return { de, en };
}
