import { hash } from "node:crypto";
import {
  applyDecorators,
  type CanActivate,
  type ExecutionContext,
  Injectable,
  SetMetadata,
} from "@nestjs/common";
import { Reflector } from "@nestjs/core";
import { ApiExtension } from "@nestjs/swagger";
import type { FastifyRequest } from "fastify";
import { Problem } from "../http/problem.ts";
import { AccessKeyDirectory } from "./access-key-directory.ts";
import type { CallerOfRequest } from "./caller.ts";
import { isAllowed, type Permission } from "./permissions.ts";

const PERMISSION = "klartext:permission";
const OPEN = "open-to-everybody";

/** The permission that a route asks for, also told in the docs. A route that names none is refused to everybody. */
export const Allows = (permission: Permission) =>
  applyDecorators(SetMetadata(PERMISSION, permission), ApiExtension("x-permission", permission));

/** For health checks and the docs: no key needed. */
export const OpenToEverybody = () => SetMetadata(PERMISSION, OPEN);

export function permissionOf(
  reflector: Reflector,
  context: Pick<ExecutionContext, "getHandler" | "getClass">,
) {
  return reflector.getAllAndOverride<Permission | typeof OPEN | undefined>(PERMISSION, [
    context.getHandler(),
    context.getClass(),
  ]);
}

@Injectable()
export class AccessGuard implements CanActivate {
  readonly #reflector: Reflector;
  readonly #keys: AccessKeyDirectory;

  constructor(reflector: Reflector, keys: AccessKeyDirectory) {
    this.#reflector = reflector;
    this.#keys = keys;
  }

  canActivate(context: ExecutionContext): boolean {
    const permission = permissionOf(this.#reflector, context);
    if (permission === OPEN) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const caller = this.#callerBehind(request.headers.authorization);
    if (permission === undefined || !isAllowed(caller.role, permission)) throw forbidden(caller);
    request.caller = caller;
    return true;
  }

  #callerBehind(authorization: string | undefined): CallerOfRequest {
    const key = /^Bearer ([\x21-\x7e]{1,512})$/i.exec(authorization ?? "")?.[1];
    const caller = key === undefined ? undefined : this.#keys.find(hashOfKey(key));
    if (caller === undefined) throw unauthorized();
    return caller;
  }
}

/** Keys are kept as SHA-256: they carry 256 random bits, so a slow hash would add nothing. */
export function hashOfKey(key: string): string {
  return hash("sha256", key, "hex");
}

function unauthorized(): Problem {
  return new Problem(
    "unauthorized",
    {
      de: "Bitte einen gültigen Schlüssel mitsenden: Authorization: Bearer <Schlüssel>. Abgelaufene und zurückgezogene gelten nicht.",
      en: "Please send a valid key: Authorization: Bearer <key>. Expired and revoked ones are not accepted.",
    },
    { headers: { "WWW-Authenticate": 'Bearer realm="Klartext"' } },
  );
}

function forbidden(caller: CallerOfRequest): Problem {
  return new Problem("forbidden", {
    de: `Die Rolle ${caller.role} darf das nicht. Wer Schlüssel vergibt, kann helfen.`,
    en: `The role ${caller.role} may not do that. Whoever issues keys can help.`,
  });
}
