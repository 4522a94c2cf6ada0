import { derivedUuid } from "klartext/nest";

export function messageStream(messageId: string): string {
  return `message-${messageId}`;
}

/** A command that brings a message into being names it by its own id, so that a repeated request meets the same one. */
export function newMessageId(commandId: string): string {
  return derivedUuid("message", commandId);
}

/** The promise that a version of a message makes. */
export function promiseIdOf(commandId: string): string {
  return derivedUuid("promise", commandId);
}

export function messageIdOfStream(stream: string): string {
  return stream.slice(messageStream("").length);
}
