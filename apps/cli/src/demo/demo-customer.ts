import type { KlartextHttp } from "../connection/klartext-http.ts";

interface Created {
  readonly id: string;
}

interface List<Item> {
  readonly items: readonly Item[];
}

/** A customer of the example list, with whom the demo shows what customers are told. */
export interface DemoCustomer {
  readonly customerId: string;
  /** Where the contact person looks up their points; `null` when there is none. */
  readonly page: string | null;
}

const contactPerson = {
  name: "Petra Weber",
  email: "petra.weber@weber.example",
  channel: "email",
  language: "de",
  formOfAddress: "formal",
};

/** As Selma Arslan would write it, who is the person to reply to. */
const acknowledgement = {
  whatHappened: "Wir haben Ihnen zum zweiten Mal eine falsche Antriebsrolle geliefert.",
  impact: "Ihre Anlage stand deshalb wieder still.",
  responsibility: "Das hätte nicht passieren dürfen. Wir bitten Sie dafür um Entschuldigung.",
  remedy: "Die richtige Rolle ist mit dem Kurier unterwegs, und wir bauen sie bei Ihnen ein.",
};

/** Tells the customer about the point of the example list that hurts most, unless an earlier start has done so. */
export async function demoCustomer(klartext: KlartextHttp): Promise<DemoCustomer> {
  const { items } = await klartext.get<List<{ readonly customerId: string }>>("/v1/customers?q=weber");
  const customerId = items[0]?.customerId ?? "";
  const links = `/v1/customer-accesses?customerId=${customerId}`;
  if ((await klartext.get<List<unknown>>(links)).items.length === 0) await tell(klartext, customerId);
  const accesses = await klartext.get<List<{ readonly url: string | null }>>(links);
  return { customerId, page: accesses.items[0]?.url ?? null };
}

async function tell(klartext: KlartextHttp, customerId: string): Promise<void> {
  await klartext.put("/v1/organization/name", { name: "Muster Fördertechnik" });
  await klartext.put("/v1/organization/contact-line", {
    contactLine: "Selma Arslan, Telefon 0711 5550-123, service@muster.example",
  });
  const person = await klartext.post<Created>(`/v1/customers/${customerId}/contact-persons`, contactPerson);
  const query = new URLSearchParams({ customerId, q: "Antriebsrolle erneut falsch" });
  const [point] = (await klartext.get<List<Created>>(`/v1/open-points?${query}`)).items;
  if (point === undefined) return;
  const path = `/v1/open-points/${point.id}`;
  await klartext.put(`${path}/tellable-words`, { title: "Falsche Antriebsrolle geliefert" });
  const addressed = { customerId, contactPersonId: person.id };
  const draft = await klartext.post<Created>(`${path}/acknowledgements`, {
    ...addressed,
    parts: { ...acknowledgement, dueAt: inDays(2) },
  });
  const message = `/v1/messages/${draft.id}`;
  const words = "Die Anlage steht zum zweiten Mal wegen einer falschen Rolle.";
  await klartext.put(`${message}/steps/listened`, { noticedBy: "customer", words });
  await klartext.put(`${message}/steps/understood`, { words: "Zwei Stillstände in drei Wochen sind viel." });
  await klartext.post(`${message}/issue`);
  await klartext.post("/v1/customer-accesses", {
    ...addressed,
    shown: { choice: "points", pointIds: [point.id] },
  });
}

/** At noon, UTC. */
function inDays(days: number): string {
  return `${Temporal.Now.plainDateISO("UTC").add({ days })}T12:00:00Z`;
}
