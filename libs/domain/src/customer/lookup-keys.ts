/** What is left of a customer number when it is compared: upper and lower case and blanks make no other number. */
export function customerNumberKey(customerNumber: string): string {
  return customerNumber.normalize("NFKC").toLowerCase().replace(/\s/g, "");
}

export function emailKey(email: string): string {
  return email.normalize("NFKC").trim().toLowerCase();
}

const FEWEST_DIGITS = 5;

/**
 * `+49 (0) 2365 555-0`, `0049 2365 5550` and `02365/5550` are one number; those of other countries keep their prefix.
 * @returns `null` for what has too few digits to tell anybody by
 */
export function phoneKey(phone: string): string | null {
  const digits = phone
    .normalize("NFKC")
    .replace(/\(0\)/g, "")
    .replace(/[^\d+]/g, "")
    .replace(/^00/, "+")
    .replace(/^\+490?/, "0");
  return digits.length < FEWEST_DIGITS ? null : digits;
}
