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
import { FreshReads, looksLikePosition } from "klartext/nest";
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
  readonly #freshReads: FreshReads;

  constructor(reflector: Reflector, keys: AccessKeyDirectory, freshReads: FreshReads) {
    this.#reflector = reflector;
    this.#keys = keys;
    this.#freshReads = freshReads;
  }

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const permission = permissionOf(this.#reflector, context);
    if (permission === OPEN) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const key = /^Bearer ([\x21-\x7e]{1,512})$/i.exec(request.headers.authorization ?? "")?.[1];
    if (key === undefined) throw unauthorized();
    const secretHash = hashOfKey(key);
    const caller = this.#keys.find(secretHash);
    // A promise only where there is something to wait for: this stands before every request.
    if (caller !== undefined) return admit(caller, permission, request);
    return this.#callerIssuedElsewhere(secretHash, request).then((issued) =>
      admit(issued, permission, request),
    );
  }

  /** Another node may have issued the key a moment ago: whoever says up to which position is looked up there. */
  async #callerIssuedElsewhere(secretHash: string, request: FastifyRequest): Promise<CallerOfRequest> {
    const position = request.headers["klartext-position"];
    if (typeof position !== "string" || !looksLikePosition(position)) throw unauthorized();
    await this.#freshReads.catchUp(position);
    const caller = this.#keys.find(secretHash);
    if (caller === undefined) throw unauthorized();
    return caller;
  }
}

function admit(caller: CallerOfRequest, permission: Permission | undefined, request: FastifyRequest): true {
  if (permission === undefined || !isAllowed(caller.role, permission)) throw forbidden(caller);
  request.caller = caller;
  return true;
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
