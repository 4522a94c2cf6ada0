import { derivedUuid } from "klartext/nest";

export function openPointStream(pointId: string): string {
  return `openPoint-${pointId}`;
}

/** A command that brings a point into being names it by its own id, so that a repeated request meets the same point. */
export function newPointId(commandId: string): string {
  return derivedUuid("openPoint", commandId);
}

export function pointIdOfStream(stream: string): string {
  return stream.slice(openPointStream("").length);
}
