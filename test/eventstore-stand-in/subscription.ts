import { randomUUID } from "node:crypto";
import type { MemberContext } from "./call-handling.ts";
import type { EventSender } from "./event-sender.ts";
import { type EventFilter, eventFilterOf, PAGE } from "./filters.ts";
import { type LoggedEvent, sizeOf } from "./log-file.ts";
import { positionOf } from "./positions.ts";
import { streams } from "./protocol.ts";
import type { StandInLog } from "./stand-in-log.ts";

const EVERYTHING: EventFilter = {
  allows: () => true,
  searchWindow: PAGE,
  checkpointInterval: Number.POSITIVE_INFINITY,
};

/** Runs until the subscriber is gone or the subscription is ended. */
export async function subscribeToAll(
  context: MemberContext,
  sender: EventSender,
  options: streams.ReadReq.Options,
  gone: AbortSignal,
): Promise<void> {
  const filterOptions = options.getFilter();
  const filter = filterOptions === undefined ? EVERYTHING : eventFilterOf(filterOptions);
  const dropped = new AbortController();
  const drop = (error: Error | null) => dropped.abort(error);
  context.subscriptions.add(drop);
  try {
    const signal = AbortSignal.any([gone, dropped.signal]);
    await new Subscription(context, sender, filter, signal).run(startOf(context.log, options));
  } catch (error) {
    if (!dropped.signal.aborted) throw error;
    if (dropped.signal.reason !== null) throw dropped.signal.reason;
  } finally {
    context.subscriptions.delete(drop);
  }
}

/**
 * A position is the last one that was seen: the first event at or behind it is left out, even if the one at this very
 * position was scavenged.
 */
function startOf(log: StandInLog, options: streams.ReadReq.Options): bigint {
  const all = options.getAll();
  if (all?.hasEnd()) return log.end;
  const position = positionOf(all);
  if (position === null || position === 0n) return 0n;
  if (position === "unreadable" || log.isInsideRecord(position)) throw new Error("There is no record.");
  const seen = log.allForwards(position, 1).at(0);
  return seen === undefined ? log.end : behind(seen);
}

class Subscription {
  readonly #context: MemberContext;
  readonly #sender: EventSender;
  readonly #filter: EventFilter;
  readonly #signal: AbortSignal;
  /** Events looked at since the last checkpoint. */
  #considered = 0;

  constructor(context: MemberContext, sender: EventSender, filter: EventFilter, signal: AbortSignal) {
    this.#context = context;
    this.#sender = sender;
    this.#filter = filter;
    this.#signal = signal;
  }

  async run(start: bigint): Promise<void> {
    const confirmation = new streams.ReadResp.SubscriptionConfirmation().setSubscriptionId(randomUUID());
    await this.#sender.send(new streams.ReadResp().setConfirmation(confirmation));
    let position = await this.#catchUp(start);
    if (!this.#context.isOlder)
      await this.#sender.send(new streams.ReadResp().setCaughtUp(new streams.ReadResp.CaughtUp()));
    for (;;) {
      await this.#context.log.moreFrom(position, this.#signal);
      position = await this.#sendLive(position);
    }
  }

  /** @returns from where on the log was not yet sent */
  async #catchUp(start: bigint): Promise<bigint> {
    let position = start;
    for (;;) {
      this.#signal.throwIfAborted();
      const page = this.#searchPage(position);
      await this.#sender.sendAll(page.matching);
      this.#considered += page.considered;
      if (page.isLast) return page.end;
      if (this.#considered >= this.#filter.checkpointInterval) {
        this.#considered %= this.#filter.checkpointInterval;
        // Where this page began when nothing in it matched, so not as far as could be.
        const matched = page.matching.at(-1)?.position;
        await this.#sender.sendCheckpoint(matched ?? position, matched ?? 0n);
      }
      position = page.end;
    }
  }

  /** Looks for as many events as make a page, in a window that is not greater than the filter's. */
  #searchPage(start: bigint): {
    readonly matching: readonly LoggedEvent[];
    readonly considered: number;
    readonly end: bigint;
    readonly isLast: boolean;
  } {
    const matching: LoggedEvent[] = [];
    let considered = 0;
    let end = start;
    while (considered < this.#filter.searchWindow && matching.length < PAGE) {
      const limit = Math.min(PAGE - matching.length, this.#filter.searchWindow - considered);
      const events = this.#context.log.allForwards(end, limit);
      matching.push(...events.filter(this.#filter.allows));
      considered += events.length;
      const last = events.at(-1);
      if (last !== undefined) end = behind(last);
      if (events.length < limit) return { matching, considered, end, isLast: true };
    }
    return { matching, considered, end, isLast: false };
  }

  /** @returns from where on the log was not yet sent */
  async #sendLive(start: bigint): Promise<bigint> {
    await this.#context.faults.whileHanging("read");
    let position = start;
    for (const event of this.#context.log.allForwards(start, PAGE)) {
      this.#signal.throwIfAborted();
      position = behind(event);
      if (this.#filter.allows(event)) await this.#sender.sendEvent(event);
      this.#considered += 1;
      if (this.#considered < this.#filter.checkpointInterval) continue;
      this.#considered = 0;
      await this.#sender.sendCheckpoint(event.position, event.position);
    }
    return position;
  }
}

function behind(event: LoggedEvent): bigint {
  return event.position + sizeOf(event);
}
