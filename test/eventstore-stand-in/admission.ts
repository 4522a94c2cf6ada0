import type { Metadata } from "@grpc/grpc-js";
import type { Cluster } from "./cluster.ts";
import type { CallKind, Faults } from "./faults.ts";
import { accessDenied, notLeader, notReady, unauthenticated } from "./rpc-errors.ts";

export interface User {
  readonly name: string;
  readonly password: string;
  readonly rights: "write" | "read" | "none";
}

/** Whether one member carries out a call: faults, who calls, and who leads. */
export class Admission {
  readonly #faults: Faults;
  readonly #users: readonly User[];
  readonly #cluster: Cluster;
  readonly #member: number;

  constructor(faults: Faults, users: readonly User[], cluster: Cluster, member: number) {
    this.#faults = faults;
    this.#users = users;
    this.#cluster = cluster;
    this.#member = member;
  }

  /** @throws RpcError */
  async admit(kind: CallKind, headers: Metadata): Promise<void> {
    await this.#faults.beforeAnswering(kind);
    if (!this.mayCall(kind, headers)) throw accessDenied();
    this.checkLeadership(kind, headers);
  }

  /**
   * As EventStoreDB does, who names nobody is let in without rights.
   * @throws RpcError when the user is unknown or the password is wrong
   */
  mayCall(kind: CallKind, headers: Metadata): boolean {
    if (this.#users.length === 0) return true;
    const rights = this.#rightsOf(headers);
    return rights === "write" || (rights === "read" && kind === "read");
  }

  /** @throws RpcError when another one leads and the caller insists, or nobody does */
  checkLeadership(kind: CallKind, headers: Metadata): void {
    const insists = headers.get("requires-leader").includes("true");
    if (this.#cluster.isLedBy(this.#member)) return;
    const { leader, host } = this.#cluster;
    if (leader === null && (insists || kind === "append")) throw notReady();
    if (leader !== null && insists) throw notLeader(host, leader.port);
  }

  #rightsOf(headers: Metadata): User["rights"] {
    const authorization = headers.get("authorization").at(0);
    if (authorization === undefined) return "none";
    const encoded = String(authorization).replace(/^Basic /, "");
    const credentials = Buffer.from(encoded, "base64").toString("utf8");
    const user = this.#users.find(({ name, password }) => credentials === `${name}:${password}`);
    if (user === undefined) throw unauthenticated();
    return user.rights;
  }
}
