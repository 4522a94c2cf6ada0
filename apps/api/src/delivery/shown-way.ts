import type { WayOfChannel } from "./delivery-ways.ts";

/** As `DeliveryWayDto` documents it: without address and secret. */
export function shownWay({ channel, way, isSet, webhook, hindrance }: WayOfChannel) {
  const webhookHost = webhook === null ? null : (URL.parse(webhook.url)?.host ?? null);
  return { channel, way, isSet, webhookHost, works: hindrance === null };
}

export type ShownWay = ReturnType<typeof shownWay>;
