import { setTimeout as delay } from "node:timers/promises";
import { status } from "@grpc/grpc-js";
import { RpcError } from "./rpc-errors.ts";

/** What a call is for. Deletions count as appends. */
export type CallKind = "append" | "read" | "other";

/**
 * What goes wrong from now on. With `times`, so often; otherwise until all is healed. `on` narrows it to one kind of
 * calls. The last fault of its name counts.
 */
export type Fault =
  /** The connection is cut before the append is made. */
  | { readonly fault: "cut"; readonly times?: number }
  /** The append is made and durable, then the connection is cut before the answer. */
  | { readonly fault: "lose-answer"; readonly times?: number }
  /** The connection is cut when so many events of a read or subscription were sent. */
  | { readonly fault: "cut-reading"; readonly after: number; readonly times?: number }
  /** Each call, and each append in a batch, takes longer. */
  | { readonly fault: "delay"; readonly milliseconds: number; readonly on?: CallKind }
  /** Calls are accepted and not answered, and nothing more is sent, until all is healed. */
  | { readonly fault: "hang"; readonly on?: CallKind }
  /** Calls end with this status. */
  | {
      readonly fault: "refuse";
      readonly status: keyof typeof status;
      readonly times?: number;
      readonly on?: CallKind;
    };

type FaultNamed<Name extends Fault["fault"]> = Extract<Fault, { readonly fault: Name }>;

/** The faults that were asked for, and what is left of them. */
export class Faults {
  readonly #active = new Map<Fault["fault"], { readonly fault: Fault; left: number }>();
  #healed = Promise.withResolvers<void>();

  add(fault: Fault): void {
    const times = "times" in fault ? fault.times : undefined;
    this.#active.set(fault.fault, { fault, left: times ?? Number.POSITIVE_INFINITY });
  }

  heal(): void {
    this.#active.clear();
    this.#healed.resolve();
    this.#healed = Promise.withResolvers();
  }

  /** @throws RpcError when the call is to be refused */
  async beforeAnswering(kind: CallKind): Promise<void> {
    await this.whileHanging(kind);
    const slow = this.#peek("delay");
    if (slow !== null && concerns(slow, kind)) await delay(slow.milliseconds);
    const refusal = this.#peek("refuse");
    if (refusal === null || !concerns(refusal, kind)) return;
    this.take("refuse");
    throw new RpcError(status[refusal.status], "Refused on demand.");
  }

  async whileHanging(kind: CallKind): Promise<void> {
    const hang = this.#peek("hang");
    if (hang !== null && concerns(hang, kind)) await this.#healed.promise;
  }

  /** Uses the fault once. Null when it is not active. */
  take<Name extends Fault["fault"]>(name: Name): FaultNamed<Name> | null {
    const active = this.#active.get(name);
    if (active === undefined) return null;
    active.left -= 1;
    if (active.left <= 0) this.#active.delete(name);
    return active.fault as FaultNamed<Name>;
  }

  #peek<Name extends Fault["fault"]>(name: Name): FaultNamed<Name> | null {
    return (this.#active.get(name)?.fault as FaultNamed<Name> | undefined) ?? null;
  }
}

function concerns(fault: { readonly on?: CallKind }, kind: CallKind): boolean {
  return fault.on === undefined || fault.on === kind;
}
