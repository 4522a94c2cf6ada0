import { Inject, Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { type AffectedCustomer, type OpenPoint, openPointDecider } from "klartext/domain";
import {
  CLOCK,
  type Clock,
  contextOf,
  type Policy,
  PolicyRunner,
  type ReadEvent,
  StreamReader,
  stateAfter,
  unlessRefused,
} from "klartext/nest";
import { pointIdOfStream } from "../../open-points/open-point-stream.ts";
import { Receipts } from "./receipts.ts";

/** A receipt comes within minutes. Whoever has waited for a day, because nothing ran, is answered by people. */
const TOO_LATE_MS = 24 * 60 * 60 * 1000;

/**
 * Whoever complains hears at once that it has arrived. Of incidents and escalations nobody is told by itself: the customer
 * may not know of them. Programs are not answered: they would answer for ever.
 */
@Injectable()
export class ReceiptPolicy implements Policy, OnApplicationBootstrap {
  readonly name = "when-a-complaint-is-reported-then-a-receipt-is-issued";
  readonly occasions = ["ComplaintReported", "CustomerAffected"] as const;
  readonly #policies: PolicyRunner;
  readonly #reader: StreamReader;
  readonly #receipts: Receipts;
  readonly #clock: Clock;

  constructor(policies: PolicyRunner, reader: StreamReader, receipts: Receipts, @Inject(CLOCK) clock: Clock) {
    this.#policies = policies;
    this.#reader = reader;
    this.#receipts = receipts;
    this.#clock = clock;
  }

  onApplicationBootstrap(): void {
    this.#policies.start(this);
  }

  async react(occasion: ReadEvent): Promise<void> {
    const { stream, recordedAt, position } = occasion.stored;
    if (this.#clock.now() - Date.parse(recordedAt) > TOO_LATE_MS) return;
    const complaint = await this.#complaintAt(occasion);
    if (complaint === null) return;
    for (const customer of complaint.customers) {
      const receipt = await this.#receipts.for(pointIdOfStream(stream), complaint, customer, position);
      if (receipt === null) continue;
      // One per point and person: a customer stands on a point once.
      const context = contextOf(this, occasion, customer.customerId);
      await unlessRefused(this.#receipts.issue(receipt, context));
    }
  }

  /** With those who complained, as it stood then; also where only now it was found out who that is. */
  async #complaintAt(
    occasion: ReadEvent,
  ): Promise<(OpenPoint & { readonly customers: readonly AffectedCustomer[] }) | null> {
    const { stream, revision } = occasion.stored;
    const { events } = await this.#reader.read(stream);
    const until = events.filter(({ stored }) => stored.revision <= revision);
    const [first] = until;
    const point = stateAfter(openPointDecider, until);
    if (first?.event.type !== "ComplaintReported" || point === null) return null;
    if (first.event.data.withoutReceipt) return null;
    if (occasion.event.type === "ComplaintReported") return point;
    const wasUnknown = first.event.data.customers.length === 0;
    const isFirst = until.filter(({ event }) => event.type === "CustomerAffected").length === 1;
    return wasUnknown && isFirst ? point : null;
  }
}
