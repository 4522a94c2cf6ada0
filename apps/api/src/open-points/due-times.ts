import { Inject, Injectable } from "@nestjs/common";
import { isSoundDueRule, organizationDecider, reckonDue, workingTime } from "klartext/domain";
import {
  CLOCK,
  type Clock,
  isoInstant,
  ORGANIZATION_STREAM,
  publicHolidays,
  StreamReader,
} from "klartext/nest";
import { expectationMessage } from "../http/fields/field-problem.ts";
import { invalidFields } from "../http/validation.pipe.ts";
import type { DueTimeDto, ReckonedDueDto } from "./due-time.dto.ts";

/** Reckons by the organization's calendar until when something is promised. */
@Injectable()
export class DueTimes {
  readonly #reader: StreamReader;
  readonly #clock: Clock;

  constructor(reader: StreamReader, @Inject(CLOCK) clock: Clock) {
    this.#reader = reader;
    this.#clock = clock;
  }

  /** RFC 3339. @throws Problem (invalid-fields) unless exactly one of both is given, and makes sense */
  async of({ dueAt, due }: DueTimeDto): Promise<string> {
    if (due === undefined) {
      if (dueAt === undefined) throw fault("/dueAt", "required");
      return dueAt;
    }
    if (dueAt !== undefined) throw fault("/due", "unknown");
    const { calendar } = await this.#reader.stateOf(organizationDecider, ORGANIZATION_STREAM);
    const reckoned = reckonDue(ruleOf(due), this.#clock.now(), {
      workingTime: workingTime(calendar, publicHolidays),
      timeZone: calendar.timeZone,
    });
    if (reckoned === null) throw fault("/due", "required");
    return isoInstant(reckoned);
  }
}

function ruleOf({ unit, amount, at }: ReckonedDueDto) {
  if (unit !== "working_days") {
    if (at !== undefined) throw fault("/due/at", "unknown");
    return { unit, amount };
  }
  if (at === undefined) throw fault("/due/at", "required");
  const rule = { unit, amount, at };
  if (!isSoundDueRule(rule)) throw fault("/due/at", "time_of_day");
  return rule;
}

function fault(pointer: string, expectation: Parameters<typeof expectationMessage>[0]) {
  return invalidFields([{ pointer, message: expectationMessage(expectation) }]);
}
