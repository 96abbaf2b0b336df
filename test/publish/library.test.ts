import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { QueryError, read } from "../../src/index.ts";

test("what is no text is refused by name; an empty text is an empty reading", () => {
  for (const [given, name] of [[undefined, "undefined"], [null, "null"], [12, "number"], [new Uint8Array(3), "object"]] as const) {
    assert.throws(() => read(given as unknown as string), (error) => error instanceof QueryError && error.code === "bad-value" && error.message.includes(name));
  }
  const { claims, statements, events, abstentions } = read("");
  assert.deepEqual([claims, statements, events, abstentions], [[], [], [], []]);
});

test("an option of the wrong kind is refused by name, with the way out", () => {
  for (const [options, message, hint] of [
    [null, /options as an object, and got null/, /published/],
    ["2025-05-20", /options as an object, and got string/, /published/],
    [{ published: new Date(0) }, /published is a string, and got a Date/, /toISOString/],
    [{ published: null }, /published is a string, and got null/, /leave published out/],
    [{ language: 7 }, /language is a string, and got number/, /leave language out/],
    [{ mediaType: "application/pdf" }, /"application\/pdf" is not one of text\/plain/, /leave it out/],
  ] as const) {
    assert.throws(() => read("A text.", options as unknown as { language: string }), (error) => error instanceof QueryError && error.code === "bad-value" && message.test(error.message) && hint.test(error.hint ?? ""));
  }
});

test("a language may be written with its region", () => {
  const text = "The Air Force said 35 drones were shot down over Kyiv overnight.";
  for (const language of ["en", "EN", "en-GB", "und"]) assert.equal(read(text, { language }).claims.length, 1, language);
  for (const language of ["uk", "de-AT"]) assert.equal(read(text, { language }).claims.length, 0, language);
});

test("an old Node is told what is needed, what is there, and the way out", () => {
  const bin = fileURLToPath(new URL("../../src/publish/bin.ts", import.meta.url));
  const runAs = (node: string) => {
    const disguise = `data:text/javascript,${encodeURIComponent(`Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${node}" } });`)}`;
    return spawnSync(process.execPath, ["--no-warnings", "--import", disguise, bin, "help"], { encoding: "utf8" });
  };
  const { status, stdout, stderr } = runAs("18.20.4");
  assert.equal(status, 2);
  assert.equal(stdout, "");
  assert.match(stderr, /^tallywire: needs Node 20\.19 or later; this is Node 18\.20\.4\n {2}install a newer Node/);
  for (const node of ["20.19.0", "22.0.0"]) assert.equal(runAs(node).status, 0, node);
});

test("the README names the oldest Node that the package asks for", () => {
  const root = new URL("../../", import.meta.url);
  const { engines } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { engines: { node: string } };
  assert.ok(readFileSync(new URL("README.md", root), "utf8").includes(`Node ${engines.node.replace(">=", "")} or later`));
});

test("the oldest Node that the command starts on is the one that the package asks for", () => {
  const root = new URL("../../", import.meta.url);
  const { engines } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { engines: { node: string } };
  const [, major, minor] = /OLDEST = \[(\d+), (\d+)\]/.exec(readFileSync(new URL("src/publish/bin.ts", root), "utf8")) ?? [];
  assert.equal(engines.node, `>=${major}.${minor}`);
});
