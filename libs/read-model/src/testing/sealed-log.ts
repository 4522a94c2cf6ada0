import { randomUUID } from "node:crypto";
import type { DomainEvent } from "klartext/domain";
import type { AppendResult, EventStore, KeyStore, NewEvent } from "klartext/event-sourcing";
import { newKey, sealEvent, subjectKeyIds } from "klartext/sealing";

/** Writes events into a log as the application would: sealed, with their keys. */
export class SealedLog {
  readonly store: EventStore & KeyStore;
  readonly #revisions = new Map<string, number>();

  constructor(store: EventStore & KeyStore) {
    this.store = store;
  }

  /** @param recordedAt RFC 3339 */
  async record(stream: string, recordedAt: string, ...events: readonly DomainEvent[]): Promise<Recorded> {
    const sealed = await Promise.all(events.map((event) => this.#seal(event, recordedAt)));
    const before = this.#revisions.get(stream);
    const result = await this.store.append({
      stream,
      expectedRevision: before ?? "no-stream",
      events: sealed.map(({ event }) => event),
      keys: sealed.flatMap(({ keys }) => keys),
    });
    this.#revisions.set(stream, result.revision);
    return { ...result, eventIds: sealed.map(({ event }) => event.id) };
  }

  async #seal(
    event: DomainEvent,
    recordedAt: string,
  ): Promise<{ event: NewEvent; keys: ReturnType<typeof newKey>[] }> {
    const id = randomUUID();
    const subjects = subjectKeyIds(event);
    const missing = subjects.map(newKey);
    await this.store.storeKeys(missing);
    const secrets = new Map<string, Uint8Array>();
    for (const [keyId, key] of await this.store.findKeys(subjects)) {
      if (key.state === "usable") secrets.set(keyId, key.secret);
    }
    const { data, version, newKeys } = sealEvent(id, event, secrets);
    return { event: { id, type: event.type, version, data, metadata: "{}", recordedAt }, keys: [...newKeys] };
  }
}

export interface Recorded extends AppendResult {
  readonly eventIds: readonly string[];
}
