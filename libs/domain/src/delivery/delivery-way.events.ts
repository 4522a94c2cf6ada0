/**
 * How what is told on a channel gets out, as the organization set it. One stream per channel, `deliveryWay-<channel>`.
 *
 * These names and shapes are stored for ever: a change is a new version with an upcaster and a golden file.
 */
import type { Happened } from "../event/happened.ts";
import type { Channel } from "../taxonomy/index.ts";
import type { FreeText } from "../text/index.ts";
import type { DeliveryWay } from "./delivery-way.ts";

export type DeliveryWayEvent =
  /** Address and secret of a webhook are sealed like words: an address may hold a secret as well. */
  | Happened<
      "DeliveryWaySet",
      {
        readonly channel: Channel;
        readonly way: DeliveryWay;
        readonly url: FreeText | null;
        readonly secret: FreeText | null;
      }
    >
  /** From now on as where nothing was set. */
  | Happened<"DeliveryWayRemoved", { readonly channel: Channel }>;
