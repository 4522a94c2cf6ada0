import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NodeIdUnusable, nodeIdKeptIn } from "./node-id.ts";

const folder = mkdtempSync(join(tmpdir(), "klartext-node-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the id of a node", () => {
  it("is the same at every start, and another one in another file", () => {
    const id = nodeIdKeptIn(join(folder, "new", "one"));
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(nodeIdKeptIn(join(folder, "new", "one"))).toBe(id);
    expect(nodeIdKeptIn(join(folder, "new", "other"))).not.toBe(id);
  });

  it("is made up where a crash left an empty file", () => {
    const file = join(folder, "empty");
    writeFileSync(file, "");
    expect(nodeIdKeptIn(file)).toBe(nodeIdKeptIn(file));
  });

  it("is not made up anew when its file holds something else", () => {
    const file = join(folder, "odd");
    writeFileSync(file, "node 1");
    expect(() => nodeIdKeptIn(file)).toThrow(NodeIdUnusable);
  });
});
