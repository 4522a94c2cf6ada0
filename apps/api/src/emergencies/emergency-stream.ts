import { derivedUuid } from "klartext/nest";

export function emergencyStream(emergencyId: string): string {
  return `emergency-${emergencyId}`;
}

/** A command that declares an emergency names it by its own id, so that a repeated request meets the same one. */
export function newEmergencyId(commandId: string): string {
  return derivedUuid("emergency", commandId);
}

/** The emergency's point on the list. */
export function pointIdOfEmergency(emergencyId: string): string {
  return derivedUuid("point of emergency", emergencyId);
}

/** That a notice promises the next one. */
export function promiseIdOfNotice(commandId: string): string {
  return derivedUuid("promise of notice", commandId);
}

export function emergencyIdOfStream(stream: string): string {
  return stream.slice(emergencyStream("").length);
}
