import { pointStates } from "../taxonomy/index.ts";
import { stateSentence } from "./state-sentences.ts";

describe.each(pointStates)("the sentence for %s", (state) => {
  it("addresses the customer with Sie or du, never both", () => {
    expect(stateSentence(state, "de", "formal")).not.toMatch(/\b(du|dich|dir|dein\w*)\b/i);
    expect(stateSentence(state, "de", "informal")).not.toMatch(/\b(Sie|Ihr\w*|Ihnen)\b/);
  });

  it("names no time that it could not keep", () => {
    for (const language of ["de", "en"] as const) {
      expect(stateSentence(state, language, "formal")).not.toMatch(/bald|zeitnah|umgehend|shortly|soon/i);
    }
  });

  it("is a sentence of its own in each language", () => {
    const others = pointStates.filter((other) => other !== state);
    for (const language of ["de", "en"] as const) {
      const sentence = stateSentence(state, language, "formal");
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(others.map((other) => stateSentence(other, language, "formal"))).not.toContain(sentence);
    }
  });
});
