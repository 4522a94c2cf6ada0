import type { Api } from "../../testing/api-harness.ts";
import { feedbackIdOf, feedbackStream } from "../feedback-stream.ts";

/** A point of a customer that was solved, with the solution told: the customer is asked for feedback. */
export async function givenAskedCustomer(
  api: Api,
  customerId: string,
  { title = "Falsche Rolle geliefert", contactPersonId = null as string | null } = {},
): Promise<{ readonly pointId: string; readonly feedbackId: string; readonly feedback: string }> {
  const service = api.as("service");
  const customers = [{ customerId, ...(contactPersonId === null ? {} : { contactPersonId }) }];
  const { body } = await service.post("/v1/incidents", { title, customers });
  await service.post(`/v1/open-points/${body.id}/solve`, { solution: "Rolle getauscht" });
  const notice = { customerId, kind: "solution_notice", channel: "email", text: "Ist die Sache gelöst?" };
  await service.post(`/v1/open-points/${body.id}/messages`, { ...notice, contactPersonId });
  const feedbackId = feedbackIdOf(body.id, customerId, 1);
  await api.happened(feedbackStream(feedbackId), "FeedbackRequested");
  return { pointId: body.id, feedbackId, feedback: `/v1/feedback/${feedbackId}` };
}

/** With a name and an e-mail address; answers with the id. */
export async function givenContactPerson(
  api: Api,
  customerId: string,
  name: string,
  { language = "de", channel = "email" } = {},
): Promise<string> {
  const { body } = await api.as("service").post(`/v1/customers/${customerId}/contact-persons`, {
    name,
    email: "kontakt@weber-getraenke.example",
    channel,
    language,
    formOfAddress: "formal",
  });
  const { contactPersons } = (await api.as("service").get(`/v1/customers/${customerId}`)).body;
  return body.contactPersonId ?? contactPersons.at(-1).contactPersonId;
}
