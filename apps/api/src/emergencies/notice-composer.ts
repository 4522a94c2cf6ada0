import { Injectable } from "@nestjs/common";
import {
  builtInPlaybooks,
  type ComposedNotice,
  composeNotice,
  type Language,
  likelyLanguage,
  maskedTemplate,
  type NoticeParts,
  type NoticeWriter,
  organizationDecider,
  type PlaybookInForce,
  type ReadyNotice,
  readable,
} from "klartext/domain";
import { ORGANIZATION_STREAM, RuleBroken, StreamReader } from "klartext/nest";
import type { FieldFindingDocument } from "../http/text-finding.ts";
import { PlaybooksInForce } from "../playbooks/playbooks-in-force.ts";
import { OtherCustomers } from "../wording/other-customers.ts";
import { WordingCheck } from "../wording/wording-check.ts";
import { wordingRefused } from "../wording/wording-refused.ts";

/** A text that customers may read, by the JSON pointer of its field. */
export interface TextToCheck {
  readonly pointer: string;
  /** Default: as it reads. */
  readonly language?: Language;
  readonly text: string | null | undefined;
  /** Its placeholders will be filled. */
  readonly isTemplate?: true;
}

const builtIn: PlaybookInForce = {
  situation: "emergency",
  version: 0,
  playbook: builtInPlaybooks.emergency,
  erasedOn: null,
};

/** Writes what attached customers are told, in the organization's name. */
@Injectable()
export class NoticeComposer {
  readonly #reader: StreamReader;
  readonly #playbooks: PlaybooksInForce;
  readonly #wording: WordingCheck;
  readonly #otherCustomers: OtherCustomers;

  constructor(
    reader: StreamReader,
    playbooks: PlaybooksInForce,
    wording: WordingCheck,
    otherCustomers: OtherCustomers,
  ) {
    this.#reader = reader;
    this.#playbooks = playbooks;
    this.#wording = wording;
    this.#otherCustomers = otherCustomers;
  }

  /** @throws RuleBroken when something stays unfilled, or one of those attached is named */
  async compose(parts: NoticeParts, attached: readonly string[]): Promise<ReadyNotice> {
    return this.#readyOf(composeNotice(parts, await this.#writer()), attached);
  }

  /**
   * For a notice that nobody waits for to be right: where the organization's own words cannot be filled any more, those
   * of the playbook built in are used.
   * @throws RuleBroken when neither can be, or one of those attached is named
   */
  async composeAnyhow(parts: NoticeParts, attached: readonly string[]): Promise<ReadyNotice> {
    const writer = await this.#writer();
    const composed = composeNotice(parts, writer);
    return this.#readyOf(
      composed.outcome === "composed" ? composed : composeNotice(parts, { ...writer, playbook: builtIn }),
      attached,
    );
  }

  /**
   * Gives the warnings.
   * @param attached who was ever attached: everybody reads the texts, and so they name none of them
   * @throws RuleBroken where they do; Problem (wording-refused) with everything that was found
   */
  check(texts: readonly TextToCheck[], attached: readonly string[]): FieldFindingDocument[] {
    const written = texts.map(({ text }) => text);
    this.#refuseToName(written, attached);
    const findings = texts.flatMap(({ pointer, language, text, isTemplate }) => {
      if (!text) return [];
      return this.#wording
        .findingsIn({
          language: language ?? likelyLanguage(text, "de"),
          kind: "emergency_notice",
          text: isTemplate ? maskedTemplate(text) : text,
        })
        .map((finding) => ({ pointer, ...finding, match: text.slice(finding.from, finding.to) }));
    });
    if (findings.some(({ severity }) => severity === "refused")) throw wordingRefused(findings);
    return findings;
  }

  #readyOf(composed: ComposedNotice, attached: readonly string[]): ReadyNotice {
    if (composed.outcome === "refused") throw new RuleBroken(composed.refusal);
    this.#refuseToName(Object.values(composed.notice.texts), attached);
    return composed.notice;
  }

  /** @throws RuleBroken (notice-names-customer) */
  #refuseToName(texts: readonly (string | null | undefined)[], customerIds: readonly string[]): void {
    const written = texts.filter((text) => typeof text === "string");
    const named = this.#otherCustomers.namedIn(written, [], customerIds);
    if (named !== undefined) throw new RuleBroken(named);
  }

  async #writer(): Promise<NoticeWriter> {
    const { name, contactLine, calendar } = await this.#reader.stateOf(
      organizationDecider,
      ORGANIZATION_STREAM,
    );
    return {
      playbook: await this.#playbooks.of("emergency"),
      contactLine: readable(contactLine) ?? null,
      organizationName: readable(name) ?? null,
      timeZone: calendar.timeZone,
    };
  }
}
