import type { InEachLanguage } from "../language/language.ts";
import type { Role } from "../taxonomy/index.ts";
import type { FreeText } from "../text/index.ts";

export const makeGoodKinds = ["credit", "voucher", "replacement", "free_service", "gift", "other"] as const;
export type MakeGoodKind = (typeof makeGoodKinds)[number];

export const makeGoodKindWords: Readonly<Record<MakeGoodKind, InEachLanguage>> = {
  credit: { de: "Gutschrift", en: "credit" },
  voucher: { de: "Gutschein", en: "voucher" },
  replacement: { de: "Ersatz", en: "replacement" },
  free_service: { de: "kostenlose Leistung", en: "free service" },
  gift: { de: "Aufmerksamkeit", en: "gift" },
  other: { de: "anderes", en: "other" },
};

/** How an offer ends; `given` once the customer has accepted it and got it. */
export const makeGoodOutcomes = ["accepted", "declined", "given"] as const;
export type MakeGoodOutcome = (typeof makeGoodOutcomes)[number];

export interface MakeGood extends MakeGoodOffer {
  readonly state: "offered" | MakeGoodOutcome;
}

/** What a customer is offered for the trouble that an error of ours made. */
export interface MakeGoodOffer {
  readonly makeGoodId: string;
  readonly customerId: string;
  readonly makeGoodKind: MakeGoodKind;
  /** In cents of a euro; what it is worth to the customer. */
  readonly valueCents: number;
  readonly what: FreeText;
}

/** What a customer pays on a point, for something that was no error of ours. */
export interface Charge {
  readonly chargeId: string;
  readonly customerId: string;
  readonly valueCents: number;
  readonly what: FreeText;
}

/** In cents of a euro: up to which value each role may grant a make-good unasked. */
export type MakeGoodLimits = Readonly<Record<Role, number>>;

export const MAX_VALUE_CENTS = 100_000_000;

/** What holds until the organization says otherwise: tools grant nothing. */
export const defaultMakeGoodLimits: MakeGoodLimits = {
  service: 5_000,
  sales: 5_000,
  facilitator: 25_000,
  integration: 0,
  admin: MAX_VALUE_CENTS,
};
