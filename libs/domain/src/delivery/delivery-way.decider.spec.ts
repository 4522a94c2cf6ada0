import { given } from "klartext/event-sourcing/testing";
import { type DeliveryWayCommand, deliveryWayDecider } from "./delivery-way.decider.ts";
import type { DeliveryWayEvent } from "./delivery-way.events.ts";

const url = "https://chat.example.com/klartext";
const set: DeliveryWayCommand = {
  type: "SetDeliveryWay",
  channel: "live_chat",
  way: "webhook",
  url,
  newSecret: "new",
  renewSecret: false,
};
const isSet: DeliveryWayEvent = {
  type: "DeliveryWaySet",
  data: { channel: "live_chat", way: "webhook", url, secret: "old" },
};
const remove: DeliveryWayCommand = { type: "RemoveDeliveryWay", channel: "live_chat" };

it("gives a webhook a secret, and keeps it until it is to be renewed", () => {
  given(deliveryWayDecider)
    .when(set)
    .then({ type: "DeliveryWaySet", data: { ...isSet.data, secret: "new" } } as DeliveryWayEvent);
  given(deliveryWayDecider, isSet).when(set).thenNothing();
  given(deliveryWayDecider, isSet)
    .when({ ...set, renewSecret: true })
    .then({ type: "DeliveryWaySet", data: { ...isSet.data, secret: "new" } } as DeliveryWayEvent);
  given(deliveryWayDecider, isSet)
    .when({ ...set, url: `${url}/2` })
    .then({ type: "DeliveryWaySet", data: { ...isSet.data, url: `${url}/2` } } as DeliveryWayEvent);
});

it("keeps no address and no secret where nothing is called", () => {
  given(deliveryWayDecider, isSet)
    .when({ ...set, way: "record_only" })
    .then({
      type: "DeliveryWaySet",
      data: { channel: "live_chat", way: "record_only", url: null, secret: null },
    });
});

it("needs an address for a webhook, and sends nothing that is spoken", () => {
  given(deliveryWayDecider)
    .when({ ...set, url: null })
    .thenRefused({ code: "webhook-without-address" });
  for (const channel of ["phone", "in_person"] as const)
    given(deliveryWayDecider)
      .when({ ...set, channel })
      .thenRefused({ code: "way-spoken" });
});

it("can be taken back, once", () => {
  given(deliveryWayDecider, isSet)
    .when(remove)
    .then({ type: "DeliveryWayRemoved", data: { channel: "live_chat" } });
  given(deliveryWayDecider).when(remove).thenNothing();
});
