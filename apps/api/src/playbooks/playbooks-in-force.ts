import { Injectable } from "@nestjs/common";
import {
  type PlaybookInForce,
  type PlaybookSituation,
  playbookDecider,
  playbookInForce,
} from "klartext/domain";
import { StreamReader } from "klartext/nest";
import { playbookStream } from "./playbook-stream.ts";

/** Which playbooks hold now, out of the log. */
@Injectable()
export class PlaybooksInForce {
  readonly #reader: StreamReader;

  constructor(reader: StreamReader) {
    this.#reader = reader;
  }

  async of(situation: PlaybookSituation): Promise<PlaybookInForce> {
    return playbookInForce(situation, await this.#reader.stateOf(playbookDecider, playbookStream(situation)));
  }
}
