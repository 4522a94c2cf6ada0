import { type EventStore, type Store, StoreUnavailable } from "klartext/event-sourcing";
import { openMemoryEventStore } from "klartext/event-store-memory";
import { Api, sharedStore } from "../../testing/api-harness.ts";
import { emergencyStream, pointIdOfEmergency } from "../emergency-stream.ts";
import {
  declared,
  givenOrganization,
  givenReader,
  messagesOf,
  roundsEnded,
} from "../testing/given-emergency.ts";

const CUSTOMERS = 12;
const FAILS_AFTER = 5;

/** Lets so many messages through, then none any more, as if the node had died in the middle of a round. */
function failing(store: Store): Pick<EventStore, "append"> {
  let messages = 0;
  return {
    append: (request) => {
      const isMessage = request.stream.startsWith("message-");
      const isProgress = request.events.some(({ type }) => type === "EmergencyNoticesIssued");
      if (isMessage) messages += 1;
      if ((isMessage && messages > FAILS_AFTER) || (isProgress && messages > 0))
        return Promise.reject(new StoreUnavailable("The disk is full."));
      return store.append(request);
    },
  };
}

it("goes on on another node where the first one failed, and tells nobody twice", async () => {
  const store = openMemoryEventStore();
  const first = await Api.start({ store: sharedStore(store, failing(store)) });
  await givenOrganization(first);
  const emergencyId = await declared(first);
  const customerIds = await Promise.all(
    Array.from({ length: CUSTOMERS }, (_, index) => givenReader(first, { name: `Kunde ${index}` })),
  );
  await first.as("service").post(`/v1/emergencies/${emergencyId}/customers`, { customerIds });
  await messagesIn(store, FAILS_AFTER);
  await first.stop();
  expect((await messagesOf(first, pointIdOfEmergency(emergencyId))).length).toBeLessThan(CUSTOMERS);

  const second = await Api.start({ store: sharedStore(store) });
  await roundsEnded(second, emergencyId, 1);
  await progressIn(store, emergencyId);
  const told = (await messagesOf(second, pointIdOfEmergency(emergencyId))).map(
    ({ customerId }) => customerId,
  );
  expect(told.toSorted()).toEqual(customerIds.toSorted());
  const rounds = await second.as("service").get(`/v1/emergencies/${emergencyId}/rounds`);
  expect(rounds.body.items).toMatchObject([{ notice: 1, messages: CUSTOMERS, waiting: 0 }]);
  await second.stop();
  await store.close();
});

async function messagesIn(store: Store, count: number): Promise<void> {
  await until(store, (types) => types.filter((type) => type === "MessageIssued").length >= count);
}

async function progressIn(store: Store, emergencyId: string): Promise<void> {
  await until(store, (types) => types.includes("EmergencyNoticesIssued"), emergencyStream(emergencyId));
}

async function until(
  store: Store,
  isSo: (types: readonly string[]) => boolean,
  stream?: string,
): Promise<void> {
  await new Promise<void>((resolve) => {
    const types: string[] = [];
    const following = store.follow(null, (batch) => {
      types.push(
        ...batch.filter((one) => stream === undefined || one.stream === stream).map(({ type }) => type),
      );
      if (!isSo(types)) return;
      resolve();
      void following.stop();
    });
  });
}
