import {
  type DelayFacts,
  type Language,
  newDateInWords,
  type OrganizationSettings,
  type PromiseToCustomer,
  readable,
} from "klartext/domain";
import { derivedUuid } from "klartext/nest";
import type { Addressee, DelayReach, ReachedCustomer } from "../delay-reach.ts";
import type { IssueAdvanceNoticesDto } from "./issue-advance-notices.dto.ts";

/** What one contact person is to be told. */
export interface AdvanceNotice {
  readonly customer: ReachedCustomer;
  readonly addressee: Addressee;
  readonly facts: DelayFacts;
  readonly promise: {
    readonly promiseId: string;
    readonly what: string;
    readonly dueAt: string;
    readonly replaces: readonly string[];
  };
  readonly reason: string | null;
}

export interface Occasion {
  readonly commandId: string;
  readonly pointNumber: string;
  readonly settings: Pick<OrganizationSettings, "contactLine">;
  /** RFC 3339 */
  readonly now: string;
  /** Of the words by which the point is known: whether they tell this customer of no other one. */
  isTold(words: string | null, customerId: string): boolean;
}

/** One per contact person of each customer that is to be told. */
export function advanceNotices(
  reach: DelayReach,
  input: IssueAdvanceNoticesDto,
  occasion: Occasion,
): readonly AdvanceNotice[] {
  const { customerIds } = input;
  const told = reach.customers.filter(
    ({ customerId }) => customerIds === undefined || customerIds.includes(customerId),
  );
  return told.flatMap((customer) =>
    customer.addressees.map((addressee) => noticeFor(customer, addressee, reach, input, occasion)),
  );
}

function noticeFor(
  customer: ReachedCustomer,
  addressee: Addressee,
  { point }: DelayReach,
  input: IssueAdvanceNoticesDto,
  { commandId, pointNumber, settings, now, isTold }: Occasion,
): AdvanceNotice {
  const { language } = addressee.reader;
  const { dueAt } = input;
  const delayed = customer.promises.filter((promise) => isDelayed(promise, input));
  const [first] = delayed;
  const { kind, tellable, product, noticedAt } = point;
  const matter = {
    ...{ kind, noticedAt },
    title: isTold(readable(tellable.title) ?? null, customer.customerId) ? tellable.title : null,
    product: isTold(product, customer.customerId) ? product : null,
  };
  const reason = inLanguage(input.reason, language);
  const what = inLanguage(input.what, language);
  // A promise to everybody gives way to one for everybody.
  const isToAll = delayed.some(({ customerId }) => customerId === null);
  return {
    customer,
    addressee,
    reason,
    facts: {
      pointNumber,
      matter,
      promised: first === undefined ? null : { dueAt: first.dueAt, hasRunOut: hasRunOut(first, now) },
      reason,
      what,
      newDueAt: dueAt,
      contactLine: readable(settings.contactLine) ?? null,
      now,
    },
    promise: {
      promiseId: derivedUuid("promise", commandId, isToAll ? "everybody" : customer.customerId),
      what: what ?? newDateInWords(addressee.reader),
      dueAt,
      replaces: delayed.map(({ promiseId }) => promiseId),
    },
  };
}

function isDelayed({ promiseId, dueAt }: PromiseToCustomer, input: IssueAdvanceNoticesDto): boolean {
  if (input.promiseIds !== undefined) return input.promiseIds.includes(promiseId);
  return Date.parse(dueAt) < Date.parse(input.dueAt);
}

function hasRunOut({ dueAt }: PromiseToCustomer, now: string): boolean {
  return Date.parse(dueAt) <= Date.parse(now);
}

function inLanguage(
  words: { readonly de?: string | null; readonly en?: string | null } | null | undefined,
  language: Language,
): string | null {
  return words?.[language] ?? null;
}
