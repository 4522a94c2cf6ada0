import { randomUUID } from "node:crypto";

export interface ClusterMember {
  readonly id: string;
  readonly port: number;
  readonly isAlive: boolean;
  readonly isLeader: boolean;
}

/** Who belongs to the cluster, who is there, and who leads it. Without a majority nobody does. */
export class Cluster {
  /** The name that the members' addresses have in common. */
  readonly host: string;
  readonly #members: { readonly id: string; readonly port: number; isAlive: boolean }[] = [];
  #leader: number | null = null;

  constructor(host: string) {
    this.host = host;
  }

  add(port: number): void {
    this.#members.push({ id: randomUUID(), port, isAlive: true });
    this.#elect();
  }

  members(): readonly ClusterMember[] {
    return this.#members.map((member, index) => ({ ...member, isLeader: index === this.#leader }));
  }

  get leader(): ClusterMember | null {
    return this.members().find(({ isLeader }) => isLeader) ?? null;
  }

  isLedBy(index: number): boolean {
    return this.#leader === index;
  }

  setAlive(index: number, isAlive: boolean): void {
    const member = this.#members[index];
    if (member === undefined) throw new Error(`There is no member ${index}.`);
    member.isAlive = isAlive;
    this.#elect();
  }

  changeLeader(index: number): void {
    if (!this.#members[index]?.isAlive) throw new Error(`Member ${index} cannot lead.`);
    this.#leader = index;
    this.#elect();
  }

  #elect(): void {
    const alive = this.#members.filter(({ isAlive }) => isAlive).length;
    if (alive <= this.#members.length / 2) this.#leader = null;
    else if (this.#leader === null || !this.#members[this.#leader]?.isAlive)
      this.#leader = this.#members.findIndex(({ isAlive }) => isAlive);
  }
}
