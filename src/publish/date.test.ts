import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { nodeEffects } from "../sources/node-effects.ts";
import { runCommandLine } from "./command-line.ts";

/** Undated texts against the bundled sample. */
test("an undated text is dated by its numbers, with the evidence, or not at all", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tallywire-date-"));
  const ledger = join(folder, "ledger.duckdb");
  const run = async (...args: string[]): Promise<{ out: string; error: string; code: number }> => {
    const written = { out: "", error: "" };
    const effects = { ...nodeEffects(), log: (message: string) => void (written.error += `${message}\n`) };
    const code = await runCommandLine([...args, "--ledger", ledger], { effects, out: (text) => void (written.out += text), error: (text) => void (written.error += text), columns: 80, colour: false, colourErrors: false });
    return { ...written, code };
  };
  try {
    assert.equal((await run("add", fileURLToPath(new URL("../../samples/ledger/documents/bulletins.jsonl", import.meta.url)))).code, 0);
    const text = async (name: string, words: string): Promise<string> => {
      await writeFile(join(folder, name), words);
      return join(folder, name);
    };
    const whole = await run("date", await text("a.txt", "Russia launched 108 drones at Ukraine overnight, the Ukrainian Air Force said. Air defences shot down 35 drones and another 58 were lost, it said."));
    assert.equal(whole.code, 0, whole.error);
    assert.match(whole.out, /By its numbers, about the night of 19–20 May 2025\./u);
    assert.match(whole.out, /108 launched: “launched 108 drones” · “атакував 108/u);
    assert.match(whole.out, /runner-up: night of/u);
    assert.match((await run("date", await text("b.txt", "Russia launched 108 drones at Ukraine overnight, the Ukrainian Air Force said."))).out, /Not dated: more than one night fits/u);
    assert.match((await run("date", await text("c.txt", "The parliament met and adjourned without a vote."))).out, /Not dated: no count of an attack/u);
    assert.match((await run("date", await text("d.txt", "Russia launched 108 drones at Ukraine on May 20, 2025, the Ukrainian Air Force said."))).error, /says itself when it was.*text-dated/su);
    const json = JSON.parse((await run("date", join(folder, "a.txt"), "--json")).out) as { nightOf: string; candidates: readonly unknown[] };
    assert.equal(json.nightOf, "2025-05-20");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
