import { type BusinessCalendar, type FederalState, federalStates, type WorkingHours } from "klartext/domain";
import { EnumField, NestedField, NestedListField, TextField, TextListField } from "../http/fields/fields.ts";

const MAX_DAYS = 1000;
const TIME = { max: 5, example: "08:00" };

export class WorkingHoursDto {
  @TextField({ ...TIME, description: "Wall-clock time `HH:MM`." })
  from!: string;

  @TextField({ ...TIME, example: "17:00", description: "Exclusive, up to `24:00`." })
  to!: string;
}

function HoursField(day: string): PropertyDecorator {
  return NestedListField(() => WorkingHoursDto, { description: `Working hours on ${day}.`, max: 10 });
}

/** A weekday without hours is not a working day. */
export class WorkingWeekDto {
  @HoursField("Mondays") monday!: WorkingHoursDto[];
  @HoursField("Tuesdays") tuesday!: WorkingHoursDto[];
  @HoursField("Wednesdays") wednesday!: WorkingHoursDto[];
  @HoursField("Thursdays") thursday!: WorkingHoursDto[];
  @HoursField("Fridays") friday!: WorkingHoursDto[];
  @HoursField("Saturdays") saturday!: WorkingHoursDto[];
  @HoursField("Sundays") sunday!: WorkingHoursDto[];
}

export class BusinessCalendarDto {
  @TextField({ max: 64, description: "IANA name of the time zone.", example: "Europe/Berlin" })
  timeZone!: string;

  @EnumField([...federalStates, "none"], {
    description: "Whose public holidays count, as in ISO 3166-2:DE; `none` for those of no state.",
    example: "NW",
  })
  federalState!: FederalState | "none";

  @NestedField(() => WorkingWeekDto, { description: "When work is done. A day without hours is off." })
  workingHours!: WorkingWeekDto;

  @TextListField({
    max: MAX_DAYS,
    length: 10,
    description: "Days off besides the public holidays, as YYYY-MM-DD.",
    example: ["2026-12-24"],
  })
  extraHolidays!: string[];

  @TextListField({
    max: MAX_DAYS,
    length: 10,
    description: "Public holidays that are worked on, as YYYY-MM-DD.",
    optional: true,
  })
  workingHolidays?: string[];
}

/** The calendar as the domain takes it. */
export function businessCalendarOf(dto: BusinessCalendarDto): BusinessCalendar {
  const { monday, tuesday, wednesday, thursday, friday, saturday, sunday } = dto.workingHours;
  return {
    timeZone: dto.timeZone,
    federalState: dto.federalState,
    workingHours: {
      monday: hoursOf(monday),
      tuesday: hoursOf(tuesday),
      wednesday: hoursOf(wednesday),
      thursday: hoursOf(thursday),
      friday: hoursOf(friday),
      saturday: hoursOf(saturday),
      sunday: hoursOf(sunday),
    },
    extraHolidays: dto.extraHolidays,
    ...(dto.workingHolidays === undefined ? {} : { workingHolidays: dto.workingHolidays }),
  };
}

function hoursOf(hours: readonly WorkingHoursDto[]): WorkingHours[] {
  return hours.map(({ from, to }) => ({ from, to }));
}
