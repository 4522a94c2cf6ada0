import type { FormOfAddress } from "../customer/customer.events.ts";
import type { InEachLanguage } from "../language/language.ts";
import type { MessageKind } from "../wording/message-kind.ts";
import type { DueRule } from "./due-rule.ts";

/** The situations that there is a playbook for (domain page, "Playbooks"). */
export const playbookSituations = [
  "emergency",
  "answer_not_known",
  "our_mistake",
  "customer_mistake",
  "angry_customer",
  "abuse",
  "request_cannot_be_met",
  "cancellation",
] as const;
export type PlaybookSituation = (typeof playbookSituations)[number];

/** What a customer is told, in each language and form of address. English has one form of address. */
export interface AddressedText {
  readonly de: Readonly<Record<FormOfAddress, string>>;
  readonly en: string;
}

/** What staff read with a customer on the phone. All but the templates speaks to staff, and to nobody in particular. */
export interface Playbook {
  readonly title: InEachLanguage;
  /** When it applies. */
  readonly applies: InEachLanguage;
  readonly toDo: readonly InEachLanguage[];
  readonly toAvoid: readonly InEachLanguage[];
  readonly checklist: readonly InEachLanguage[];
  readonly templates: readonly PlaybookTemplate[];
  /** What using the playbook promises to the customer. */
  readonly promises: readonly PlaybookPromise[];
}

export interface PlaybookTemplate {
  /** Unique among the playbook's templates. */
  readonly id: string;
  /** The moment that it is for. */
  readonly title: InEachLanguage;
  readonly medium: "spoken" | "written";
  /** What it is sent as; `null` for what is only said. */
  readonly messageKind: MessageKind | null;
  /** The playbook's promise that `promise.what` and `promise.due` stand for. */
  readonly promise: string | null;
  /** With placeholders, `{{promise.due}}`. */
  readonly text: AddressedText;
}

export interface PlaybookPromise {
  /** Unique among the playbook's promises. */
  readonly id: string;
  /** A noun phrase that staff and customer read, such as "Rückruf mit der Antwort". */
  readonly what: InEachLanguage;
  readonly due: DueRule;
  /** An earlier promise of the list: the time runs from when that one is due, not from the use. */
  readonly after: string | null;
  /** Made only when it is chosen: offers that the customer may decline, and what depends on the case. */
  readonly optional: boolean;
}
