import { Injectable } from "@nestjs/common";
import { type ErasedText, eventCatalogue } from "klartext/domain";
import { StreamReader } from "klartext/nest";
import { textKeyId } from "klartext/sealing";
import { expectationMessage } from "../http/fields/field-problem.ts";
import { invalidFields } from "../http/validation.pipe.ts";

/** Whether texts that somebody names are texts of the log: a key must not be destroyed by a slip of the pen. */
@Injectable()
export class KnownTexts {
  readonly #reader: StreamReader;

  constructor(reader: StreamReader) {
    this.#reader = reader;
  }

  /** @throws Problem (invalid-fields) that names every one that is none */
  async check(texts: readonly ErasedText[]): Promise<void> {
    const streams = new Map<string, ReadonlySet<string>>();
    for (const { stream } of texts) {
      if (!streams.has(stream)) streams.set(stream, await this.#textsIn(stream));
    }
    const unknown = texts.flatMap(({ textId, stream }, index) =>
      streams.get(stream)?.has(textId)
        ? []
        : [{ pointer: `/texts/${index}`, message: expectationMessage("known_text") }],
    );
    if (unknown.length > 0) throw invalidFields(unknown);
  }

  async #textsIn(stream: string): Promise<ReadonlySet<string>> {
    const { events } = await this.#reader.read(stream);
    return new Set(
      events.flatMap(({ event, stored }) =>
        eventCatalogue[event.type].texts.map((field) => textKeyId(stored.id, field)),
      ),
    );
  }
}
