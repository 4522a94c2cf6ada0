import { Inject, Injectable } from "@nestjs/common";
import { foldForSearch, type ListMapping, readMapping } from "klartext/domain";
import { FreshReads, READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { Problem } from "../http/problem.ts";
import type { ListFile } from "./list-file.ts";
import { mappingInvalid } from "./list-unreadable.ts";
import type { UploadedList } from "./uploaded-list.ts";

/** Makes of a form what can be read as a list: with its column mapping, written out as JSON or saved under a name. */
@Injectable()
export class ListFiles {
  readonly #readModel: ReadModel;
  readonly #freshReads: FreshReads;

  constructor(@Inject(READ_MODEL) readModel: ReadModel, freshReads: FreshReads) {
    this.#readModel = readModel;
    this.#freshReads = freshReads;
  }

  /** @throws Problem when there is no mapping of that name, or it is not one */
  async of({ bytes, fields }: UploadedList): Promise<ListFile> {
    const { sheet, encoding, delimiter } = fields;
    return {
      bytes,
      mapping: await this.#mapping(fields.mapping),
      sheet: sheet ?? null,
      encoding: encoding ?? null,
      delimiter: delimiter ?? null,
    };
  }

  async #mapping(mapping: string | undefined): Promise<ListMapping> {
    if (mapping === undefined) return {};
    const reading = readMapping(mapping.startsWith("{") ? parsed(mapping) : await this.#saved(mapping));
    if (reading.outcome === "invalid") throw mappingInvalid(reading.problems, "/mapping");
    return reading.mapping;
  }

  async #saved(name: string): Promise<unknown> {
    await this.#freshReads.catchUp();
    const saved = this.#readModel.listImports
      .mappings()
      .find((mapping) => foldForSearch(mapping.name) === foldForSearch(name));
    if (saved === undefined) throw noSuchMapping(name);
    return saved.mapping;
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw mappingProblem(
      "mapping-unreadable",
      "Die Zuordnung (mapping) ist kein gültiges JSON.",
      "The mapping is not valid JSON.",
    );
  }
}

function noSuchMapping(name: string): Problem {
  return mappingProblem(
    "mapping-unknown",
    `Eine Zuordnung „${name}“ ist nicht gespeichert. Gespeicherte stehen unter /v1/column-mappings.`,
    `No mapping "${name}" is saved. Saved ones are at /v1/column-mappings.`,
  );
}

function mappingProblem(code: string, de: string, en: string): Problem {
  const errors = (language: "de" | "en") => [
    { pointer: "/mapping", code, detail: language === "de" ? de : en },
  ];
  return new Problem("invalid-fields", { de, en }, { code, errors });
}
