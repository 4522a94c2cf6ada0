import { given } from "klartext/event-sourcing/testing";
import { reservationDecider } from "./reservation.decider.ts";
import type { ReservationEvent } from "./reservation.events.ts";

const decider = reservationDecider("customer-number-taken");

const reserve = (holderId: string, holderLetGo = false) =>
  ({ type: "Reserve", holderId, holderLetGo }) as const;
const release = (holderId: string) => ({ type: "ReleaseReservation", holderId }) as const;
const reserved = (holderId: string): ReservationEvent => ({
  type: "ReservationMade",
  data: { holderId },
});
const released = (holderId: string): ReservationEvent => ({
  type: "ReservationReleased",
  data: { holderId },
});

it("is reserved when nobody holds it, or nobody any more", () => {
  given(decider).when(reserve("a")).then(reserved("a"));
  given(decider, reserved("b"), released("b")).when(reserve("a")).then(reserved("a"));
});

it("is refused while somebody else holds it", () => {
  given(decider, reserved("b")).when(reserve("a")).thenRefused({ code: "customer-number-taken" });
});

it("passes on from a holder that let go", () => {
  given(decider, reserved("b")).when(reserve("a", true)).then(released("b"), reserved("a"));
});

it("is released by its holder alone", () => {
  given(decider, reserved("a")).when(release("a")).then(released("a"));
  given(decider, reserved("a")).when(release("b")).thenNothing();
});

it("leaves nothing to do when it is so", () => {
  given(decider, reserved("a")).when(reserve("a")).thenNothing();
  given(decider).when(release("a")).thenNothing();
});
