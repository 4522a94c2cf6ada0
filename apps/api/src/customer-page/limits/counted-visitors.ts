import type { BlockList } from "node:net";
import { Inject, Injectable } from "@nestjs/common";
import type { FastifyRequest } from "fastify";
import { AccessTokens } from "../../customer-access/access-tokens.ts";
import { clientAddress } from "./client-address.ts";

export const TRUSTED_PROXIES = Symbol("trusted proxies");

/**
 * Whom a request counts for: whoever has a link that this installation made is counted by that link, so that nobody from
 * the same address can shut them out; everybody else by the address they come from.
 */
@Injectable()
export class CountedVisitors {
  readonly #tokens: AccessTokens;
  readonly #trustedProxies: BlockList;

  constructor(tokens: AccessTokens, @Inject(TRUSTED_PROXIES) trustedProxies: BlockList) {
    this.#tokens = tokens;
    this.#trustedProxies = trustedProxies;
  }

  of(request: FastifyRequest): string {
    const { token } = request.params as { readonly token?: string };
    const linkId = token === undefined ? null : this.#tokens.linkIdOf(token);
    return linkId ?? clientAddress(request, this.#trustedProxies);
  }
}
