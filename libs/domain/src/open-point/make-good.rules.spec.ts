import { given } from "klartext/event-sourcing/testing";
import type { MakeGoodOffer } from "./make-good.ts";
import type { OpenPointCommand } from "./open-point.commands.ts";
import { openPointDecider } from "./open-point.decider.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import { affected, dropped, reported } from "./testing/open-point.examples.ts";

const point = (...events: OpenPointEvent[]) =>
  given(openPointDecider, reported({ customers: [affected("a")] }), ...events);
const offer = {
  makeGoodId: "g",
  customerId: "a",
  makeGoodKind: "credit",
  valueCents: 5_000,
  what: "Die Lieferung kostet Sie nichts.",
} as const satisfies MakeGoodOffer;
const offered: OpenPointEvent = { type: "MakeGoodOffered", data: offer };
const accepted: OpenPointEvent = { type: "MakeGoodAccepted", data: { makeGoodId: "g" } };
const declined: OpenPointEvent = { type: "MakeGoodDeclined", data: { makeGoodId: "g" } };
const granted: OpenPointEvent = { type: "MakeGoodGiven", data: { makeGoodId: "g" } };

describe("offering a make-good", () => {
  const command = { type: "OfferMakeGood", offer, limitCents: 5_000 } as const;

  it("is up to whoever may grant it, also when the point has ended", () => {
    point().when(command).then(offered);
    point(dropped).when(command).then(offered);
  });

  it("is refused beyond the limit, for a customer who is not affected, and without words", () => {
    point()
      .when({ ...command, limitCents: 4_999 })
      .thenRefused({ code: "make-good-beyond-limit", values: { limitCents: "4999" } });
    point()
      .when({ ...command, offer: { ...offer, customerId: "b" } })
      .thenRefused({ code: "customer-not-affected", values: { customerId: "b" } });
    point()
      .when({ ...command, offer: { ...offer, what: " " } })
      .thenRefused({ code: "text-missing", values: { field: "what" } });
  });

  it("leaves nothing to do when it is offered", () => point(offered).when(command).thenNothing());
});

describe("what becomes of it", () => {
  const settle = (outcome: "accepted" | "declined" | "given"): OpenPointCommand => ({
    type: "SettleMakeGood",
    makeGoodId: "g",
    outcome,
  });

  it("is accepted and then given, or declined", () => {
    point(offered).when(settle("accepted")).then(accepted);
    point(offered, accepted).when(settle("given")).then(granted);
    point(offered).when(settle("declined")).then(declined);
    point(offered, declined).when(settle("accepted")).then(accepted);
  });

  it("is not given unless accepted, not declined once given, and nothing without an offer", () => {
    point(offered).when(settle("given")).thenRefused({ code: "make-good-not-accepted" });
    point(offered, accepted, granted).when(settle("declined")).thenRefused({ code: "make-good-given" });
    point().when(settle("accepted")).thenRefused({ code: "make-good-unknown" });
  });

  it("leaves nothing to do when it is so", () => {
    point(offered, accepted).when(settle("accepted")).thenNothing();
    point(offered, accepted, granted).when(settle("accepted")).thenNothing();
    point(offered, declined).when(settle("declined")).thenNothing();
  });
});

describe("a charge", () => {
  const charge = { chargeId: "c", customerId: "a", valueCents: 12_000, what: "Rolle auf Vorrat" };
  const agree = { type: "AgreeCharge", charge, ourError: false } as const;
  const agreed: OpenPointEvent = { type: "ChargeAgreed", data: charge };

  it("is agreed for what the customer ordered besides", () => point().when(agree).then(agreed));

  it("is refused for our error, and for a customer to whom we acknowledged one", () => {
    point()
      .when({ ...agree, ourError: true })
      .thenRefused({ code: "charge-for-our-error" });
    const acknowledged: OpenPointEvent = {
      type: "CustomerTold",
      data: {
        messageId: "m",
        version: 1,
        messageKind: "acknowledgement",
        customerId: "a",
        channel: "email",
        toldAt: "2026-08-14T09:00:00.000Z",
      },
    };
    point(acknowledged).when(agree).thenRefused({ code: "charge-for-our-error" });
  });

  it("leaves nothing to do when it is agreed", () => point(agreed).when(agree).thenNothing());
});

describe("a move to a private channel", () => {
  const move = {
    type: "MoveToPrivateChannel",
    customerId: "a",
    channel: "phone",
    reason: "Bankverbindung für die Gutschrift",
  } as const;

  it("is recorded with its reason", () => {
    const { type: _, ...data } = move;
    point().when(move).then({ type: "MovedToPrivateChannel", data });
  });

  it("is refused without one, and to where the public reads along", () => {
    point()
      .when({ ...move, reason: "" })
      .thenRefused({ code: "text-missing", values: { field: "reason" } });
    point()
      .when({ ...move, channel: "social_media" })
      .thenRefused({ code: "channel-not-private" });
  });
});
