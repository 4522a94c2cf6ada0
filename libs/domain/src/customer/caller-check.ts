/** How it can be found out that a caller may be told. */
export const callerChecks = [
  "customer_number",
  "customer_name",
  "point_number",
  "serial_number",
  "detail_of_matter",
  "call_back",
] as const;
export type CallerCheck = (typeof callerChecks)[number];
