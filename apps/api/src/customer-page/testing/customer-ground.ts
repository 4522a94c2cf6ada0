import { randomUUID } from "node:crypto";
import { customerDecider, type FormOfAddress, type Language } from "klartext/domain";
import { FreshReads } from "klartext/nest";
import { type Api, PUBLIC_URL } from "../../testing/api-harness.ts";

export interface GivenVisitor {
  readonly customerId: string;
  readonly contactPersonId: string;
  readonly linkId: string;
  /** The path of the link, with its token. */
  readonly link: string;
}

export interface VisitorOptions {
  readonly name?: string;
  readonly customer?: string;
  readonly language?: Language;
  readonly formOfAddress?: FormOfAddress;
  readonly email?: string | null;
  readonly phone?: string | null;
}

/** A customer with one contact person, who has a link to everything that affects them. */
export async function givenVisitor(api: Api, options: VisitorOptions = {}): Promise<GivenVisitor> {
  const { name = "Jana Berger", customer = "Weber Getränke GmbH", email = "jana@weber.example" } = options;
  const { language = "de", formOfAddress = "formal", phone = "02365 555-0" } = options;
  const [customerId, contactPersonId] = [randomUUID(), randomUUID()];
  await api.given(
    customerDecider,
    `customer-${customerId}`,
    { type: "RegisterCustomer", customerId, name: customer, customerNumber: null },
    {
      ...{ type: "PutContactPerson", contactPersonId, name, email, phone },
      ...{ channel: "email", language, formOfAddress },
    },
  );
  const { body } = await api.as("service").post("/v1/customer-accesses", {
    ...{ customerId, contactPersonId },
    shown: { choice: "all_of_contact_person" },
  });
  return { customerId, contactPersonId, linkId: body.id, link: body.url.slice(PUBLIC_URL.length) };
}

export interface GivenPoint {
  readonly pointId: string;
  readonly number: string;
  /** The path of its page. */
  readonly page: string;
}

/** A complaint of the visitor's, in their own words. */
export async function givenComplaint(
  api: Api,
  { customerId, contactPersonId, link }: GivenVisitor,
  body: object = {},
): Promise<GivenPoint> {
  const reported = await api.as("service").post("/v1/complaints", {
    title: "Intern: falsche Rolle",
    customersWords: "Bei uns steht die Anlage still.",
    customers: [{ customerId, contactPersonId }],
    ...body,
  });
  if (reported.status !== 201) throw new Error(JSON.stringify(reported.body));
  const pointId: string = reported.body.id;
  const { number } = (await api.as("service").get(`/v1/open-points/${pointId}`)).body;
  return { pointId, number, page: `${link}/${number}` };
}

/** The point is worked on and solved, and the customer was told so where `notice` says so. */
export async function givenSolution(api: Api, { pointId }: GivenPoint): Promise<void> {
  const service = api.as("service");
  await service.post(`/v1/open-points/${pointId}/start-work`);
  const solved = await service.post(`/v1/open-points/${pointId}/solve`, {
    solution: "Intern: Rolle getauscht",
  });
  if (solved.status !== 200) throw new Error(JSON.stringify(solved.body));
  await api.app.get(FreshReads).catchUp();
}
