import { languages } from "../language/index.ts";
import { givingUpReasons, passingProblems, settlements } from "./delivery.events.ts";
import { type Delivery, deliveryStates } from "./delivery.state.ts";
import { deliverySentence } from "./delivery.words.ts";

const delivery: Omit<Delivery, "subject"> = {
  state: "waiting",
  attempts: 1,
  attemptsInRow: 1,
  dueAt: "2026-08-14T09:05:00.000Z",
  acceptedAt: "2026-08-14T09:00:00.000Z",
  problem: null,
  givenUpFor: null,
  bounced: null,
  settled: "told_otherwise",
  orderedByHand: false,
};

describe.each(languages)("in %s", (language) => {
  const said = (changed: Partial<Delivery>, hindrance: Parameters<typeof deliverySentence>[1] = null) =>
    deliverySentence({ ...delivery, ...changed }, hindrance, { language, timeZone: "Europe/Berlin" });

  it("says something else of each state, and of each reason", () => {
    const sentences = [
      ...deliveryStates.map((state) => said({ state })),
      ...passingProblems.map((problem) => said({ state: "put_off", problem })),
      ...givingUpReasons.map((givenUpFor) => said({ state: "failed", givenUpFor })),
      ...settlements.slice(1).map((settled) => said({ state: "settled", settled })),
      said({ state: "accepted", bounced: "soft" }),
      said({}, "mail_not_set_up"),
      said({}, "way_not_set"),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it("says when the next attempt is, in the organization's zone", () => {
    expect(said({ state: "put_off", problem: "not_reachable" })).toContain("11:05");
  });

  it("says what to set where mail is not set up", () => {
    expect(said({}, "mail_not_set_up")).toMatch(/KLARTEXT_SMTP_URL .* KLARTEXT_MAIL_FROM/);
  });
});
