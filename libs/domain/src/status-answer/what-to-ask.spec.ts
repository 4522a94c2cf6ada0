import { formsOfAddress } from "../customer/customer.events.ts";
import { languages } from "../language/language.ts";
import { checkWording } from "../wording/index.ts";
import { callerClues, whatToAsk } from "./what-to-ask.ts";

it.each(callerClues)("never takes what a caller was found by for proof: %s", (clue) => {
  const { checks } = whatToAsk(clue, "de", "formal");
  expect(checks.length).toBeGreaterThan(1);
  expect(checks).not.toContain(clue);
});

it("asks who is calling for an emergency's number, which everybody has whom it affects", () => {
  const { question, why, checks } = whatToAsk("emergency_number", "en", "formal");
  expect(question).toBe("Which name is your customer account under?");
  expect(why).toContain("ask for the customer's name first");
  expect(checks).toContain("customer_name");
});

it("is said in the language and the form of address of the caller", () => {
  expect(whatToAsk("phone", "de", "formal").question).toBe(
    "Wie lautet Ihre Kundennummer? Wenn Sie sie nicht zur Hand haben: Worum geht es bei Ihrem Anliegen?",
  );
  expect(whatToAsk("phone", "de", "informal").question).toBe(
    "Wie lautet deine Kundennummer? Wenn du sie nicht zur Hand hast: Worum geht es bei deinem Anliegen?",
  );
  expect(whatToAsk("phone", "en", "formal").question).toBe(
    "What is your customer number? If you do not have it to hand: what is your matter about?",
  );
});

it.each([...callerClues, "emergency_number"] as const)(
  "asks in words that pass the wording check: %s",
  (clue) => {
    for (const language of languages) {
      for (const formOfAddress of formsOfAddress) {
        const text = whatToAsk(clue, language, formOfAddress).question;
        const question = { language, kind: "status_update", text, staffNames: ["Thomas Müller"] } as const;
        expect(checkWording(question).findings).toEqual([]);
      }
    }
  },
);
