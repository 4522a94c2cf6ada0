import { status } from "@grpc/grpc-js";
import type { Cluster } from "./cluster.ts";
import type { Fault, Faults } from "./faults.ts";
import type { Member } from "./member.ts";
import { notReady, RpcError } from "./rpc-errors.ts";
import type { StandInLog } from "./stand-in-log.ts";

/** What the test asks of the stand-in besides the protocol. */
export type Command =
  | Fault
  /** No fault is active any more; calls that hang are carried out. */
  | { readonly heal: true }
  /** Another member leads from now on; the subscriptions at the old leader end. */
  | { readonly leader: number }
  /** Switches a member off, or on again. Without a majority nobody leads. */
  | { readonly off: number }
  | { readonly on: number }
  /** Ends all subscriptions: as EventStoreDB does with a subscriber that is too slow, or with another status. */
  | { readonly "drop-subscriptions": true | keyof typeof status }
  | { readonly scavenge: true }
  /** Writes an event of the server's own. */
  | { readonly statistics: true };

export class Control {
  readonly #log: StandInLog;
  readonly #faults: Faults;
  readonly #cluster: Cluster;
  readonly #members: readonly Member[];

  constructor(log: StandInLog, faults: Faults, cluster: Cluster, members: readonly Member[]) {
    this.#log = log;
    this.#faults = faults;
    this.#cluster = cluster;
    this.#members = members;
  }

  /** @throws Error when the command cannot be carried out */
  async carryOut(command: Command): Promise<void> {
    if ("fault" in command) this.#faults.add(command);
    else if ("heal" in command) this.#faults.heal();
    else if ("leader" in command) this.#changeLeader(command.leader);
    else if ("off" in command) await this.#switchOff(command.off);
    else if ("on" in command) await this.#switchOn(command.on);
    else if ("scavenge" in command) this.#log.scavenge();
    else if ("statistics" in command) this.#log.writeStatistics();
    else this.#dropSubscriptions(command["drop-subscriptions"]);
  }

  #changeLeader(index: number): void {
    const old = this.#cluster.members().findIndex(({ isLeader }) => isLeader);
    this.#cluster.changeLeader(index);
    this.#members[old]?.endSubscriptions(notReady());
  }

  async #switchOff(index: number): Promise<void> {
    this.#cluster.setAlive(index, false);
    await this.#members[index]?.switchOff();
  }

  async #switchOn(index: number): Promise<void> {
    const port = this.#cluster.members()[index]?.port;
    if (port !== undefined) await this.#members[index]?.switchOn(port);
    this.#cluster.setAlive(index, true);
  }

  #dropSubscriptions(how: true | keyof typeof status): void {
    for (const member of this.#members) member.endSubscriptions(errorOf(how));
  }
}

function errorOf(how: true | keyof typeof status): Error | null {
  if (how === "OK") return null;
  if (how !== true) return new RpcError(status[how], "Dropped on demand.");
  const slow = "Consumer too slow to handle event while live. Client resubscription required.";
  return new RpcError(status.ABORTED, `Operation timed out: ${slow}`);
}
