import type { LoggedEvent } from "./log-file.ts";
import type { streams } from "./protocol.ts";
import { invalidArgument } from "./rpc-errors.ts";

export interface EventFilter {
  readonly allows: (event: LoggedEvent) => boolean;
  /** At most so many events are looked at for one page. */
  readonly searchWindow: number;
  /** After so many events that were looked at, the subscriber is told how far it is. */
  readonly checkpointInterval: number;
}

/** As many events make a page when the subscriber names no window. */
export const PAGE = 32;

/** @throws RpcError when the filter is incomplete, or its expression is none */
export function eventFilterOf(options: streams.ReadReq.Options.FilterOptions): EventFilter {
  const searchWindow = options.hasMax() ? options.getMax() : PAGE;
  const multiplier = options.getCheckpointintervalmultiplier();
  if (multiplier === 0) throw invalidArgument("The checkpoint interval must be greater than 0.");
  return { allows: predicateOf(options), searchWindow, checkpointInterval: multiplier * searchWindow };
}

function predicateOf(options: streams.ReadReq.Options.FilterOptions): (event: LoggedEvent) => boolean {
  const ofStream = options.getStreamIdentifier();
  if (ofStream !== undefined) {
    const matches = matcherOf(ofStream);
    return ({ stream }) => matches(stream);
  }
  const ofType = options.getEventType();
  if (ofType === undefined) throw invalidArgument("A filter needs an expression.");
  const matches = matcherOf(ofType);
  return ({ type }) => matches(type);
}

function matcherOf(expression: streams.ReadReq.Options.FilterOptions.Expression): (text: string) => boolean {
  const pattern = expression.getRegex();
  if (pattern !== "") {
    const regex = new RegExp(pattern);
    return (text) => regex.test(text);
  }
  const prefixes = expression.getPrefixList();
  return (text) => prefixes.some((prefix) => text.startsWith(prefix));
}
