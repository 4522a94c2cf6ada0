import { Injectable } from "@nestjs/common";
import { openPointDecider, type ShownPoints } from "klartext/domain";
import { StreamReader } from "klartext/nest";
import { openPointStream } from "../open-points/open-point-stream.ts";

/** Looks up in the log which of the chosen points do not affect the customer; unknown ones do not either. */
@Injectable()
export class PointsOfOthers {
  readonly #reader: StreamReader;

  constructor(reader: StreamReader) {
    this.#reader = reader;
  }

  async among(shown: ShownPoints, customerId: string): Promise<readonly string[]> {
    const others: string[] = [];
    for (const pointId of shown.choice === "points" ? shown.pointIds : []) {
      const point = await this.#reader.stateOf(openPointDecider, openPointStream(pointId));
      if (!point?.customers.some((customer) => customer.customerId === customerId)) others.push(pointId);
    }
    return others;
  }
}
