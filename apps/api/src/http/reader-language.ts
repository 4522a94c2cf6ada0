import { createParamDecorator, type ExecutionContext } from "@nestjs/common";
import type { FastifyRequest } from "fastify";

export type ReaderLanguage = "de" | "en";

/**
 * German or English by `Accept-Language` (RFC 9110, weights respected); German where neither is asked for, since
 * German organizations come first.
 */
export function readerLanguage(acceptLanguage: string | undefined): ReaderLanguage {
  const wishes = (acceptLanguage ?? "").split(",").map(parseWish);
  const best = wishes
    .filter((wish) => wish.weight > 0 && (wish.tag === "de" || wish.tag === "en"))
    .sort((one, other) => other.weight - one.weight)[0];
  return best?.tag === "en" ? "en" : "de";
}

/** Parameter: the language in which the caller reads. */
export const InLanguage = createParamDecorator((_: unknown, context: ExecutionContext) =>
  readerLanguage(context.switchToHttp().getRequest<FastifyRequest>().headers["accept-language"]),
);

function parseWish(wish: string): { tag: string; weight: number } {
  const [range = "", ...parameters] = wish.trim().toLowerCase().split(";");
  const quality = parameters
    .map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1])
    .find((q) => q !== undefined);
  return { tag: range.split("-")[0] ?? "", weight: quality === undefined ? 1 : Number(quality) };
}
