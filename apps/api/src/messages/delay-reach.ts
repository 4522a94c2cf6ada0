import { Inject, Injectable } from "@nestjs/common";
import {
  type Channel,
  type KnownContactPerson,
  type ObstacleToReaching,
  type OpenPoint,
  type PromiseToCustomer,
  type Reader,
  type ToldMessage,
  wayToReach,
} from "klartext/domain";
import { FreshReads, READ_MODEL, StreamReader } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { missingPoint } from "../open-points/missing-point.ts";
import { openPointStream } from "../open-points/open-point-stream.ts";
import { Correspondence } from "./correspondence.ts";

/** Whom a delay of a point reaches, and what each of them is waiting for. */
export interface DelayReach {
  readonly pointId: string;
  readonly point: OpenPoint;
  /** Of the point's stream. */
  readonly revision: number;
  /** Ids of the points that were joined to it, directly or by way of others. */
  readonly joinedPointIds: readonly string[];
  readonly customers: readonly ReachedCustomer[];
}

export interface ReachedCustomer {
  readonly customerId: string;
  /** Neither kept nor replaced, to this customer or to everybody; the one that is due first first. */
  readonly promises: readonly PromiseToCustomer[];
  readonly lastTold: ToldMessage | null;
  readonly addressees: readonly Addressee[];
}

export interface Addressee {
  /** `undefined`: nobody is known whom one could write to. */
  readonly person: KnownContactPerson | undefined;
  readonly reader: Reader;
  readonly channel: Channel | null;
  readonly obstacle: ObstacleToReaching | null;
}

/** Looks up in the log whom a delay reaches: the customers of the point, and whoever turned to us in a joined one. */
@Injectable()
export class DelayReaches {
  readonly #reader: StreamReader;
  readonly #freshReads: FreshReads;
  readonly #readModel: ReadModel;
  readonly #correspondence: Correspondence;

  constructor(
    reader: StreamReader,
    freshReads: FreshReads,
    @Inject(READ_MODEL) readModel: ReadModel,
    correspondence: Correspondence,
  ) {
    this.#reader = reader;
    this.#freshReads = freshReads;
    this.#readModel = readModel;
    this.#correspondence = correspondence;
  }

  /** @throws Problem (not-found) */
  async of(pointId: string): Promise<DelayReach> {
    const { last } = await this.#reader.read(openPointStream(pointId));
    const point = await this.#correspondence.point(pointId);
    if (point === null || last === undefined) throw await missingPoint(this.#reader, pointId);
    await this.#freshReads.catchUp(last.position);
    const joinedPointIds = this.#joinedTo(pointId);
    const joined = await Promise.all(joinedPointIds.map((id) => this.#correspondence.point(id)));
    const points = [point, ...joined.filter((it) => it !== null)];
    const customers = await Promise.all(
      point.customers.map(({ customerId }) => this.#customer(customerId, point, points)),
    );
    return { pointId, point, revision: last.revision, joinedPointIds, customers };
  }

  #joinedTo(pointId: string, known = new Set([pointId])): readonly string[] {
    const joined = this.#readModel.points.duplicatesOf(pointId).filter((id) => !known.has(id));
    for (const id of joined) known.add(id);
    return joined.flatMap((id) => [id, ...this.#joinedTo(id, known)]);
  }

  async #customer(
    customerId: string,
    point: OpenPoint,
    points: readonly OpenPoint[],
  ): Promise<ReachedCustomer> {
    const promises = point.promises
      .filter((promise) => promise.customerId === customerId || promise.customerId === null)
      .filter(({ keptAt, replacedAt }) => keptAt === null && replacedAt === null)
      .sort((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
    const lastTold = points
      .flatMap(({ told }) => told)
      .filter((told) => told.customerId === customerId)
      .sort((one, other) => Date.parse(other.toldAt) - Date.parse(one.toldAt));
    const addressees = await this.#addressees(customerId, point, points);
    return { customerId, promises, lastTold: lastTold[0] ?? null, addressees };
  }

  /** The contact persons for the matter, or the only one that there is; somebody without a name where there is none. */
  async #addressees(
    customerId: string,
    point: OpenPoint,
    points: readonly OpenPoint[],
  ): Promise<readonly Addressee[]> {
    const named = points
      .flatMap(({ customers }) => customers)
      .filter((customer) => customer.customerId === customerId)
      .map(({ contactPersonId }) => contactPersonId);
    const persons = await this.#correspondence.contactPersons(customerId);
    const forMatter = persons.filter(({ contactPersonId }) => named.includes(contactPersonId));
    const found = forMatter.length === 0 && persons.length === 1 ? persons : forMatter;
    const addressees = found.length === 0 ? [undefined] : found;
    return Promise.all(
      addressees.map(async (person) => ({
        person,
        reader: await this.#correspondence.reader(person),
        ...wayToReach(person, point.channel),
      })),
    );
  }
}
