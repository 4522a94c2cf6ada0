import type { InEachLanguage } from "../../language/language.ts";
import type { Playbook, PlaybookSituation } from "../playbook.ts";
import { abusePlaybook } from "./abuse.playbook.ts";
import { angryCustomerPlaybook } from "./angry-customer.playbook.ts";
import { answerNotKnownPlaybook } from "./answer-not-known.playbook.ts";
import { cancellationPlaybook } from "./cancellation.playbook.ts";
import { customerMistakePlaybook } from "./customer-mistake.playbook.ts";
import { emergencyPlaybook } from "./emergency.playbook.ts";
import { ourMistakePlaybook } from "./our-mistake.playbook.ts";
import { requestCannotBeMetPlaybook } from "./request-cannot-be-met.playbook.ts";

/** What holds until the organization writes its own. */
export const builtInPlaybooks: Readonly<Record<PlaybookSituation, Playbook>> = {
  emergency: emergencyPlaybook,
  answer_not_known: answerNotKnownPlaybook,
  our_mistake: ourMistakePlaybook,
  customer_mistake: customerMistakePlaybook,
  angry_customer: angryCustomerPlaybook,
  abuse: abusePlaybook,
  request_cannot_be_met: requestCannotBeMetPlaybook,
  cancellation: cancellationPlaybook,
};

/** What the situations are called, also in the history, whatever an organization calls them now. */
export const playbookTitles: Readonly<Record<PlaybookSituation, InEachLanguage>> = {
  emergency: emergencyPlaybook.title,
  answer_not_known: answerNotKnownPlaybook.title,
  our_mistake: ourMistakePlaybook.title,
  customer_mistake: customerMistakePlaybook.title,
  angry_customer: angryCustomerPlaybook.title,
  abuse: abusePlaybook.title,
  request_cannot_be_met: requestCannotBeMetPlaybook.title,
  cancellation: cancellationPlaybook.title,
};
