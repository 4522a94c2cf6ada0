import { eventStoreContract, keyStoreContract, leasesContract } from "klartext/event-sourcing/testing";
import { openEventStoreDbEventStore } from "klartext/event-store-eventstoredb";
import { type TestedServer, testedServer, testMasterKey } from "./tested-server.ts";

let server: TestedServer;

beforeAll(async () => {
  server = await testedServer();
});
afterAll(() => server.stop());

async function open() {
  const store = await openEventStoreDbEventStore({
    connectionString: server.connectionString,
    masterKey: testMasterKey,
    leaseDuration: 300,
  });
  return { store, dispose: () => store.close() };
}

eventStoreContract("EventStoreDB", open);
keyStoreContract("EventStoreDB", open);
leasesContract("EventStoreDB", open);
