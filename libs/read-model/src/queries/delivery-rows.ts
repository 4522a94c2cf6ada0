import type { Channel, Delivery, DeliveryStage, EpochMs } from "klartext/domain";

/** What has become of one version of a message. */
export interface DeliveryRow extends Delivery {
  readonly deliveryId: string;
}

/** What the deliveries must be like; several states are alternatives. */
export interface DeliveryPageRequest {
  readonly state?: readonly DeliveryStage[];
  readonly pointId?: string;
  /** `nextCursor` of the page before. */
  readonly cursor?: string;
  /** From 1 to 500; 50 by default. */
  readonly limit?: number;
}

export interface DeliveryPage {
  readonly items: readonly DeliveryRow[];
  readonly nextCursor: string | null;
}

export interface DeliveryQueries {
  /**
   * The newest first.
   * @throws InvalidCursor
   */
  page(request: DeliveryPageRequest): DeliveryPage;
  /** Of every version of a message, in their order. */
  ofMessage(messageId: string): readonly DeliveryRow[];
  /** How many messages about a point have failed or come back, and were not settled since. */
  undelivered(pointId: string): number;
  /**
   * Ids of what is due on a channel: notices of emergencies first, then what has waited longest. Of everything about one
   * point to one addressee only the earliest, so that a correction never comes before what it corrects.
   */
  due(now: EpochMs, channel: Channel, limit: number): readonly string[];
  /** When something comes to be due after a moment; `null` when nothing is to be sent later. */
  nextDueAt(after: EpochMs, channels: readonly Channel[]): EpochMs | null;
}
