import { randomBytes, randomUUID } from "node:crypto";
import type { EncryptionKey, NewEvent, Store } from "klartext/event-sourcing";

export interface OpenedStore {
  readonly store: Store;
  /** Closes the store, if that is still to be done, and removes what it left. */
  readonly dispose: () => Promise<void>;
}

/** Opens a store that nobody else appends to. It may hold events already, as a shared server does. */
export type OpenStore = () => Promise<OpenedStore>;

/** Gives each test of the enclosing `describe` a store of its own. */
export function storePerTest(open: OpenStore): () => Store {
  let opened: OpenedStore | undefined;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(async () => {
    await opened?.dispose();
    opened = undefined;
  });
  return () => {
    if (!opened) throw new Error("There is a store during a test only.");
    return opened.store;
  };
}

export function newStream(): string {
  return `contract-${randomUUID()}`;
}

export function newEvent(change: Partial<NewEvent> = {}): NewEvent {
  return {
    id: randomUUID(),
    type: "SomethingHappened",
    version: 1,
    data: '{"what":"something"}',
    metadata: '{"command":"c-1"}',
    recordedAt: "2026-03-02T09:30:00.125Z",
    ...change,
  };
}

export function newEvents(count: number): readonly NewEvent[] {
  return Array.from({ length: count }, () => newEvent());
}

export function newKey(): EncryptionKey {
  return { id: `key-${randomUUID()}`, secret: new Uint8Array(randomBytes(32)) };
}
