import { actionKindWords, actionStateWords } from "../corrective-action/action-state.ts";
import type { FieldName } from "../language/field-words.ts";
import type { InEachLanguage } from "../language/language.ts";
import { dateInWords, momentInWords } from "../language/moment.ts";
import { moneyInWords } from "../language/money.ts";
import { messageKindWords } from "../message/message-kind.words.ts";
import { makeGoodKindWords } from "../open-point/make-good.ts";
import { playbookTitles } from "../playbook/built-in/built-in-playbooks.ts";
import {
  channelWords,
  journeyPhaseWords,
  kindWords,
  priorityWords,
  stateWords,
  waitingPartyWords,
} from "../taxonomy/index.ts";
import { isErased } from "../text/index.ts";
import type { HistoryReader, NamedKind } from "./description.ts";

/** Names, days and instants among the fields; what is not here is written as it stands. */
const named: Readonly<Partial<Record<FieldName, NamedKind>>> = {
  aboutPointId: "point",
  actionId: "action",
  assetId: "asset",
  contactPersonId: "contactPerson",
  customerId: "customer",
  customers: "customer",
  duplicateOf: "point",
  openedPointId: "point",
  ownerPersonId: "person",
  ownerTeamId: "team",
  pointIds: "point",
  siteId: "site",
  takenBy: "person",
  trap: "trap",
};

const days: ReadonlySet<FieldName> = new Set(["doneOn", "dueOn", "finishedOn", "lookAgainOn"]);

const moments: ReadonlySet<FieldName> = new Set([
  "contactedAt",
  "dueAt",
  "givenAt",
  "keptAt",
  "noticedAt",
  "promisedUntil",
  "receivedAt",
  "toldAt",
]);

const worded: Readonly<Partial<Record<FieldName, Readonly<Record<string, InEachLanguage>>>>> = {
  actionKind: actionKindWords,
  actionState: actionStateWords,
  channel: channelWords,
  direction: {
    inbound: { de: "vom Kunden", en: "from the customer" },
    outbound: { de: "an den Kunden", en: "to the customer" },
  },
  feedbackSolved: {
    true: { de: "ja", en: "yes" },
    false: { de: "nein", en: "no" },
  },
  fromOtherAddress: {
    true: { de: "ja", en: "yes" },
    false: { de: "nein", en: "no" },
  },
  journeyPhase: journeyPhaseWords,
  kind: kindWords,
  makeGoodKind: makeGoodKindWords,
  messageKind: messageKindWords,
  noticedBy: {
    customer: { de: "dem Kunden", en: "the customer" },
    us: { de: "uns", en: "us" },
  },
  playbook: playbookTitles,
  priority: priorityWords,
  raisedBy: {
    sales: { de: "Vertrieb", en: "Sales" },
    other_department: { de: "andere Abteilung", en: "another department" },
  },
  state: stateWords,
  waitingFor: waitingPartyWords,
};

/** A field's value as it is read; `null` where there is none. */
export function valueInWords(field: FieldName, value: unknown, reader: HistoryReader): string | null {
  const { language, timeZone, nameOf } = reader;
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    return value.length === 0 ? null : value.map((one) => valueInWords(field, one, reader)).join(", ");
  }
  if (isErased(value)) {
    return language === "de"
      ? `[gelöscht am ${dateInWords(value.erasedOn, "de")}]`
      : `[erased on ${value.erasedOn}]`;
  }
  const kind = named[field];
  if (kind) return nameOf(kind, String(value));
  if (field === "valueCents") return moneyInWords(Number(value), language);
  if (days.has(field)) return dateInWords(String(value), language);
  if (moments.has(field)) return momentInWords(String(value), language, timeZone);
  return worded[field]?.[String(value)]?.[language] ?? String(value);
}
