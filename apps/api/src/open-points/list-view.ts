import { Inject, Injectable } from "@nestjs/common";
import { CLOCK, type Clock, READ_MODEL } from "klartext/nest";
import type { PointSelection, ReadModel } from "klartext/read-model";
import { type CallerOfRequest, personOf } from "../access/caller.ts";
import { expectationMessage } from "../http/fields/field-problem.ts";
import { invalidFields } from "../http/validation.pipe.ts";

/** From when and by whom the list is looked at. */
@Injectable()
export class ListView {
  readonly #clock: Clock;
  readonly #readModel: ReadModel;

  constructor(@Inject(CLOCK) clock: Clock, @Inject(READ_MODEL) readModel: ReadModel) {
    this.#clock = clock;
    this.#readModel = readModel;
  }

  /**
   * @param asOf the day that is asked for, if any
   * @throws Problem (invalid-fields) when that day has not begun in the organization's zone
   */
  of(caller: CallerOfRequest, asOf: string | undefined): Pick<PointSelection, "now" | "viewerId"> {
    const now = this.#clock.now();
    if (asOf !== undefined && asOf > this.#dayOf(now)) {
      throw invalidFields([{ pointer: "query/asOf", message: expectationMessage("day_up_to_today") }]);
    }
    return { now, viewerId: personOf(caller) };
  }

  #dayOf(now: number): string {
    const { timeZone } = this.#readModel.organization.settings().calendar;
    return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  }
}
