import { Inject, Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { type AccessEnding, customerAccessDecider, type DomainEvent } from "klartext/domain";
import {
  CommandRunner,
  contextOf,
  FreshReads,
  type Policy,
  PolicyRunner,
  READ_MODEL,
  type ReadEvent,
  unlessRefused,
} from "klartext/nest";
import type { CustomerAccessRow, ReadModel } from "klartext/read-model";
import { customerAccessStream } from "../customer-access-stream.ts";

/**
 * A link belongs to a person who is there. The page looks at that by itself; this makes it last, also when the person comes
 * back.
 */
@Injectable()
export class GonePersonPolicy implements Policy, OnApplicationBootstrap {
  readonly name = "when-a-contact-person-goes-then-their-access-ends";
  readonly occasions = ["ContactPersonRemoved", "ContactPersonErased", "CustomerErased"] as const;
  readonly #policies: PolicyRunner;
  readonly #runner: CommandRunner;
  readonly #freshReads: FreshReads;
  readonly #readModel: ReadModel;

  constructor(
    policies: PolicyRunner,
    runner: CommandRunner,
    freshReads: FreshReads,
    @Inject(READ_MODEL) readModel: ReadModel,
  ) {
    this.#policies = policies;
    this.#runner = runner;
    this.#freshReads = freshReads;
    this.#readModel = readModel;
  }

  onApplicationBootstrap(): void {
    this.#policies.start(this);
  }

  /** Links are listed as of the occasion at least; afterwards none is granted to somebody who is gone. */
  async react(occasion: ReadEvent): Promise<void> {
    await this.#freshReads.catchUp(occasion.stored.position);
    const { links, because } = this.#concerned(occasion.event);
    for (const { linkId } of links.filter(({ overSince }) => overSince === null)) {
      const ending = this.#runner.run(
        customerAccessDecider,
        { stream: customerAccessStream(linkId) },
        { type: "EndCustomerAccess", because },
        contextOf(this, occasion, linkId),
      );
      await unlessRefused(ending);
    }
  }

  #concerned(event: DomainEvent): { links: readonly CustomerAccessRow[]; because: AccessEnding } {
    const { customerAccesses } = this.#readModel;
    switch (event.type) {
      case "ContactPersonRemoved":
        return {
          links: customerAccesses.ofContactPerson(event.data.contactPersonId),
          because: "contact_person_removed",
        };
      case "ContactPersonErased":
        return {
          links: customerAccesses.ofContactPerson(event.data.contactPersonId),
          because: "contact_person_erased",
        };
      case "CustomerErased":
        return { links: customerAccesses.ofCustomer(event.data.customerId), because: "customer_erased" };
      default:
        return { links: [], because: "customer_erased" };
    }
  }
}
