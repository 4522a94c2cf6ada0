import { createHash, randomUUID } from "node:crypto";
import type { DomainEvent } from "klartext/domain";
import type { EncryptionKey, NewEvent, Store } from "klartext/event-sourcing";
import { actorsKeyId, newKey, sealActor, sealEvent, subjectKeyId, textKeyId } from "klartext/sealing";

export const DESTROYED_ON = "2026-03-05";

/** What was erased while the log grew. */
export interface Erased {
  readonly customerKey: EncryptionKey;
  readonly actorsKey: EncryptionKey;
  readonly textKeyId: string;
}

/**
 * Makes a log of so many points as it comes to be in a service: sealed texts, a customer, policies' checkpoints between
 * the points' events, a key that belongs to no event, and keys that were destroyed.
 */
export async function growLog(store: Store, points: number): Promise<Erased> {
  const customerId = randomUUID();
  const customerKey = newKey(subjectKeyId("customer", customerId));
  const [firstDay, secondDay] = [newKey(actorsKeyId("2026-03-02")), newKey(actorsKeyId("2026-03-03"))];
  await store.storeKeys([newKey("installation/fingerprints"), customerKey, firstDay, secondDay]);
  const growing = new Growing(store, customerKey);

  await growing.append(`customer-${customerId}`, firstDay, [
    {
      type: "CustomerRegistered",
      data: { customerId, name: "Weber Fördertechnik GmbH", customerNumber: null },
    },
  ]);
  const ids: string[] = [];
  for (let point = 0; point < points; point++) {
    const stream = `openPoint-${randomUUID()}`;
    const day = point % 2 === 0 ? firstDay : secondDay;
    const first = await growing.append(stream, day, [incident(point), { type: "WorkStarted", data: {} }]);
    ids.push(first);
    if (point % 10 === 0) {
      await growing.append("when-customer-calls-again", day, [
        { type: "PolicyAdvanced", data: { stream, revision: 1 } },
      ]);
    }
    if (point % 5 === 0) await growing.append(stream, day, [{ type: "WorkStarted", data: {} }]);
  }
  const erasedText = textKeyId(ids[0] ?? "", "description");
  await store.destroyKeys([customerKey.id, erasedText], DESTROYED_ON);
  await store.destroyKeys([firstDay.id], "2026-09-02");
  return { customerKey, actorsKey: firstDay, textKeyId: erasedText };
}

class Growing {
  readonly #store: Store;
  readonly #secrets: ReadonlyMap<string, Uint8Array>;
  readonly #lengths = new Map<string, number>();

  constructor(store: Store, customerKey: EncryptionKey) {
    this.#store = store;
    this.#secrets = new Map([[customerKey.id, customerKey.secret]]);
  }

  /** @returns the id of the first event */
  async append(stream: string, actorsKey: EncryptionKey, events: readonly DomainEvent[]): Promise<string> {
    const length = this.#lengths.get(stream) ?? 0;
    const keys: EncryptionKey[] = [];
    const sealed = events.map((event, index): NewEvent => {
      const id = eventId(stream, length + index);
      const { data, version, newKeys } = sealEvent(id, event, this.#secrets);
      keys.push(...newKeys);
      const actor = sealActor({ kind: "klartext" }, actorsKey, id);
      const metadata = JSON.stringify({ commandId: randomUUID(), actor });
      return { id, type: event.type, version, data, metadata, recordedAt: "2026-03-02T09:30:00.125Z" };
    });
    const expectedRevision = length === 0 ? "no-stream" : length - 1;
    await this.#store.append({ stream, expectedRevision, events: sealed, keys });
    this.#lengths.set(stream, length + events.length);
    return sealed[0]?.id ?? "";
  }
}

function eventId(stream: string, revision: number): string {
  const hex = createHash("sha256").update(`${stream} ${revision}`).digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

function incident(point: number): DomainEvent {
  return {
    type: "IncidentReported",
    data: {
      title: `Rückruf ausgeblieben (${point})`,
      description: "Kunde Weber wartet seit „gestern“ auf das Angebot\nund ist ungehalten.",
      nextStep: null,
      customers: [],
      trap: 3,
      journeyPhase: "service",
      channel: "phone",
      product: null,
      priority: "normal",
      ownerTeamId: null,
      supportLevel: 1,
      dueOn: "2026-03-09",
      noticedAt: "2026-03-02T09:00:00.000Z",
    },
  };
}
