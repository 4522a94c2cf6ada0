import { randomUUID } from "node:crypto";
import {
  type Channel,
  customerDecider,
  type EmergencyEvent,
  type FormOfAddress,
  type Language,
} from "klartext/domain";
import { FreshReads } from "klartext/nest";
import type { Api } from "../../testing/api-harness.ts";
import { givenCustomer } from "../../testing/given.ts";
import { emergencyStream } from "../emergency-stream.ts";

/** What is said of the emergency that specs declare. */
export const facts = {
  whatHappened: { de: "Die Bestellannahme im Portal ist ausgefallen", en: "Ordering in the portal failed" },
  remedy: { de: "Wir stellen auf das zweite System um", en: "We are switching to the second system" },
};

export async function givenOrganization(api: Api): Promise<void> {
  const admin = api.as("admin");
  await admin.put("/v1/organization/name", { name: "Muster Fördertechnik" });
  await admin.put("/v1/organization/contact-line", { contactLine: "Serviceteam, 0711 5550-123" });
}

export async function declared(api: Api, input: object = {}): Promise<string> {
  const { status, body } = await api
    .as("service")
    .post("/v1/emergencies", { title: "Portal: Bestellungen gehen nicht durch", ...facts, ...input });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.id;
}

interface Reader {
  readonly name?: string;
  readonly channel?: Channel | null;
  readonly language?: Language;
  readonly formOfAddress?: FormOfAddress;
}

/** A customer with one contact person. */
export async function givenReader(
  api: Api,
  { name = "Jana Berger", channel = "email", language = "de", formOfAddress = "formal" }: Reader = {},
): Promise<string> {
  const customerId = await givenCustomer(api, `${name} GmbH`);
  await api.given(customerDecider, `customer-${customerId}`, {
    type: "PutContactPerson",
    contactPersonId: randomUUID(),
    name,
    email: "jana@berger.example",
    phone: null,
    channel,
    language,
    formOfAddress,
  });
  return customerId;
}

/** Resolves when a notice has gone to everybody so often, and queries show it. */
export async function roundsEnded(api: Api, emergencyId: string, rounds: number): Promise<void> {
  await noted(
    api,
    emergencyId,
    (types) => types.filter((type) => type === "EmergencyRoundEnded").length >= rounds,
  );
}

/** Resolves when the emergency's stream is like that. */
export async function noted(
  api: Api,
  emergencyId: string,
  isSo: (types: readonly EmergencyEvent["type"][]) => boolean,
): Promise<void> {
  await new Promise<void>((resolve) => {
    const types: EmergencyEvent["type"][] = [];
    const following = api.store.follow(null, (batch) => {
      const news = batch.filter(({ stream }) => stream === emergencyStream(emergencyId));
      types.push(...news.map(({ type }) => type as EmergencyEvent["type"]));
      if (!isSo(types)) return;
      resolve();
      void following.stop();
    });
  });
  await api.app.get(FreshReads).catchUp();
}

/** The messages that were issued about the emergency, in the log's order. */
export async function messagesOf(api: Api, pointId: string) {
  const events = await api.store.readAll({ after: null, limit: 10_000 });
  const streams = events.filter(({ type }) => type === "MessageIssued").map(({ stream }) => stream);
  const messages = await Promise.all(streams.map((stream) => api.eventsOf(stream)));
  return messages
    .flat()
    .flatMap((event) =>
      event.type === "MessageIssued" && event.data.pointId === pointId ? [event.data] : [],
    );
}
