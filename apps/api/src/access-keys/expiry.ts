import type { Clock } from "klartext/nest";
import { expectationMessage } from "../http/fields/field-problem.ts";
import { invalidFields } from "../http/validation.pipe.ts";

/**
 * A key that is expired when it is issued would be a riddle to its bearer.
 * @throws Problem (invalid-fields)
 */
export function checkExpiry(expiresAt: string | null, clock: Clock): void {
  if (expiresAt === null || Date.parse(expiresAt) > clock.now()) return;
  throw invalidFields([{ pointer: "/expiresAt", message: expectationMessage("future_instant") }]);
}
