import { given } from "klartext/event-sourcing/testing";
import { customerNumberDecider } from "./customer-number.decider.ts";
import type { CustomerNumberEvent } from "./customer-number.events.ts";

const reserve = (customerId: string, holderLetGo = false) =>
  ({ type: "ReserveCustomerNumber", customerId, holderLetGo }) as const;
const release = (customerId: string) => ({ type: "ReleaseCustomerNumber", customerId }) as const;
const reserved = (customerId: string): CustomerNumberEvent => ({
  type: "CustomerNumberReserved",
  data: { customerId },
});
const released = (customerId: string): CustomerNumberEvent => ({
  type: "CustomerNumberReleased",
  data: { customerId },
});

it("is reserved when nobody holds it, or nobody any more", () => {
  given(customerNumberDecider).when(reserve("a")).then(reserved("a"));
  given(customerNumberDecider, reserved("b"), released("b")).when(reserve("a")).then(reserved("a"));
});

it("is refused while another customer holds it", () => {
  given(customerNumberDecider, reserved("b"))
    .when(reserve("a"))
    .thenRefused({ code: "customer-number-taken" });
});

it("passes on from a holder that let go", () => {
  given(customerNumberDecider, reserved("b")).when(reserve("a", true)).then(released("b"), reserved("a"));
});

it("is released by its holder alone", () => {
  given(customerNumberDecider, reserved("a")).when(release("a")).then(released("a"));
  given(customerNumberDecider, reserved("a")).when(release("b")).thenNothing();
});

it("leaves nothing to do when it is so", () => {
  given(customerNumberDecider, reserved("a")).when(reserve("a")).thenNothing();
  given(customerNumberDecider).when(release("a")).thenNothing();
});
