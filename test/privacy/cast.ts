import type { Api } from "../../apps/api/src/testing/api-harness.ts";

/** Names that occur in no other word, and are too long to occur in a token: finding one is finding a person. */
export const staffNames = [
  "Ottilie Quillfeder",
  "Zacharias Pfützenreuter",
  "Sönke Knäbelein",
  "Philippa Drosselmeyer",
  "Xaver Überschaer",
  "Noémie Trautwein-Gackstatter",
] as const;

/** The one employee whom customers may hear of: as the person to reply to. */
export const contactLine = "Ottilie Quillfeder, 0711 5550-123, service@wexhalt.example";

export interface CastCustomer {
  readonly customerId: string;
  readonly name: string;
  readonly contactPersonId: string;
  readonly contactName: string;
  readonly email: string;
  readonly customerNumber: string;
  readonly phone: string;
  /** What they are called once they are renamed. */
  readonly laterName: string;
  /** In their words, which nobody else may read. */
  readonly ownWords: string;
}

const customers = [
  {
    ...{ name: "Brunkhorst Getränke GmbH", contact: "Walburga Brunkhorst", later: "Abendrot Säfte GmbH" },
    ...{ channel: "email", language: "de" },
  },
  {
    ...{ name: "Tiefenthaler Logistik", contact: "Kunigunde Tiefenthaler", later: "Kieselstein Frachten" },
    ...{ channel: "email", language: "de" },
  },
  {
    ...{ name: "Oakenshaw Ltd", contact: "Percival Oakenshaw", later: "Thornbury Ltd" },
    ...{ channel: "portal", language: "en" },
  },
  {
    ...{ name: "Molkerei Schnakenwinkel", contact: "Adelgunde Fitzenreiter", later: "Rahmkuchen Molkerei" },
    ...{ channel: "live_chat", language: "de" },
  },
  {
    ...{ name: "Zwiebelfisch Druck", contact: "Hadumoth Zwiebelfisch", later: "Federkiel Druck" },
    ...{ channel: "phone", language: "de" },
  },
] as const;

/** Staff with a team of a telling name, and customers on every kind of way, each with words of their own. */
export async function theCast(api: Api): Promise<readonly CastCustomer[]> {
  const [admin, service] = [api.as("admin"), api.as("service")];
  await admin.put("/v1/organization/name", { name: "Wexhalt Antriebe" });
  await admin.put("/v1/organization/contact-line", { contactLine });
  for (const name of staffNames) await admin.post("/v1/persons", { name });
  const cast: CastCustomer[] = [];
  for (const [index, { name, contact, later, channel, language }] of customers.entries()) {
    const customerNumber = `K-${7_100 + index}`;
    const { body: customer } = await service.post("/v1/customers", { name, customerNumber });
    const phone = `+49 711 9940${index}`;
    const email = `person${index}@kunde${index}.example`;
    const { body: person } = await service.post(`/v1/customers/${customer.id}/contact-persons`, {
      ...{ name: contact, email, phone, channel, language },
      formOfAddress: index % 2 === 0 ? "formal" : "informal",
    });
    cast.push({
      ...{ customerId: customer.id, name, contactPersonId: person.id, contactName: contact, email },
      ...{ customerNumber, phone, laterName: later },
      ownWords: `Ihr Herr Pfützenreuter hat mich am ${index + 1}. abgewimmelt, sagt ${contact}.`,
    });
  }
  return cast;
}
