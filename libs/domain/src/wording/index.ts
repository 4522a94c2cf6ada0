export { type Finding, type FindingCode, findingCodes, type Severity } from "./finding.ts";
export { type MessageKind, messageKinds, type TextKind, textKinds } from "./message-kind.ts";
export {
  checkWording,
  type WordingAnswer,
  type WordingChecker,
  type WordingQuestion,
  wordingCheckerFor,
} from "./wording-check.ts";
