import { createParamDecorator, type ExecutionContext } from "@nestjs/common";
import type { FastifyRequest } from "fastify";
import type { KeyHolder, Role } from "klartext/domain";
import type { Actor } from "klartext/sealing";

/** Whose key came with the request. */
export interface CallerOfRequest {
  readonly keyId: string;
  /** SHA-256 of the key, hex */
  readonly secretHash: string;
  readonly role: Role;
  readonly holder: KeyHolder;
}

declare module "fastify" {
  interface FastifyRequest {
    caller?: CallerOfRequest;
  }
}

/** The caller of a request that has passed the access guard. */
export function callerOf(request: FastifyRequest): CallerOfRequest {
  if (request.caller === undefined) throw new Error("This route is open to everybody: it has no caller.");
  return request.caller;
}

/** Parameter: who is calling. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext) =>
  callerOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

export function actorOf(caller: CallerOfRequest): Actor {
  return caller.holder;
}

/** The person behind a key; tools have none. */
export function personOf(caller: CallerOfRequest): string | null {
  return caller.holder.kind === "person" ? caller.holder.personId : null;
}
