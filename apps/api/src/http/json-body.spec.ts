import fc from "fast-check";
import { readJson } from "./json-body.ts";
import { Problem } from "./problem.ts";

const read = (json: string | Buffer, contentType = "application/json") =>
  readJson(Buffer.from(json), contentType);

/** JSON pointer and code of what is wrong. */
function faultOf(json: string): string[] {
  try {
    read(json);
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.document("en").errors?.flatMap(({ pointer, code }) => [pointer, code]) ?? [];
  }
}

const name = fc.string({ unit: "binary" }).filter((text) => !(text in Object.prototype));
const { value: anyJson } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, 1.5),
    fc.string({ unit: "binary" }),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(name, tie("value"), { maxKeys: 4 }),
  ),
}));

describe("a JSON body", () => {
  it("is read as it was written, however it is spaced", () => {
    fc.assert(
      fc.property(anyJson, fc.constantFrom(undefined, "\t", 2), (value, space) => {
        expect(read(JSON.stringify(value, null, space))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("is refused where an object has a name twice, wherever that is and however it is written", () => {
    fc.assert(
      fc.property(anyJson, name, anyJson, (before, repeated, value) => {
        const [key, escaped] = [JSON.stringify(repeated), escapedName(repeated)];
        const json = `[${JSON.stringify(before)},{"a:":${JSON.stringify(value)},${key}:1,${escaped} :2}]`;
        const [pointer, code] = faultOf(json);
        expect([code, pointer?.startsWith("/1/")]).toEqual(["once", true]);
      }),
    );
  });

  it.each([
    ['{"a":{"b":[{"c":1},{"c":1,"c":2}]}}', ["/a/b/1/c", "once"]],
    ['{"a/b":1,"a~":{"x":1,"x":1}}', ["/a~0/x", "once"]],
    ['{"a":1,"b":{"a":1}}', []],
    ['{"__proto__":1}', ["/__proto__", "unknown"]],
    ['{"a":[{"hasOwnProperty":1}]}', ["/a/0/hasOwnProperty", "unknown"]],
    ["[".repeat(32) + "]".repeat(32), []],
    ["[".repeat(33) + "]".repeat(33), ["/0".repeat(32), "depth"]],
    ["01", ["", "json"]],
    ["", ["", "json"]],
  ])("%s", (json, fault) => {
    expect(faultOf(json)).toEqual(fault);
  });

  it("tells at which character it ceases to be JSON", () => {
    expect(() => read('{"title":"x",}')).toThrow(
      expect.objectContaining({ kind: "malformed-request", status: 400 }) as Error,
    );
    const [, , detail] = detailOf('{"title":"x",}');
    expect(detail).toBe("Expected is valid JSON; from character 13 on it is none.");
  });

  it("takes UTF-8 alone", () => {
    expect(read('\ufeff{"a":"ä"}', "application/json; charset=UTF-8")).toEqual({ a: "ä" });
    expect(() => read("{}", "application/json; charset=iso-8859-1")).toThrow(Problem);
    expect(() => read(Buffer.from([0x22, 0xff, 0x22]))).toThrow(Problem);
  });

  it("changes no prototype", () => {
    faultOf('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

function escapedName(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return `"${units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("")}"`;
}

function detailOf(json: string): string[] {
  try {
    read(json);
    return [];
  } catch (error) {
    const [first] = error instanceof Problem ? (error.document("en").errors ?? []) : [];
    return first === undefined ? [] : [first.pointer, first.code, first.detail];
  }
}
