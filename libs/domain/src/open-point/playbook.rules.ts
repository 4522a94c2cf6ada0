import { accept, refuse, refuseFor } from "../refusal/refusal.ts";
import { faultyWords } from "../text/text.rules.ts";
import { notAffected } from "./affected-customers.ts";
import type { CommandOf } from "./open-point.commands.ts";
import type { OpenPointDecision } from "./open-point.decision.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import type { OpenPoint } from "./open-point.state.ts";
import { isAfter } from "./promise.ts";

/** Records which playbook was used, together with what using it promises. */
export function usePlaybook(command: CommandOf<"UsePlaybook">, point: OpenPoint): OpenPointDecision {
  const { situation, version, customerId, promises, now } = command;
  const isMade = (promiseId: string) => point.promises.some((it) => it.promiseId === promiseId);
  if (promises.some(({ promiseId }) => isMade(promiseId))) return accept();
  const fault = notAffected(point, customerId) ?? firstFault(promises);
  if (fault) return refuseFor(fault);
  if (promises.some(({ dueAt }) => !isAfter(dueAt, now))) return refuse("promise-not-ahead");
  const made = promises.map(({ promise, promiseId }) => ({ promise, promiseId }));
  const used: OpenPointEvent = {
    type: "PlaybookUsed",
    data: { situation, version, customerId, promises: made },
  };
  const promised = promises.map(
    ({ promiseId, what, dueAt, about }): OpenPointEvent => ({
      type: "PromiseMade",
      data: { promiseId, customerId, what, dueAt, ...(about && { about }) },
    }),
  );
  return accept(used, ...promised);
}

function firstFault(promises: CommandOf<"UsePlaybook">["promises"]) {
  return promises.map(({ what }) => faultyWords({ what })).find((fault) => fault !== undefined);
}
