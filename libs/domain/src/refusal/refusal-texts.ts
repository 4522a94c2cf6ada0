import { accessKeyRefusals } from "../access-key/access-key.refusals.ts";
import { correctiveActionRefusals } from "../corrective-action/corrective-action.refusals.ts";
import { customerRefusals } from "../customer/customer.refusals.ts";
import { customerAccessRefusals } from "../customer-access/customer-access.refusals.ts";
import { deliveryRefusals } from "../delivery/delivery.refusals.ts";
import { emergencyRefusals } from "../emergency/emergency.refusals.ts";
import { erasureRefusals } from "../erasure/erasure.refusals.ts";
import { feedbackRefusals } from "../feedback/feedback.refusals.ts";
import type { InEachLanguage } from "../language/language.ts";
import { listImportRefusals } from "../list-import/list-import.refusals.ts";
import { messageRefusals } from "../message/message.refusals.ts";
import { nodeRefusals } from "../node/node.refusals.ts";
import { openPointRefusals } from "../open-point/open-point.refusals.ts";
import { organizationRefusals } from "../organization/organization.refusals.ts";
import { personRefusals } from "../person/person.refusals.ts";
import { playbookRefusals } from "../playbook/playbook.refusals.ts";
import { teamRefusals } from "../team/team.refusals.ts";
import { textRefusals } from "../text/text.refusals.ts";

/** The words of every refusal: the rule, and what to do. Each capability keeps its own. */
export const refusalTexts = {
  ...textRefusals,
  ...openPointRefusals,
  ...accessKeyRefusals,
  ...correctiveActionRefusals,
  ...customerRefusals,
  ...deliveryRefusals,
  ...customerAccessRefusals,
  ...emergencyRefusals,
  ...erasureRefusals,
  ...feedbackRefusals,
  ...listImportRefusals,
  ...messageRefusals,
  ...nodeRefusals,
  ...organizationRefusals,
  ...personRefusals,
  ...playbookRefusals,
  ...teamRefusals,
} as const satisfies Record<string, InEachLanguage>;

export type RefusalCode = keyof typeof refusalTexts;
