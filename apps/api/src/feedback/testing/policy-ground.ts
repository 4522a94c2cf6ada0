import { randomUUID } from "node:crypto";
import {
  type AsWritten,
  customerDecider,
  type DomainEvent,
  type DomainEventType,
  type InitialRecord,
  openPointDecider,
  type Refusal,
} from "klartext/domain";
import type { Decider } from "klartext/event-sourcing";
import { openMemoryEventStore } from "klartext/event-store-memory";
import {
  type CommandContext,
  CommandRunner,
  LastAcknowledged,
  type Policy,
  PolicyRunner,
  StreamReader,
} from "klartext/nest";

export const customerId = "6f1c0c1e-0d9b-4b0e-8f0e-3a1a8f5f7d21";
export const jana = "2a4c6e80-1b3d-4f5a-8c7e-9d0b1a2c3e4f";
export const pointId = "0b6f6f5e-7a0c-8e0e-9a43-5f1f2f8b7c11";
export const teamId = "1d3f5b7a-9c2e-4a6d-8b0f-2e4a6c8d0f13";
export const point = `openPoint-${pointId}`;

type PolicyClass<Of extends Policy> = new (
  policies: PolicyRunner,
  reader: StreamReader,
  runner: CommandRunner,
) => Of;

const report: AsWritten<InitialRecord> = {
  title: "Falsche Rolle geliefert",
  description: null,
  nextStep: null,
  customers: [{ customerId, siteId: null, assetId: null, contactPersonId: jana }],
  trap: null,
  journeyPhase: null,
  channel: "phone",
  product: "Antriebsrolle",
  priority: "normal",
  ownerTeamId: teamId,
  supportLevel: null,
  dueOn: null,
  noticedAt: "2026-08-10T08:00:00.000Z",
};

/** A log with a customer and a point, on which policies react when a spec says so. */
export class PolicyGround {
  readonly store = openMemoryEventStore();
  readonly reader = new StreamReader(this.store, this.store);
  readonly #clock = { time: Date.parse("2026-08-18T11:00:00.000Z"), now: () => this.#clock.time };
  readonly #runner = new CommandRunner(this.store, this.#clock, new LastAcknowledged());

  static async prepared(): Promise<PolicyGround> {
    const ground = new PolicyGround();
    const customer = `customer-${customerId}`;
    const contact = {
      email: null,
      phone: null,
      channel: null,
      language: "de",
      formOfAddress: "formal",
    } as const;
    await ground.run(customerDecider, customer, {
      type: "RegisterCustomer",
      customerId,
      name: "Weber Getränke GmbH",
      customerNumber: null,
    });
    await ground.run(customerDecider, customer, {
      type: "PutContactPerson",
      contactPersonId: jana,
      name: "Jana Berger",
      ...contact,
    });
    await ground.reportPoint(point);
    return ground;
  }

  reportPoint(stream: string): Promise<void> {
    return this.run(openPointDecider, stream, { type: "ReportIncident", ...report });
  }

  /** @param instant RFC 3339 */
  itIs(instant: string): void {
    this.#clock.time = Date.parse(instant);
  }

  async run<State, Command, Event extends DomainEvent>(
    decider: Decider<State, Command, Event, Refusal>,
    stream: string,
    command: Command,
    context: CommandContext = { commandId: randomUUID(), actor: { kind: "klartext" } },
  ): Promise<void> {
    await this.#runner.run(decider, { stream, exists: "either" }, command, context);
  }

  /** The policy reacts to the latest event of this type in the stream. */
  async react<Of extends Policy>(
    Class: PolicyClass<Of>,
    stream: string,
    type: DomainEventType,
  ): Promise<void> {
    await this.#reactWith(Class, this.#runner, stream, type);
  }

  /** The same, on a node that dies before its nth command is carried out. */
  async dieAt<Of extends Policy>(
    nth: number,
    Class: PolicyClass<Of>,
    stream: string,
    type: DomainEventType,
  ): Promise<void> {
    let commands = 0;
    const dying = new Proxy(this.#runner, {
      get: (runner, name) => {
        if (name === "run" && ++commands === nth) throw new Error("killed");
        const value = Reflect.get(runner, name);
        return typeof value === "function" ? value.bind(runner) : value;
      },
    });
    await expect(this.#reactWith(Class, dying, stream, type)).rejects.toThrow("killed");
  }

  /** What the log holds of a stream. */
  async events(stream: string): Promise<DomainEvent[]> {
    return (await this.reader.read(stream)).events.map(({ event }) => event);
  }

  async types(stream: string): Promise<string[]> {
    return (await this.events(stream)).map(({ type }) => type);
  }

  async #reactWith<Of extends Policy>(
    Class: PolicyClass<Of>,
    runner: CommandRunner,
    stream: string,
    type: DomainEventType,
  ): Promise<void> {
    const { events } = await this.reader.read(stream);
    const occasion = events.findLast(({ event }) => event.type === type);
    if (occasion === undefined) throw new Error(`There is no ${type} in ${stream}.`);
    const policies = new PolicyRunner(this.store, this.reader, runner);
    await new Class(policies, this.reader, runner).react(occasion);
  }
}
