import { derivedUuid } from "klartext/nest";

export function accessKeyStream(accessKeyId: string): string {
  return `accessKey-${accessKeyId}`;
}

/** The command that issues a key names it by its own id, so that a repeated request meets the same key. */
export function newAccessKeyId(commandId: string): string {
  return derivedUuid("accessKey", commandId);
}
