import { correctiveActionRefusals } from "../corrective-action/corrective-action.refusals.ts";
import type { InEachLanguage } from "../language/language.ts";
import { openPointRefusals } from "../open-point/open-point.refusals.ts";
import { textRefusals } from "../text/text.refusals.ts";

/** The words of every refusal: the rule, and what to do. Each capability keeps its own. */
export const refusalTexts = {
  ...textRefusals,
  ...openPointRefusals,
  ...correctiveActionRefusals,
} as const satisfies Record<string, InEachLanguage>;

export type RefusalCode = keyof typeof refusalTexts;
