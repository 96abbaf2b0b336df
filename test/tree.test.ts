import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

const root = fileURLToPath(new URL("..", import.meta.url));
const IGNORED = new Set(["node_modules", "dist", "coverage", "out"]);

/** The tree in ARCHITECTURE.md: folders end in a slash; a folder without children is a promise about itself alone. */
function drawn(): Map<string, readonly string[]> {
  const text = readFileSync(`${root}ARCHITECTURE.md`, "utf8");
  const block = /```\n\.\n([^]*?)```/.exec(text)?.[1] ?? "";
  const tree = new Map<string, string[]>();
  let folder = "";
  for (const line of block.split("\n")) {
    const match = /^((?:│   |    )*)[├└]── (\S+)/.exec(line);
    if (match === null) continue;
    const [, indent, name] = match as unknown as [string, string, string];
    if (indent === "") {
      folder = name;
      tree.set(folder, []);
    } else tree.get(folder)?.push(name);
  }
  return tree;
}

function real(folder: string): readonly string[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith(".") && !IGNORED.has(entry.name))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
}

test("the tree in ARCHITECTURE.md has every folder of the project", () => {
  assert.deepEqual([...drawn().keys()].sort(), real("").filter((name) => name.endsWith("/")));
});

for (const [folder, children] of drawn())
  if (children.length > 0)
    test(`the tree shows ${folder} as it is`, () => {
      assert.deepEqual([...children].sort(), real(folder));
    });
