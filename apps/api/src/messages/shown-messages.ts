import { Injectable } from "@nestjs/common";
import {
  type Addressing,
  composeAcknowledgement,
  type Draft,
  type IssuedVersion,
  type Message,
  type MessageEvent,
  messageDecider,
  type OpenPointState,
} from "klartext/domain";
import { fold } from "klartext/event-sourcing";
import { FreshReads, StreamReader } from "klartext/nest";
import { ShownDeliveries } from "../delivery/shown-deliveries.ts";
import { Names } from "../history/names.ts";
import type { ReaderLanguage } from "../http/reader-language.ts";
import { Correspondence } from "./correspondence.ts";
import { messageStream } from "./message-stream.ts";

export type MessageDetail = NonNullable<Awaited<ReturnType<ShownMessages["one"]>>>;

/** Puts together what is shown of a message, as `MessageDetailDto` documents it. */
@Injectable()
export class ShownMessages {
  readonly #reader: StreamReader;
  readonly #freshReads: FreshReads;
  readonly #names: Names;
  readonly #correspondence: Correspondence;
  readonly #deliveries: ShownDeliveries;

  constructor(
    reader: StreamReader,
    freshReads: FreshReads,
    names: Names,
    correspondence: Correspondence,
    deliveries: ShownDeliveries,
  ) {
    this.#reader = reader;
    this.#freshReads = freshReads;
    this.#names = names;
    this.#correspondence = correspondence;
    this.#deliveries = deliveries;
  }

  /** `undefined` where there is none. */
  async one(messageId: string, reader: ReaderLanguage) {
    const { events, last } = await this.#reader.read(messageStream(messageId));
    const message = fold(
      messageDecider,
      events.map(({ event }) => event as MessageEvent),
    );
    if (message === null || last === undefined) return undefined;
    await this.#freshReads.catchUp(last.position);
    const { addressing, kind, needsApproval, draft, versions } = message;
    const { pointId, channel, language, formOfAddress } = addressing;
    const point = await this.#correspondence.point(pointId);
    const deliveries = await this.#deliveries.ofMessage(messageId, reader);
    return {
      id: messageId,
      revision: last.revision,
      kind,
      state: versions.length === 0 ? ("draft" as const) : ("issued" as const),
      point: { id: pointId, number: this.#names.number(pointId) },
      ...this.#addressee(addressing),
      channel,
      language,
      formOfAddress,
      needsApproval,
      steps: kind === "acknowledgement" ? steps(message, point) : null,
      draft: draft && (await this.#draft(addressing, draft, versions.at(-1))),
      versions: versions.map((version) => ({
        ...shownVersion(version, versions.length),
        delivery: deliveries.get(version.version) ?? null,
      })),
    };
  }

  /** With the text as it would be issued now. */
  async #draft(addressing: Addressing, draft: Draft, corrected: IssuedVersion | undefined) {
    const letterhead = await this.#correspondence.letterhead(addressing);
    return { ...draft, text: composeAcknowledgement(addressing, draft, corrected, letterhead) };
  }

  #addressee({ customerId, contactPersonId }: Addressing) {
    const customer = this.#names.customer(customerId);
    const contactPerson = customer?.contactPersons.find((it) => it.contactPersonId === contactPersonId);
    return {
      customer: { id: customerId, name: customer?.name ?? null },
      contactPerson:
        contactPersonId === null ? null : { id: contactPersonId, name: contactPerson?.name ?? null },
    };
  }
}

/** Steps 3 and 4 are parts of the text; step 5 is asked for before the point is closed. */
function steps({ repeatedBack, understanding, addressing }: Message, point: OpenPointState) {
  const customer = point?.customers.find(({ customerId }) => customerId === addressing.customerId);
  return { listened: repeatedBack, understood: understanding, checkedAfterwards: customer?.reply ?? null };
}

function shownVersion({ promise, parts: _, ...issued }: IssuedVersion, versions: number) {
  const correctedBy = issued.version < versions ? issued.version + 1 : null;
  const { automatic = false } = issued;
  return {
    ...issued,
    automatic,
    correctedBy,
    promiseId: promise?.promiseId ?? null,
    dueAt: promise?.dueAt ?? null,
  };
}
