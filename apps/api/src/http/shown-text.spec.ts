import fc from "fast-check";
import { erasedMark, withErasedMarks } from "./shown-text.ts";

describe("erased texts", () => {
  it("read as words in the reader's language", () => {
    const json = '{"title":{"erasedOn":"2026-11-21"},"notes":["a",{"erasedOn":"2026-12-01"}]}';
    expect(JSON.parse(String(withErasedMarks(json, "de")))).toEqual({
      title: "[gelöscht am 21.11.2026]",
      notes: ["a", "[gelöscht am 01.12.2026]"],
    });
    expect(JSON.parse(String(withErasedMarks(json, "en")))).toEqual({
      title: "[erased on 2026-11-21]",
      notes: ["a", "[erased on 2026-12-01]"],
    });
  });

  it("are marked in bytes as in text, and both pass untouched without them", () => {
    const erased = { erasedOn: "2026-11-21" };
    expect(withErasedMarks(Buffer.from(JSON.stringify([erased])), "en")).toBe(
      JSON.stringify([erasedMark(erased, "en")]),
    );
    const bytes = Buffer.from('{"title":"x"}');
    expect(withErasedMarks(bytes, "de")).toBe(bytes);
  });

  it("cannot be imitated by what somebody writes", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const json = JSON.stringify({ title: `${before}{"erasedOn":"2026-11-21"}${after}` });
        expect(withErasedMarks(json, "de")).toBe(json);
      }),
    );
  });
});
