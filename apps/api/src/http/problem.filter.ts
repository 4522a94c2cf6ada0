import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from "@nestjs/common";
import type { FastifyReply, FastifyRequest } from "fastify";
import { sendProblem } from "./problem-answer.ts";
import { problemOf } from "./problems.ts";

/** Answers every error as a problem document; only unexpected ones are logged, and never with what was sent. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger = new Logger("Problem");

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error);
    if (problem.status >= 500) this.#log(error, request);
    if (reply.sent) return;
    sendProblem(problem, request, reply);
  }

  #log(error: unknown, request: FastifyRequest): void {
    const route = `${request.method} ${request.routeOptions?.url ?? "unknown route"}`;
    this.#logger.error(`${route}: ${error instanceof Error ? (error.stack ?? error.name) : "unknown error"}`);
  }
}
