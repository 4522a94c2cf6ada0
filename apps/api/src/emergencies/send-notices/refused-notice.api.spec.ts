import { type EmergencyEvent, TEXT_MAX_LENGTH } from "klartext/domain";
import { startedApi } from "../../testing/api-harness.ts";
import { emergencyStream, pointIdOfEmergency } from "../emergency-stream.ts";
import {
  declared,
  givenOrganization,
  givenReader,
  messagesOf,
  roundsEnded,
} from "../testing/given-emergency.ts";

const api = startedApi();
const NEXT = "2026-11-24T11:00:00.000Z";

/** As it may stand in the log, whatever is refused now. */
async function happened(emergencyId: string, event: EmergencyEvent): Promise<void> {
  const decided = { outcome: "accepted", events: [event] } as const;
  const anything = { initialState: null, decide: () => decided, evolve: () => null };
  await api().given(anything, emergencyStream(emergencyId), {});
}

it("tells the others where one customer's notice is refused, and shows who was not reached", async () => {
  await givenOrganization(api());
  const emergencyId = await declared(api());
  await roundsEnded(api(), emergencyId, 1);
  const text = `{{customer.name}}, ${"es geht weiter ".repeat(2_000)}`.slice(0, TEXT_MAX_LENGTH);
  const data = { deFormal: text, deInformal: text, en: null, nextAt: NEXT, writtenAt: NEXT };
  await happened(emergencyId, {
    type: "EmergencyNoticeWritten",
    data: { ...data, notice: 2, occasion: "updated", playbookVersion: null, promiseId: null },
  });
  const long = await givenReader(api(), { name: "Jana Berger mit einem sehr langen Namen" });
  const short = await givenReader(api(), { name: "Bo" });
  await api()
    .as("service")
    .post(`/v1/emergencies/${emergencyId}/customers`, { customerIds: [long, short] });
  await roundsEnded(api(), emergencyId, 2);
  const told = await messagesOf(api(), pointIdOfEmergency(emergencyId));
  expect(told.map(({ customerId }) => customerId)).toEqual([short]);
  const { body } = await api().as("service").get(`/v1/emergencies/${emergencyId}/unreached`);
  expect(body.items).toMatchObject([{ customerId: long, obstacle: "notice_refused" }]);
});
