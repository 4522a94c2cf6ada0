import type { FastifyReply, FastifyRequest } from "fastify";
import type { Problem } from "./problem.ts";
import { readerLanguage } from "./reader-language.ts";

export const PROBLEM_TYPE = "application/problem+json";

/** Answers a request with a problem document in the reader's language. */
export function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): void {
  const language = readerLanguage(request.headers["accept-language"]);
  void reply
    .status(problem.status)
    .headers({ ...problem.headers, "Content-Language": language })
    .type(PROBLEM_TYPE)
    .send(problem.document(language));
}
