export {
  defaultResponseTargets,
  firstAnswerDueAt,
  type ResponseTarget,
  type ResponseTargets,
} from "./response-target.ts";
