import { Injectable } from "@nestjs/common";
import {
  fillTemplate,
  openPlaceholders,
  type PlaceholderValues,
  type PlaybookTemplate,
  placeholderLabel,
  type TextReader,
} from "klartext/domain";
import type { ReaderLanguage } from "../../http/reader-language.ts";
import { WordingCheck } from "../../wording/wording-check.ts";
import type { FilledTemplateDto } from "./fill-templates.dto.ts";

/** Fills templates, and says what is missing, or must not be told like that. */
@Injectable()
export class TemplateFiller {
  readonly #wording: WordingCheck;

  constructor(wording: WordingCheck) {
    this.#wording = wording;
  }

  fill(
    { id, title, medium, messageKind, text: template }: PlaybookTemplate,
    values: PlaceholderValues,
    reader: TextReader,
    readerLanguage: ReaderLanguage,
  ): FilledTemplateDto {
    const missing = openPlaceholders(template, values, reader).map((placeholder) => ({
      placeholder,
      label: placeholderLabel(placeholder)[readerLanguage],
    }));
    const result = fillTemplate(template, values, reader);
    const text = result.outcome === "filled" ? result.text : null;
    const findings = text === null ? [] : this.#findingsIn(text, messageKind, values, reader);
    return { id, title: title[readerLanguage], medium, messageKind, text, missing, findings };
  }

  /** What is only said is checked as the most general of messages. */
  #findingsIn(
    text: string,
    messageKind: PlaybookTemplate["messageKind"],
    values: PlaceholderValues,
    { language }: TextReader,
  ) {
    const names = [values["customer.name"], values["customer.salutation"]].filter(
      (name) => name !== undefined,
    );
    return this.#wording.findingsIn({
      language,
      kind: messageKind ?? "status_update",
      text,
      customerName: names.join(", "),
      contactLine: values["contact.line"],
    });
  }
}
