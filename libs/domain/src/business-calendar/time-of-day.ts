const FORM = /^(?:([01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** Whether the value is a wall-clock time `HH:MM`, from `00:00` to `24:00`. */
export function isTimeOfDay(value: unknown): value is string {
  return typeof value === "string" && FORM.test(value);
}

/** Minutes since midnight by the wall clock. */
export function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
