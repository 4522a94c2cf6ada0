import { Inject, Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  type Finding,
  type Language,
  likelyLanguage,
  type MessageKind,
  readable,
  type TextKind,
  type WordingChecker,
  type WordingQuestion,
  wordingCheckerFor,
} from "klartext/domain";
import { READ_MODEL } from "klartext/nest";
import { type ReadModel, ReadModelNotReady } from "klartext/read-model";
import { ruleBroken } from "../http/problems.ts";
import type { FieldFindingDocument } from "../http/text-finding.ts";
import { StaffNames } from "../persons/staff-names.ts";
import { OtherCustomers } from "./other-customers.ts";
import { warmUp } from "./warm-up.ts";
import { wordingRefused } from "./wording-refused.ts";

/** Texts by the JSON pointers of their fields; those that are not there are not read. */
export type TextsOfFields = Readonly<Record<string, string | null | undefined>>;

/** What else has to be known of texts that customers may read. */
export interface TellableContext {
  /** Who may read them: their own names are no finding, unless others read them as well. */
  readonly customerIds?: readonly string[];
  /** Whom the matter affects: no reader learns of the others. */
  readonly affected?: readonly string[];
  /** Default: the organization's. */
  readonly contactLine?: string | undefined;
  /** In which they are written; default: as they read. */
  readonly language?: Language;
}

/** So many customers' names are looked up for a text about all of them. */
const MAX_CUSTOMERS = 100;

/** The wording check with this organization's staff directory and contact line. Neither is ever logged. */
@Injectable()
export class WordingCheck implements OnApplicationBootstrap {
  readonly #readModel: ReadModel;
  readonly #staffNames: StaffNames;
  readonly #otherCustomers: OtherCustomers;
  #prepared: { readonly names: readonly string[]; readonly checker: WordingChecker } | undefined;

  constructor(
    @Inject(READ_MODEL) readModel: ReadModel,
    staffNames: StaffNames,
    otherCustomers: OtherCustomers,
  ) {
    this.#readModel = readModel;
    this.#staffNames = staffNames;
    this.#otherCustomers = otherCustomers;
  }

  /** @throws ReadModelNotReady when the staff directory cannot be read yet */
  findingsIn(question: WordingQuestion): readonly Finding[] {
    const { name, contactLine } = this.#readModel.organization.settings();
    return this.#checker()({
      ...question,
      organizationName: question.organizationName ?? readable(name),
      contactLine: question.contactLine ?? readable(contactLine),
    }).findings;
  }

  /**
   * Texts that customers may read. Gives the warnings.
   * @throws Problem (rule-broken) where they name another customer; (wording-refused) with everything that was found;
   * ReadModelNotReady
   */
  tellable(
    kind: MessageKind,
    texts: TextsOfFields,
    { customerIds = [], affected = [], contactLine, language }: TellableContext = {},
  ): FieldFindingDocument[] {
    const named = this.#otherCustomers.namedIn(writtenIn(texts), customerIds, affected, contactLine);
    if (named !== undefined) throw ruleBroken(named);
    const known = { customerName: this.#namesOf(customerIds), contactLine };
    const findings = this.#read(kind, texts, known, language);
    if (findings.some(({ severity }) => severity === "refused")) throw wordingRefused(findings);
    return findings;
  }

  /**
   * Texts that customers may read once they are issued: everything that would be found then; none as long as the staff
   * directory cannot be read. Refuses nothing, for a draft is read by nobody yet.
   */
  foreseen(
    kind: MessageKind,
    texts: TextsOfFields,
    { customerIds = [], contactLine, language }: TellableContext,
  ): FieldFindingDocument[] {
    return unlessNotReady(() =>
      this.#read(kind, texts, { customerName: this.#namesOf(customerIds), contactLine }, language),
    );
  }

  /** Texts that stay inside: warnings only, and none as long as the staff directory cannot be read. */
  internal(texts: TextsOfFields): FieldFindingDocument[] {
    return unlessNotReady(() => this.#read("internal", texts, {}));
  }

  #read(
    kind: TextKind,
    texts: TextsOfFields,
    known: Pick<WordingQuestion, "customerName" | "contactLine">,
    written?: Language,
  ): FieldFindingDocument[] {
    const given = Object.entries(texts).filter((entry): entry is [string, string] => Boolean(entry[1]));
    if (given.length === 0) return [];
    const language = written ?? this.#languageOf(given.map(([, text]) => text).join("\n"));
    return given.flatMap(([pointer, text]) =>
      this.findingsIn({ ...known, language, kind, text }).map((finding) => ({ pointer, ...finding })),
    );
  }

  #languageOf(words: string): Language {
    return likelyLanguage(words, this.#readModel.organization.settings().defaultLanguage);
  }

  /** Reads the staff directory and some texts, so that no request pays for the first look at either. */
  onApplicationBootstrap(): void {
    warmUp(wordingCheckerFor([]));
    unlessNotReady(() => {
      this.#checker();
      return [];
    });
  }

  #checker(): WordingChecker {
    const names = this.#staffNames.all();
    if (this.#prepared?.names !== names) this.#prepared = { names, checker: wordingCheckerFor(names) };
    return this.#prepared.checker;
  }

  /** The customers and their contact persons, as the check takes them. */
  #namesOf(customerIds: readonly string[]): string | undefined {
    const names = this.#otherCustomers.namesOf(customerIds.slice(0, MAX_CUSTOMERS));
    return names.length === 0 ? undefined : names.join(", ");
  }
}

function writtenIn(texts: TextsOfFields): readonly string[] {
  return Object.values(texts).filter((text) => typeof text === "string");
}

function unlessNotReady(read: () => FieldFindingDocument[]): FieldFindingDocument[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReadModelNotReady) return [];
    throw error;
  }
}
