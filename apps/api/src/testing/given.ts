import { randomUUID } from "node:crypto";
import { customerDecider, teamDecider } from "klartext/domain";
import type { Api } from "./api-harness.ts";

/** A customer with nothing but a name; answers with the id. */
export async function givenCustomer(api: Api, name = "Weber Getränke GmbH"): Promise<string> {
  const customerId = randomUUID();
  await api.given(customerDecider, `customer-${customerId}`, {
    type: "RegisterCustomer",
    customerId,
    name,
    customerNumber: null,
  });
  return customerId;
}

export async function givenTeam(api: Api, name = "Innendienst"): Promise<string> {
  const teamId = randomUUID();
  await api.given(teamDecider, `team-${teamId}`, { type: "FoundTeam", name });
  return teamId;
}
