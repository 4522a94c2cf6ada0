import fc from "fast-check";
import { readText } from "../text/read-text.ts";
import { learn, weightOf } from "./learn.ts";
import { learnedReading, packed, unpacked } from "./learned-reading.ts";
import { FEATURES, featuresOf } from "./sentence-features.ts";

const sentence = (text: string) => {
  const [only] = readText(text, "de").sentences;
  if (only === undefined) throw new Error(`No sentence: ${text}`);
  return only;
};
const bytesOf = (numbers: Int16Array) => Buffer.from(numbers.buffer);
/** Each three times: what is rare is not learned from. */
const examples = [
  { features: featuresOf(sentence("Der Bote hat das Paket zerdrückt.")), isFound: true },
  { features: featuresOf(sentence("Der Monteur hat das Kabel zerdrückt.")), isFound: true },
  { features: featuresOf(sentence("Der Kurier hat das Glas zerdrückt.")), isFound: true },
  { features: featuresOf(sentence("Wir haben das Paket zerdrückt.")), isFound: false },
  { features: featuresOf(sentence("Wir haben das Kabel erneuert.")), isFound: false },
  { features: featuresOf(sentence("Wir bringen das Glas am Montag.")), isFound: false },
].flatMap((example) => [example, example, example]);

describe("what a sentence is read by", () => {
  it("is each feature once, and the same whatever was read before", () => {
    const first = featuresOf(sentence("Das Paket und das Paket und das Paket."));
    featuresOf(sentence("Ein anderer Satz."));
    expect(featuresOf(sentence("Das Paket und das Paket und das Paket."))).toEqual(first);
    expect(new Set(first).size).toBe(first.length);
    expect(first.every((feature) => feature >= 0 && feature < FEATURES)).toBe(true);
  });

  it("tells who stands before whom, and not which number it is", () => {
    const of = (text: string) => [...featuresOf(sentence(text))].sort();
    expect(of("Wir suchen Sie.")).not.toEqual(of("Sie suchen wir."));
    expect(of("Am 24. kommt das Paket 17.")).toEqual(of("Am 25. kommt das Paket 3."));
  });
});

describe("what sentences have in common", () => {
  const shared = (one: string, other: string) => {
    const features = new Set(featuresOf(sentence(one)));
    return featuresOf(sentence(other)).filter((feature) => features.has(feature)).length;
  };

  it("is more for words with a part in common", () => {
    const parcel = "Das Paket wurde zugestellt.";
    expect(shared(parcel, "Das Paket wurde vorgestellt.")).toBeGreaterThan(
      shared(parcel, "Das Paket wurde bezahlt."),
    );
  });

  it("is less between what we did and what a third party did", () => {
    const ours = "Gestern haben wir das Paket verloren.";
    expect(shared(ours, "Heute haben wir das Paket verloren.")).toBeGreaterThan(
      shared(ours, "Heute hat der Bote das Paket verloren."),
    );
  });

  it("is less between a question and an answer", () => {
    const asked = "Kommt das Paket morgen?";
    expect(shared(asked, asked)).toBeGreaterThan(shared(asked, "Kommt das Paket morgen."));
  });
});

describe("learning", () => {
  it("parts what it has seen, and sentences like it", () => {
    const learned = learn(examples, 0.04);
    const weigh = (text: string) => weightOf(learned, featuresOf(sentence(text)));
    for (const { features, isFound } of examples) expect(weightOf(learned, features) > 0).toBe(isFound);
    expect(weigh("Der Bote hat das Glas zerdrückt.")).toBeGreaterThan(weigh("Wir haben das Glas zerdrückt."));
  });

  it("gives the same weights each time", () => {
    expect(learn(examples, 0.04)).toEqual(learn(examples, 0.04));
  });
});

describe("weights", () => {
  it("are the same once packed and unpacked", () => {
    const weight = fc.tuple(fc.nat(FEATURES - 1), fc.integer({ min: -32_768, max: 32_767 }));
    fc.assert(
      fc.property(fc.array(weight), (entries) => {
        const weights = new Int16Array(FEATURES);
        for (const [feature, number] of entries) weights[feature] = number;
        // As bytes: a quarter of a million numbers compared one by one take seconds.
        expect(Buffer.compare(bytesOf(unpacked(packed(weights))), bytesOf(weights))).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ["found", 51, { foundAbove: 50, passedBelow: -50 }],
    ["passed", -51, { foundAbove: 50, passedBelow: -50 }],
    [undefined, 50, { foundAbove: 50, passedBelow: -50 }],
    [undefined, -50, { foundAbove: 50, passedBelow: -50 }],
    [undefined, -999, { foundAbove: 50 }],
  ])("let a sentence be %s that weighs %d", (outcome, bias, limits) => {
    const reading = learnedReading({ excuse: { bias, weights: "", ...limits } });
    expect(reading(sentence("Das Paket kommt morgen an.")).get("excuse")).toBe(outcome);
  });

  it("say nothing of a few words", () => {
    const reading = learnedReading({ excuse: { bias: 99, weights: "", foundAbove: 0 } });
    expect(reading(sentence("Das war der Bote.")).size).toBe(0);
  });
});
