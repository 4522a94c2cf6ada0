import { accept, refuse, refuseFor } from "../refusal/refusal.ts";
import { faultyWords } from "../text/text.rules.ts";
import { notAffected } from "./affected-customers.ts";
import type { CommandOf } from "./open-point.commands.ts";
import type { OpenPointDecision } from "./open-point.decision.ts";
import type { OpenPoint } from "./open-point.state.ts";

/** Unasked up to the limit of whoever offers it (domain page, principle 7). */
export function offerMakeGood(command: CommandOf<"OfferMakeGood">, point: OpenPoint): OpenPointDecision {
  const { offer, limitCents } = command;
  if (point.makeGoods.some(({ makeGoodId }) => makeGoodId === offer.makeGoodId)) return accept();
  const fault = notAffected(point, offer.customerId) ?? faultyWords({ what: offer.what });
  if (fault) return refuseFor(fault);
  if (offer.valueCents > limitCents) {
    return refuse("make-good-beyond-limit", { limitCents: String(limitCents) });
  }
  return accept({ type: "MakeGoodOffered", data: offer });
}

/** Offered → accepted → given; or declined. */
export function settleMakeGood(
  { makeGoodId, outcome }: CommandOf<"SettleMakeGood">,
  point: OpenPoint,
): OpenPointDecision {
  const state = point.makeGoods.find((makeGood) => makeGood.makeGoodId === makeGoodId)?.state;
  if (state === undefined) return refuse("make-good-unknown");
  if (state === outcome || (state === "given" && outcome === "accepted")) return accept();
  switch (outcome) {
    case "accepted":
      return accept({ type: "MakeGoodAccepted", data: { makeGoodId } });
    case "declined":
      if (state === "given") return refuse("make-good-given");
      return accept({ type: "MakeGoodDeclined", data: { makeGoodId } });
    case "given":
      if (state !== "accepted") return refuse("make-good-not-accepted");
      return accept({ type: "MakeGoodGiven", data: { makeGoodId } });
    default:
      return outcome satisfies never;
  }
}

/** Nobody pays for our error: also not a customer to whom we acknowledged one on this point. */
export function agreeCharge(
  { charge, ourError }: CommandOf<"AgreeCharge">,
  point: OpenPoint,
): OpenPointDecision {
  if (point.charges.some(({ chargeId }) => chargeId === charge.chargeId)) return accept();
  const fault = notAffected(point, charge.customerId) ?? faultyWords({ what: charge.what });
  if (fault) return refuseFor(fault);
  const acknowledged = point.told.some(
    ({ messageKind, customerId }) => messageKind === "acknowledgement" && customerId === charge.customerId,
  );
  if (ourError || acknowledged) return refuse("charge-for-our-error");
  return accept({ type: "ChargeAgreed", data: charge });
}
