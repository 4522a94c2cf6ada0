import type { OpenPointEvent, ToldMessage } from "./open-point.events.ts";
import type { OpenPoint } from "./open-point.state.ts";
import { isUnsettled, type PromiseToCustomer } from "./promise.ts";

/**
 * A receipt says by when the first answer comes. That promise bears the receipt's id, or comes in its place;
 * whatever people tell the customer
 * next keeps it: nobody has to tick it off.
 * @param customerId `null`: nobody in particular was told, which is the customer where there is one alone
 * @param answeredAt RFC 3339
 */
export function firstAnswerGiven(
  point: OpenPoint,
  customerId: string | null,
  answeredAt: string,
): readonly OpenPointEvent[] {
  const [only, ...others] = point.customers;
  const told = customerId ?? (others.length === 0 ? only?.customerId : undefined);
  return point.promises
    .filter((promise) => promise.customerId === told && isUnsettled(promise) && isOfReceipt(promise, point))
    .map(({ promiseId }) => ({ type: "PromiseKept", data: { promiseId, keptAt: answeredAt } }));
}

/** A receipt is no answer, nor is anything else that went out by itself. */
export function isAnswer({ messageKind, automatic }: ToldMessage): boolean {
  return messageKind !== "receipt" && automatic !== true;
}

export function isOfReceipt(
  { promiseId, ofReceipt }: Pick<PromiseToCustomer, "promiseId" | "ofReceipt">,
  { told }: Pick<OpenPoint, "told">,
): boolean {
  if (ofReceipt) return true;
  return told.some(({ messageId, messageKind }) => messageKind === "receipt" && messageId === promiseId);
}
