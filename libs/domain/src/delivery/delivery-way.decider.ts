import type { Decider, Decision } from "klartext/event-sourcing";
import { accept, type Refusal, refuse } from "../refusal/refusal.ts";
import type { Channel } from "../taxonomy/index.ts";
import type { FreeText } from "../text/index.ts";
import type { DeliveryWayEvent } from "./delivery-way.events.ts";
import { type DeliveryWay, isAlwaysSpoken } from "./delivery-way.ts";

/** `null`: nothing is set. */
export type DeliveryWayState = SetDeliveryWay | null;

interface SetDeliveryWay {
  readonly way: DeliveryWay;
  readonly url: FreeText | null;
  readonly secret: FreeText | null;
}

export type DeliveryWayCommand =
  | {
      readonly type: "SetDeliveryWay";
      readonly channel: Channel;
      readonly way: DeliveryWay;
      /** Of a webhook. */
      readonly url: string | null;
      /** For a webhook that has none yet, or whose secret is to be renewed. */
      readonly newSecret: string;
      readonly renewSecret: boolean;
    }
  | { readonly type: "RemoveDeliveryWay"; readonly channel: Channel };

export const deliveryWayDecider: Decider<DeliveryWayState, DeliveryWayCommand, DeliveryWayEvent, Refusal> = {
  initialState: null,
  decide,
  evolve,
};

function decide(command: DeliveryWayCommand, before: DeliveryWayState): Decision<DeliveryWayEvent, Refusal> {
  const { channel } = command;
  if (command.type === "RemoveDeliveryWay") {
    return before === null ? accept() : accept({ type: "DeliveryWayRemoved", data: { channel } });
  }
  const { way, newSecret, renewSecret } = command;
  if (isAlwaysSpoken(channel)) return refuse("way-spoken");
  const url = way === "webhook" ? command.url : null;
  if (way === "webhook" && url === null) return refuse("webhook-without-address");
  const kept = renewSecret ? null : (before?.secret ?? null);
  const secret = way === "webhook" ? (kept ?? newSecret) : null;
  if (before?.way === way && before.url === url && before.secret === secret) return accept();
  return accept({ type: "DeliveryWaySet", data: { channel, way, url, secret } });
}

function evolve(before: DeliveryWayState, event: DeliveryWayEvent): DeliveryWayState {
  switch (event.type) {
    case "DeliveryWaySet": {
      const { way, url, secret } = event.data;
      return { way, url, secret };
    }
    case "DeliveryWayRemoved":
      return null;
    default:
      event satisfies never;
      return before;
  }
}
