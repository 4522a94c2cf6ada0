export { type MessageKind, messageKinds } from "../wording/message-kind.ts";
export { builtInPlaybooks, playbookTitles } from "./built-in/built-in-playbooks.ts";
export { type DueRule, dueAmountBounds, isSoundDueRule, type Reckoning, reckonDue } from "./due-rule.ts";
export {
  isPlaceholderName,
  type Placeholder,
  type PlaceholderName,
  type PlaceholderSource,
  type PlaceholderType,
  type PlaceholderValues,
  placeholderLabel,
  placeholders,
} from "./placeholder.ts";
export type { PlaybookCommand } from "./playbook.commands.ts";
export {
  PLAYBOOK_MAX_BYTES,
  type PlaybookInForce,
  type PlaybookState,
  playbookDecider,
  playbookInForce,
} from "./playbook.decider.ts";
export type { PlaybookEvent } from "./playbook.events.ts";
export {
  type AddressedText,
  type Playbook,
  type PlaybookPromise,
  type PlaybookSituation,
  type PlaybookTemplate,
  playbookSituations,
} from "./playbook.ts";
export {
  type ChosenPromise,
  type OfferedPromise,
  offerPromises,
  type PlaybookUse,
  type PromiseOfPlaybook,
  type ReckonedPromise,
  type ReckonedPromises,
  reckonPromises,
  reckonUse,
} from "./playbook-use.ts";
export { salutation } from "./salutation.ts";
export {
  factValues,
  promiseValues,
  type TemplateFacts,
  writtenPlaceholders,
} from "./template-facts.ts";
export {
  type FilledTemplate,
  fillTemplate,
  maskedTemplate,
  openPlaceholders,
  type TextReader,
  wordsFor,
} from "./template-text.ts";
export { deadlineInWords, exactMomentInWords, onDayInWords } from "./time-in-words.ts";
