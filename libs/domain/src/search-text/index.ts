export { foldForSearch, searchTerms } from "./fold-for-search.ts";
export { similarEnough, similarity } from "./similarity.ts";
