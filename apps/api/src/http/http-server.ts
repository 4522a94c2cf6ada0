import multipart from "@fastify/multipart";
import { FastifyAdapter } from "@nestjs/platform-fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { answerConnectionError } from "./connection-errors.ts";
import { expectationMessage } from "./fields/field-problem.ts";
import { readJson } from "./json-body.ts";
import { KnownRoutes } from "./known-routes.ts";
import { Problem } from "./problem.ts";
import { sendProblem } from "./problem-answer.ts";
import { methodNotAllowed, problemOf, shuttingDown } from "./problems.ts";
import { checkEncodingOfQuery } from "./query-string.ts";
import { readerLanguage } from "./reader-language.ts";
import { securityHeaders } from "./security-headers.ts";
import { withErasedMarks } from "./shown-text.ts";
import { unreadable } from "./validation.pipe.ts";

const MAX_JSON_BYTES = 1024 * 1024;
/** Room for 500 ids in a query. */
const MAX_HEADER_BYTES = 32 * 1024;
/** Room for a name of 200 characters, percent-encoded. */
const MAX_PARAMETER_LENGTH = 2400;
const REQUEST_TIMEOUT_MS = 30_000;

/**
 * Fastify with everything bounded, JSON in UTF-8 only, and headers that forbid what nobody needs. What goes wrong
 * before a route is found is answered by problem documents as well.
 */
export async function httpAdapter(limits: { readonly maxUploadBytes: number }): Promise<FastifyAdapter> {
  const adapter = new FastifyAdapter({
    bodyLimit: MAX_JSON_BYTES,
    http: { maxHeaderSize: MAX_HEADER_BYTES, requireHostHeader: false },
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: "idle",
    return503OnClosing: false,
    routerOptions: { maxParamLength: MAX_PARAMETER_LENGTH, ignoreTrailingSlash: true },
    rewriteUrl: ({ url = "/" }) => (isBelowCustomersPage(url) && !isReadable(url) ? "/c/-" : url),
    exposeHeadRoutes: false,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      void reply.headers(securityHeaders);
      sendProblem(problemOf(error), request, reply);
    },
    clientErrorHandler: answerConnectionError,
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  // Other expectations than 100-continue may be passed over (RFC 9110, section 10.1.1).
  fastify.server.on("checkExpectation", (request, response) => fastify.routing(request, response));
  refuseEarly(fastify);
  acceptJsonInUtf8(fastify);
  await fastify.register(multipart, {
    limits: { fileSize: limits.maxUploadBytes, files: 1, fields: 20, fieldSize: 64 * 1024, parts: 21 },
  });
  finishAnswers(fastify);
  return adapter;
}

/** Customers are answered with a page, whatever they open: an address that cannot be read is one that leads nowhere. */
function isBelowCustomersPage(url: string): boolean {
  return url.startsWith("/c/");
}

function isReadable(url: string): boolean {
  const parts = (url.split("?")[0] ?? "").split("/");
  try {
    return parts.every((part) => decodeURIComponent(part).length <= MAX_PARAMETER_LENGTH);
  } catch {
    return false;
  }
}

/** What can be told from the request's head. */
function refuseEarly(fastify: FastifyInstance): void {
  const routes = new KnownRoutes(fastify);
  let isClosing = false;
  fastify.addHook("preClose", (done) => {
    isClosing = true;
    done();
  });
  fastify.addHook("onRequest", (request, _reply, done) => {
    if (isClosing) throw shuttingDown();
    if (request.headers.host === undefined && request.raw.httpVersion === "1.1") {
      throw unreadable([{ pointer: "header/Host", message: expectationMessage("host") }]);
    }
    if (request.is404) {
      const methods = routes.methodsAt(request.url.split("?")[0] ?? "");
      if (methods.length > 0) throw methodNotAllowed(methods);
    }
    if ((request.headers["content-encoding"] ?? "identity") !== "identity") throw encoded();
    checkEncodingOfQuery(request.url);
    done();
  });
}

/** An empty body counts as none, since clients send the content type also where there is nothing to say. */
function acceptJsonInUtf8(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    "application/json",
    { parseAs: "buffer" },
    async (request: FastifyRequest, bytes: Buffer) =>
      bytes.length === 0 ? undefined : readJson(bytes, request.headers["content-type"] ?? ""),
  );
}

function finishAnswers(fastify: FastifyInstance): void {
  fastify.addHook("onSend", (request, reply: FastifyReply, payload: unknown, done) => {
    for (const name of securityHeaderNames) {
      if (!reply.hasHeader(name)) reply.header(name, securityHeaders[name]);
    }
    const isJson = String(reply.getHeader("content-type")).includes("json");
    const isMarked = isJson && (typeof payload === "string" || Buffer.isBuffer(payload));
    done(null, isMarked ? withErasedMarks(payload, languageOf(request)) : payload);
  });
}

function languageOf(request: FastifyRequest) {
  return readerLanguage(request.headers["accept-language"]);
}

const securityHeaderNames = Object.keys(securityHeaders) as (keyof typeof securityHeaders)[];

function encoded(): Problem {
  return new Problem(
    "unsupported-media-type",
    {
      de: "Der Inhalt wird unkomprimiert erwartet, ohne Content-Encoding.",
      en: "The body is expected uncompressed, without Content-Encoding.",
    },
    { headers: { "Accept-Encoding": "identity" } },
  );
}
