import { Inject, Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { customerAccessDecider, type OpenPoint, openPointDecider } from "klartext/domain";
import {
  CommandRunner,
  contextOf,
  derivedUuid,
  FreshReads,
  type Policy,
  PolicyRunner,
  READ_MODEL,
  type ReadEvent,
  StreamReader,
  unlessRefused,
} from "klartext/nest";
import type { CustomerAccessRow, ReadModel } from "klartext/read-model";
import { pointIdOfStream } from "../../open-points/open-point-stream.ts";
import { customerAccessStream } from "../customer-access-stream.ts";

/** What those who asked for e-mail can read of a point has changed; `CustomerUpdates` tells them. */
@Injectable()
export class ShownPointPolicy implements Policy, OnApplicationBootstrap {
  readonly name = "when-a-shown-point-changes-then-an-update-is-noted";
  readonly occasions = [
    "TellableWordsChanged",
    "WorkStarted",
    "WaitingBegun",
    "OpenPointSolved",
    "SolutionVerified",
    "OpenPointClosed",
    "OpenPointDropped",
    "OpenPointReopened",
  ] as const;
  readonly #policies: PolicyRunner;
  readonly #reader: StreamReader;
  readonly #runner: CommandRunner;
  readonly #freshReads: FreshReads;
  readonly #readModel: ReadModel;

  constructor(
    policies: PolicyRunner,
    reader: StreamReader,
    runner: CommandRunner,
    freshReads: FreshReads,
    @Inject(READ_MODEL) readModel: ReadModel,
  ) {
    this.#policies = policies;
    this.#reader = reader;
    this.#runner = runner;
    this.#freshReads = freshReads;
    this.#readModel = readModel;
  }

  onApplicationBootstrap(): void {
    this.#policies.start(this);
  }

  /** Which links there are is read as of the occasion at least; whether they are open, each decides itself. */
  async react(occasion: ReadEvent): Promise<void> {
    const { stream, position, recordedAt } = occasion.stored;
    const point = await this.#reader.stateOf(openPointDecider, stream);
    if (point === null) return;
    await this.#freshReads.catchUp(position);
    const pointId = pointIdOfStream(stream);
    for (const { linkId, contactPersonId } of this.#wanted(pointId, point)) {
      // Not the link's: whoever has two links is told once.
      const updateId = derivedUuid("customer-update", contactPersonId, occasion.stored.id);
      const noting = this.#runner.run(
        customerAccessDecider,
        { stream: customerAccessStream(linkId) },
        { type: "NoteCustomerUpdate", updateId, pointId, changedAt: recordedAt },
        contextOf(this, occasion, linkId),
      );
      await unlessRefused(noting);
    }
  }

  /** The links that show the point, of those who want to be told. */
  #wanted(pointId: string, { customers }: OpenPoint): readonly CustomerAccessRow[] {
    return customers.flatMap(({ customerId, contactPersonId }) =>
      this.#readModel.customerAccesses
        .ofCustomer(customerId)
        .filter(({ updates, overSince }) => updates && overSince === null)
        .filter(({ shown, contactPersonId: theirs }) =>
          shown.choice === "points"
            ? shown.pointIds.includes(pointId)
            : theirs === contactPersonId || this.#wasTold(customerId, theirs, pointId),
        ),
    );
  }

  #wasTold(customerId: string, contactPersonId: string, pointId: string): boolean {
    return this.#readModel.correspondence.pointsToldTo(customerId, contactPersonId).includes(pointId);
  }
}
