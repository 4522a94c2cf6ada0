import { Inject, Injectable } from "@nestjs/common";
import { READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import type { ReadModelDto } from "./read-model.dto.ts";

@Injectable()
export class ReadModelState {
  readonly #readModel: ReadModel;

  constructor(@Inject(READ_MODEL) readModel: ReadModel) {
    this.#readModel = readModel;
  }

  async now(): Promise<ReadModelDto> {
    const status = this.#readModel.status();
    return {
      state: status.state,
      ...(await this.#readModel.lag()),
      rebuild: this.#readModel.rebuildProgress(),
    };
  }
}
