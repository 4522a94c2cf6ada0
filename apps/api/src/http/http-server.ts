import { isUtf8 } from "node:buffer";
import multipart from "@fastify/multipart";
import { FastifyAdapter } from "@nestjs/platform-fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { readerLanguage } from "./reader-language.ts";
import { withErasedMarks } from "./shown-text.ts";

const MAX_JSON_BYTES = 1024 * 1024;
/** Room for 500 ids in a query. */
const MAX_HEADER_BYTES = 32 * 1024;
const REQUEST_TIMEOUT_MS = 30_000;

/** Fastify with everything bounded, JSON in UTF-8 only, and headers that forbid what nobody needs. */
export async function httpAdapter(limits: { readonly maxUploadBytes: number }): Promise<FastifyAdapter> {
  const adapter = new FastifyAdapter({
    bodyLimit: MAX_JSON_BYTES,
    http: { maxHeaderSize: MAX_HEADER_BYTES },
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: "idle",
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    exposeHeadRoutes: false,
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  acceptJsonInUtf8(fastify);
  await fastify.register(multipart, {
    limits: { fileSize: limits.maxUploadBytes, files: 1, fields: 20, fieldSize: 64 * 1024, parts: 21 },
  });
  finishAnswers(fastify);
  return adapter;
}

/** An empty body counts as none, since clients send the content type also where there is nothing to say. */
function acceptJsonInUtf8(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser("error", "error");
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, body, done) => {
    const bytes = body as Buffer;
    if (bytes.length === 0) return done(null, undefined);
    const charset = /charset="?([^";]+)/i.exec(request.headers["content-type"] ?? "")?.[1];
    if (charset !== undefined && charset.toLowerCase() !== "utf-8") return done(failure(415));
    if (!isUtf8(bytes)) return done(failure(400));
    parse(request, bytes.toString("utf8"), done);
  });
}

function finishAnswers(fastify: FastifyInstance): void {
  fastify.addHook("onSend", (request, reply: FastifyReply, payload: unknown, done) => {
    for (const name of securityHeaderNames) {
      if (!reply.hasHeader(name)) reply.header(name, securityHeaders[name]);
    }
    done(null, typeof payload === "string" ? withErasedMarks(payload, languageOf(request)) : payload);
  });
}

function languageOf(request: FastifyRequest) {
  return readerLanguage(request.headers["accept-language"]);
}

/** What an API needs from a browser: nothing. The docs set their own policy. */
export const securityHeaders = {
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store",
} as const;

const securityHeaderNames = Object.keys(securityHeaders) as (keyof typeof securityHeaders)[];

function failure(statusCode: number): Error {
  return Object.assign(new Error("Unreadable body"), { statusCode });
}
