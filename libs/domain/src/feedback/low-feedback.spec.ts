import { isLowFeedback, reasonNotSolved, titleOfLowFeedback } from "./low-feedback.ts";

const none = { solved: null, satisfaction: null, recommend: null };

it.each([
  [{ solved: false }, true],
  [{ satisfaction: 2 }, true],
  [{ recommend: 6 }, true],
  [{ recommend: 0 }, true],
  [{ solved: true, satisfaction: 3, recommend: 7 }, false],
  [{}, false],
])("%j is low: %s", (given, low) => expect(isLowFeedback({ ...none, ...given })).toBe(low));

it("is called by what was answered, in the language of the organization", () => {
  const given = { solved: false, satisfaction: 2, recommend: 8 };
  expect(titleOfLowFeedback(given, "de")).toBe(
    "Feedback nach der Lösung: nicht gelöst, Zufriedenheit 2 von 5",
  );
  expect(titleOfLowFeedback({ ...none, recommend: 0 }, "en")).toBe(
    "Feedback after the solution: recommendation 0 of 10",
  );
});

it("gives the customer's words as the reason for going on, or that it is not solved", () => {
  expect(reasonNotSolved("Läuft wieder heiß.", "de")).toBe(
    "Feedback des Kunden: nicht gelöst. „Läuft wieder heiß.“",
  );
  expect(reasonNotSolved(null, "en")).toBe("Feedback from the customer: not solved.");
  expect(reasonNotSolved("x".repeat(20_000), "de")).toHaveLength(20_000);
});
