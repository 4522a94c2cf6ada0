import type { OpenAPIObject } from "@nestjs/swagger";
import express from "express";
import type { FastifyInstance } from "fastify";
import swaggerUi from "swagger-ui-express";
import { securityHeaders } from "../http/security-headers.ts";

/** Swagger UI needs its own scripts and styles, and nothing from anywhere else. */
const docsPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/**
 * Serves `/openapi.json`, and at `/docs` Swagger UI: an Express application of its own that sees these paths only.
 * @param makeDocument called when somebody first asks: it takes longer than all else at the start
 */
export function serveDocs(fastify: FastifyInstance, makeDocument: () => OpenAPIObject): void {
  const document = once(makeDocument);
  const json = once(() => JSON.stringify(document()));
  const pages = once(() => docsPages(document()));
  fastify.get("/openapi.json", (_request, reply) =>
    reply.type("application/json; charset=utf-8").send(json()),
  );
  for (const url of ["/docs", "/docs/*"]) {
    fastify.get(url, (request, reply) => {
      reply.hijack();
      pages()(request.raw, reply.raw);
    });
  }
}

function docsPages(document: OpenAPIObject): express.Express {
  const pages = express();
  pages.disable("x-powered-by");
  pages.use((_request, response, next) => {
    response.set({ ...securityHeaders, "Content-Security-Policy": docsPolicy });
    next();
  });
  const options = {
    customSiteTitle: "Klartext API",
    swaggerOptions: { persistAuthorization: false, displayRequestDuration: true },
  };
  pages.use("/docs", swaggerUi.serve, swaggerUi.setup(document, options));
  return pages;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
