import type { HistoryReader } from "../history/description.ts";
import type { EmergencyEvent } from "./emergency.events.ts";
import { emergencyHistory } from "./emergency.history.ts";
import { at, attached, closed, declared, written } from "./testing/emergency.examples.ts";

const reader: HistoryReader = { language: "en", timeZone: "Europe/Berlin", nameOf: (_, id) => id };

function told(...events: EmergencyEvent[]) {
  return emergencyHistory(
    events.map((event) => ({ event, recordedAt: at })),
    reader,
  );
}

it("tells what happened, in the reader's language, and counts customers instead of naming them", () => {
  const detached: EmergencyEvent = {
    type: "EmergencyCustomersDetached",
    data: { customerIds: ["b"], reason: "irrtümlich" },
  };
  const history = told(declared, written(), attached("a", "b"), detached, closed);
  expect(history.map(({ what }) => what)).toEqual([
    "Emergency declared",
    "Notice to everybody",
    "Customers attached: 2",
    "Customers detached: 1",
    "Emergency closed",
  ]);
  const [first, second, , fourth, last] = history.map(({ changes }) =>
    Object.fromEntries(changes.map(({ field, to }) => [field, to])),
  );
  expect(first).toMatchObject({
    title: "Portal: Bestellungen gehen nicht durch",
    whatHappened: "Ordering in the portal failed",
  });
  expect(second).toMatchObject({ text: "Hello", dueAt: expect.stringContaining("12:00") });
  expect(fourth).toEqual({ reason: "irrtümlich" });
  expect(last).toMatchObject({ solution: "Speicher erweitert" });
});
