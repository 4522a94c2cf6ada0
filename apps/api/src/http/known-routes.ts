import type { FastifyInstance } from "fastify";

/** Which methods there are at an address: tells a wrong method (405, with `Allow`) from an unknown address (404). */
export class KnownRoutes {
  readonly #methods = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>();

  constructor(fastify: FastifyInstance) {
    fastify.addHook("onRoute", ({ url, method }) => {
      for (const one of [method].flat()) this.#add(url, one);
    });
  }

  /** @param path without the query */
  methodsAt(path: string): string[] {
    const routes = [...this.#methods.values()].filter(({ pattern }) => pattern.test(path));
    return [...new Set(routes.flatMap(({ methods }) => [...methods]))].sort();
  }

  #add(url: string, method: string): void {
    const known = this.#methods.get(url);
    if (known) known.methods.add(method);
    else this.#methods.set(url, { pattern: patternOf(url), methods: new Set([method]) });
  }
}

function patternOf(url: string): RegExp {
  const segments = url.split("/").map((segment) => {
    if (segment.startsWith(":")) return "[^/]+";
    return segment === "*" ? ".*" : segment.replace(/[^\w-]/g, "\\$&");
  });
  return new RegExp(`^${segments.join("/")}/?$`);
}
