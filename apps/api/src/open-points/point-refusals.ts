import { Injectable } from "@nestjs/common";
import { isErased, openPointDecider, type Refusal } from "klartext/domain";
import { RuleBroken, StreamReader } from "klartext/nest";
import { Names } from "../history/names.ts";
import type { Problem } from "../http/problem.ts";
import { ruleBroken } from "../http/problems.ts";
import { erasedMark } from "../http/shown-text.ts";

/** Says in a refusal which customers are meant and what was promised, instead of ids. */
@Injectable()
export class PointRefusals {
  readonly #reader: StreamReader;
  readonly #names: Names;

  constructor(reader: StreamReader, names: Names) {
    this.#reader = reader;
    this.#names = names;
  }

  /** What comes of a command about the point of this stream. @throws Problem for a rule that stands against it */
  async inWords<Result>(stream: string, result: Promise<Result>): Promise<Result> {
    try {
      return await result;
    } catch (error) {
      throw error instanceof RuleBroken ? await this.#problemOf(error.refusal, stream) : error;
    }
  }

  async #problemOf(refusal: Refusal, stream: string): Promise<Problem> {
    const point = await this.#reader.stateOf(openPointDecider, stream);
    return ruleBroken(refusal, (language) => {
      const customerName = this.#names.inWords(language);
      return (id) => {
        const what = point?.promises.find(({ promiseId }) => promiseId === id)?.what;
        if (what === undefined) return customerName("customer", id);
        return isErased(what) ? erasedMark(what, language) : what;
      };
    });
  }
}
