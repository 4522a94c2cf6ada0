import { Inject, Injectable } from "@nestjs/common";
import { isOpen } from "klartext/domain";
import { READ_MODEL } from "klartext/nest";
import { type CustomerAccessRow, type ReadModel, ReadModelNotReady } from "klartext/read-model";
import { AccessTokens } from "./access-tokens.ts";
import { PUBLIC_URL } from "./public-url.ts";

/** A message to this contact person about this point wants a link. */
export interface WantedLink {
  readonly customerId: string;
  readonly contactPersonId: string | null;
  readonly pointId: string;
  /** RFC 3339 */
  readonly now: string;
}

/** The addresses of customers' links, for messages and for staff. */
@Injectable()
export class AccessLinks {
  readonly #readModel: ReadModel;
  readonly #tokens: AccessTokens;
  readonly #publicUrl: string | null;

  constructor(
    @Inject(READ_MODEL) readModel: ReadModel,
    tokens: AccessTokens,
    @Inject(PUBLIC_URL) publicUrl: string | null,
  ) {
    this.#readModel = readModel;
    this.#tokens = tokens;
    this.#publicUrl = publicUrl;
  }

  /** `null` as long as nobody has said under which address customers reach this service (`KLARTEXT_PUBLIC_URL`). */
  urlOf(linkId: string): string | null {
    return this.#publicUrl && `${this.#publicUrl}/c/${this.#tokens.of(linkId)}`;
  }

  /** The link of this contact person that shows the point for the longest time; `null` when there is none. */
  async linkFor({ customerId, contactPersonId, pointId, now }: WantedLink): Promise<string | null> {
    if (contactPersonId === null || this.#publicUrl === null) return null;
    try {
      const [longest] = this.#readModel.customerAccesses
        .ofContactPerson(contactPersonId)
        .filter((access) => access.customerId === customerId && this.#shows(access, pointId, now))
        .sort((one, other) => Date.parse(other.expiresAt) - Date.parse(one.expiresAt));
      return longest === undefined ? null : this.urlOf(longest.linkId);
    } catch (error) {
      if (error instanceof ReadModelNotReady) return null;
      throw error;
    }
  }

  #shows(access: CustomerAccessRow, pointId: string, now: string): boolean {
    const { shown, overSince, expiresAt, customerId } = access;
    if (!isOpen({ over: overSince !== null, expiresAt }, now)) return false;
    if (shown.choice === "points") return shown.pointIds.includes(pointId);
    // Whoever is told of a point by a message is shown it, also where it affects the customer as a whole.
    const number = this.#readModel.points.numberOf(pointId);
    if (number === undefined) return false;
    return this.#readModel.statusAnswers.about([number], customerId, Date.parse(now)).length > 0;
  }
}
