import { eventStoreContract, keyStoreContract, leasesContract } from "klartext/event-sourcing/testing";
import { openMemoryEventStore } from "klartext/event-store-memory";

async function open() {
  const store = openMemoryEventStore();
  return { store, dispose: () => store.close() };
}

eventStoreContract("The memory store", open);
keyStoreContract("The memory store", open);
leasesContract("The memory store", open);

test("a fresh log has no head", async () => {
  await expect(openMemoryEventStore().head()).resolves.toBeNull();
});
