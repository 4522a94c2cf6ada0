import type { OpenAPIObject } from "@nestjs/swagger";
import type { FastifyInstance } from "fastify";
import { endConnectionsOnClose } from "../http/ending-connections.ts";
import { httpAdapter } from "../http/http-server.ts";
import { serveDocs } from "./docs-pages.ts";

const document: OpenAPIObject = {
  openapi: "3.1.0",
  info: { title: "Klartext", version: "1.2.3" },
  paths: {},
};
let fastify: FastifyInstance;
let url: string;

beforeAll(async () => {
  const adapter = await httpAdapter({ maxUploadBytes: 1 });
  fastify = adapter.getInstance() as unknown as FastifyInstance;
  endConnectionsOnClose(fastify);
  serveDocs(fastify, () => document);
  url = await fastify.listen({ port: 0, host: "127.0.0.1" });
});

afterAll(() => fastify.close());

describe("the docs", () => {
  it("hold the document as JSON", async () => {
    const answer = await fetch(`${url}/openapi.json`);
    expect(await answer.json()).toEqual(document);
    expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("lead to the folder, so that the page finds its parts", async () => {
    const answer = await fetch(`${url}/docs`, { redirect: "manual" });
    expect([answer.status, answer.headers.get("location")]).toEqual([301, "/docs/"]);
  });

  it("are a page of parts that its own policy lets in: scripts and styles of this service alone", async () => {
    const page = await fetch(`${url}/docs/`);
    expect(page.headers.get("content-security-policy")).toContain("script-src 'self';");
    expect(page.headers.get("x-content-type-options")).toBe("nosniff");
    expect(page.headers.get("x-powered-by")).toBeNull();
    const html = await page.text();
    expect(html.match(/<script(?![^>]*\bsrc=)[^>]*>\s*[^\s<]/g)).toBeNull();
    const parts = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, part = ""]) => part);
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) {
      const answer = await fetch(new URL(part, `${url}/docs/`));
      expect([part, answer.status]).toEqual([part, 200]);
      expect(answer.headers.get("content-type")).toMatch(/javascript|css|image/);
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    }
  });
});
