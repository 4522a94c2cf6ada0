export { given } from "./decider-specification.ts";
