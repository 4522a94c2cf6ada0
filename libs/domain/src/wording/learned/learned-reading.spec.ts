import fc from "fast-check";
import { readText } from "../text/read-text.ts";
import { learn, weightOf } from "./learn.ts";
import { learnedReading, packed, unpacked } from "./learned-reading.ts";
import { FEATURES, featuresOf } from "./sentence-features.ts";
import { partsOf } from "./sentence-parts.ts";

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

  const reads = (text: string, bias: number) => {
    const reading = learnedReading({ excuse: { bias, weights: "", foundAbove: 50, passedBelow: -50 } });
    const { found, isPassed } = reading(sentence(text));
    return { isFound: found.has("excuse"), isPassed: isPassed("excuse", 0) };
  };

  it.each([
    [51, { isFound: true, isPassed: false }],
    [50, { isFound: false, isPassed: false }],
    [-50, { isFound: false, isPassed: false }],
    [-51, { isFound: false, isPassed: true }],
  ])("find and let pass a sentence that weighs %d", (bias, outcome) => {
    expect(reads("Das Paket kommt morgen an.", bias)).toEqual(outcome);
  });

  it("let nothing pass without a limit, or of a code that they do not know", () => {
    const reading = learnedReading({ excuse: { bias: -999, weights: "", foundAbove: 50 } });
    const { isPassed } = reading(sentence("Das Paket kommt morgen an."));
    expect([isPassed("excuse", 0), isPassed("dead-end", 0)]).toEqual([false, false]);
  });

  it.each([99, -99])("say nothing of a few words, whatever they weigh: %d", (bias) => {
    expect(reads("Das war der Bote.", bias)).toEqual({ isFound: false, isPassed: false });
  });
});

describe("the main clauses of a sentence", () => {
  const clauses = (text: string) =>
    partsOf(sentence(text)).map(({ start, end }) =>
      sentence(text)
        .items.slice(start, end)
        .map(({ word }) => word)
        .join(" "),
    );

  it("are read beside the whole of it", () => {
    expect(clauses("Das Lager hat es vergessen, aber Sie bekommen es am Freitag.")).toEqual([
      "das lager hat es vergessen , aber sie bekommen es am freitag",
      "das lager hat es vergessen",
      "aber sie bekommen es am freitag",
    ]);
  });

  it("do not end where a subordinate clause begins", () => {
    expect(clauses("Sie bekommen das Paket am Freitag, weil es heute abgeht.")).toHaveLength(1);
  });
});
