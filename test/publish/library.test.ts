import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { QueryError, read } from "../../src/index.ts";

test("what is no text is refused by name; an empty text is an empty reading", () => {
  for (const [given, name] of [[undefined, "undefined"], [null, "null"], [12, "number"], [new Uint8Array(3), "object"]] as const) {
    assert.throws(() => read(given as unknown as string), (error) => error instanceof QueryError && error.code === "bad-value" && error.message.includes(name));
  }
  const { claims, statements, events, abstentions } = read("");
  assert.deepEqual([claims, statements, events, abstentions], [[], [], [], []]);
});

test("the oldest Node that the command starts on is the one that the package asks for", () => {
  const root = new URL("../../", import.meta.url);
  const { engines } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { engines: { node: string } };
  const [, major, minor] = /OLDEST = \[(\d+), (\d+)\]/.exec(readFileSync(new URL("src/publish/bin.ts", root), "utf8")) ?? [];
  assert.equal(engines.node, `>=${major}.${minor}`);
});
