import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeIdBeside } from "./node-id.ts";

const folder = mkdtempSync(join(tmpdir(), "klartext-node-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the id of a node", () => {
  it("is the same at every start, and another one for another read model", () => {
    const id = nodeIdBeside(join(folder, "new", "one"));
    expect(nodeIdBeside(join(folder, "new", "one"))).toBe(id);
    expect(nodeIdBeside(join(folder, "new", "other"))).not.toBe(id);
  });

  it("is not made up anew when its file holds something else", () => {
    writeFileSync(join(folder, "odd.node"), "node 1");
    expect(() => nodeIdBeside(join(folder, "odd"))).toThrow("odd.node should hold the id of this node");
  });
});
