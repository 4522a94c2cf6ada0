export {
  type AsWritten,
  type Erased,
  type FreeText,
  isErased,
  type PersonalData,
  readable,
} from "./free-text.ts";
export { NAME_MAX_LENGTH, TEXT_MAX_LENGTH, TITLE_MAX_LENGTH } from "./text-limits.ts";
