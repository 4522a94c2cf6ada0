import { Logger } from "@nestjs/common";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { problemOf } from "../http/problems.ts";
import type { CustomerPages } from "./customer-pages.ts";
import type { CountedVisitors } from "./limits/counted-visitors.ts";
import type { PageLimits } from "./limits/page-limits.ts";
import { answerClosed, type PageAnswer } from "./page-answer.ts";
import { deedNamed, pageQuery } from "./page-query.ts";
import { stylesheet, stylesheetPath } from "./page-style.ts";

const MOST_BYTES = 64 * 1024;

/** Nothing but our own style and our own forms; no address of a page is told to anybody. */
const pageHeaders = {
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
  "X-Robots-Tag": "noindex, nofollow",
  "Cross-Origin-Opener-Policy": "same-origin",
} as const;

interface Parameters {
  readonly token: string;
  readonly number: string;
  readonly deed: string;
}

type PageRequest = FastifyRequest<{ Params: Parameters }>;
type AnswerTo = (request: PageRequest) => Promise<PageAnswer>;

/**
 * The addresses that customers open: `/c/<token>` and below. A scope of its own in Fastify, so that forms are read here and
 * nowhere else, and errors are answered as pages. Addresses are never logged: they hold the token.
 */
export function serveCustomerPages(
  fastify: FastifyInstance,
  pages: CustomerPages,
  limits: PageLimits,
  visitors: CountedVisitors,
): void {
  // Not awaited: Fastify would go on with what it has, before Nest has said how errors are answered elsewhere.
  void fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      "application/x-www-form-urlencoded",
      { parseAs: "string", bodyLimit: MOST_BYTES },
      async (_request: FastifyRequest, body: string) => new URLSearchParams(body),
    );
    scope.setErrorHandler((error, request, reply) => answerError(error, request, reply));
    scope.addHook("onSend", async ({ method }, _reply, payload) => (method === "HEAD" ? "" : payload));
    // Counted before anything else is done for a request.
    scope.addHook("onRequest", async (request, reply) => {
      // The style is the same for all, and is kept by whoever has it.
      if (request.routeOptions.url === stylesheetPath) return;
      if (!limits.admits(visitors.of(request))) return send(answerClosed("tooMany"), reply);
    });

    const answer = (answerTo: AnswerTo) => async (request: FastifyRequest, reply: FastifyReply) => {
      const answered = await answerTo(request as PageRequest);
      if (answered.closed) limits.noteClosedLink(visitors.of(request));
      return send(answered, reply);
    };
    const look = (url: string, answerTo: AnswerTo) =>
      scope.route({ method: ["GET", "HEAD"], url, handler: answer(answerTo) });
    const act = (url: string, answerTo: AnswerTo) =>
      scope.route({ method: "POST", url, bodyLimit: MOST_BYTES, handler: answer(answerTo) });

    scope.route({
      method: ["GET", "HEAD"],
      url: stylesheetPath,
      handler: (_request, reply) =>
        reply
          .headers({ "Cache-Control": "public, max-age=31536000, immutable" })
          .type("text/css; charset=utf-8")
          .send(stylesheet),
    });
    look("/c/:token", ({ params, url }) => pages.overview(params.token, queryOf(url)));
    look("/c/:token/settings", ({ params, url }) => pages.settings(params.token, queryOf(url)));
    look("/c/:token/:number", ({ params, url }) => pages.point(params.token, params.number, queryOf(url)));
    // Where a browser comes to when a page that was shown after sending is loaded anew.
    look("/c/:token/:number/:deed", ({ params, url }) =>
      pages.point(params.token, params.number, queryOf(url)),
    );
    act("/c/:token/settings", ({ params, url, body }) =>
      pages.actOnSettings(params.token, queryOf(url), formOf(body)),
    );
    act("/c/:token/:number/:deed", async ({ params, url, body }) => {
      const deed = deedNamed(params.deed);
      if (deed === undefined) return answerClosed("closed");
      return pages.actOnPoint(params.token, params.number, deed, queryOf(url), formOf(body));
    });
    const nothing = answer(async () => answerClosed("closed"));
    for (const url of ["/c", "/c/*"]) {
      scope.route({ method: [...scope.supportedMethods], url, handler: nothing });
    }
  });
}

async function send(answered: PageAnswer, reply: FastifyReply): Promise<FastifyReply> {
  const { status, html, location, retryAfter } = answered;
  void reply.status(status).headers(pageHeaders);
  if (location !== undefined) void reply.header("Location", location);
  if (retryAfter !== undefined) void reply.header("Retry-After", String(retryAfter));
  return reply.type("text/html; charset=utf-8").send(String((await html) ?? ""));
}

const logger = new Logger("CustomerPage");

/** Only unexpected errors are logged: which route, never which address, and nothing of what was sent. */
async function answerError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { status } = problemOf(error);
  if (status === 503) return send(answerClosed("unavailable"), reply);
  if (status < 500) return send(answerClosed("notTaken", status), reply);
  logger.error(
    `${request.method} ${request.routeOptions.url}: ${error instanceof Error ? (error.stack ?? error.name) : "unknown error"}`,
  );
  return send(answerClosed("unavailable", 500), reply);
}

function queryOf(url: string) {
  return pageQuery(new URLSearchParams(url.split("?")[1] ?? ""));
}

function formOf(body: unknown): URLSearchParams {
  return body instanceof URLSearchParams ? body : new URLSearchParams();
}
