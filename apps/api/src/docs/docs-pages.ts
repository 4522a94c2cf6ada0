import type { OpenAPIObject } from "@nestjs/swagger";
import express from "express";
import type { FastifyInstance } from "fastify";
import swaggerUi from "swagger-ui-express";
import { securityHeaders } from "../http/security-headers.ts";

/** Swagger UI needs its own scripts and styles, and nothing from anywhere else. */
const docsPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Serves `/openapi.json`, and at `/docs` Swagger UI: an Express application of its own that sees these paths only. */
export function serveDocs(fastify: FastifyInstance, document: OpenAPIObject): void {
  const json = JSON.stringify(document);
  fastify.get("/openapi.json", (_request, reply) => reply.type("application/json; charset=utf-8").send(json));
  const docs = express();
  docs.disable("x-powered-by");
  docs.use((_request, response, next) => {
    response.set({ ...securityHeaders, "Content-Security-Policy": docsPolicy });
    next();
  });
  const options = { swaggerOptions: { persistAuthorization: false, displayRequestDuration: true } };
  docs.use(
    "/docs",
    swaggerUi.serve,
    swaggerUi.setup(document, { ...options, customSiteTitle: "Klartext API" }),
  );
  for (const url of ["/docs", "/docs/*"]) {
    fastify.get(url, (request, reply) => {
      reply.hijack();
      docs(request.raw, reply.raw);
    });
  }
}
