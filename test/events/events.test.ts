import assert from "node:assert/strict";
import { test } from "node:test";
import type { Document } from "../../src/model/document.ts";
import { mentionsIn } from "../../src/read/attribution/mentions.ts";
import { eventRows } from "../../src/read/events/rows.ts";
import { timesIn } from "../../src/read/time/time.ts";
import type { ResolvedTime } from "../../src/resolve/time.ts";
import { read } from "../time/lexicon.ts";

const NIGHT: ResolvedTime = { start: "2025-05-19", end: "2025-05-20", precision: "part-of-day", basis: "published", nightOf: "2025-05-20", night: true };

function rows(text: string): ReturnType<typeof eventRows> {
  const a = read(text);
  const document = { id: "doc", text, published: { at: "2025-05-20", precision: "day", basis: "given", evidence: "test" } } as unknown as Document;
  return eventRows(document, a, mentionsIn(a), a.sentences.map((sentence) => timesIn(a, sentence)), () => NIGHT);
}

function told(text: string): string[] {
  return rows(text).events.map((event) => `${event.type} ${event.status} ${event.period.start ?? "-"} ${event.participants.map((one) => one.name).join("+")}${event.durationMinutes === null ? "" : ` ${event.durationMinutes} min`}`);
}

const CASES: readonly (readonly [string, ...string[]])[] = [
  ["Zelensky visited Berlin on Monday.", "visit held 2025-05-19 Zelensky"],
  ["Trump met Zelensky on Friday.", "meeting held 2025-05-16 Trump+Zelensky"],
  ["Talks between Russia and Ukraine in Istanbul ended on Friday.", "talks held 2025-05-16 Russia+Ukraine"],
  ["Russia and Ukraine will hold talks in Istanbul on Friday.", "talks announced 2025-05-23 Russia+Ukraine"],
  ["Putin rejected a ceasefire.", "ceasefire refused - Putin"],
  ["Zelensky called for new sanctions against Russia.", "sanctions demanded - Zelensky+Russia"],
  ["Trump spoke by phone with Putin for two hours on Monday.", "call held 2025-05-19 Trump+Putin 120 min"],
  ["Trump called Zelensky on Monday.", "call held 2025-05-19 Trump+Zelensky"],
  ["Trump called Zelensky a dictator."],
  ["Russia and Ukraine must hold talks in Istanbul.", "talks announced - Russia+Ukraine"],
  ["Trump said that peace talks would “immediately” resume between Moscow and Kyiv.", "talks announced - Moscow+Kyiv"],
  ["WASHINGTON — President Donald Trump and President Vladimir Putin of Russia spoke for two hours on Monday.", "call held 2025-05-19 Donald Trump+Vladimir Putin 120 min"],
  ["After a call with Trump on Monday, Zelensky said that it went well.", "call held 2025-05-19 Zelensky+Trump"],
  ["He met the deadline."],
  ["The deal closed and the call was missed."],
  ["She spoke to reporters in Kyiv."],
];
for (const [text, ...expected] of CASES) test(text, () => assert.deepEqual(told(text), expected));

test("one call told twice is one event, dated by the attack that it preceded", () => {
  const { events, sequences } = rows(
    "Moscow fired more than 100 drones into Ukraine overnight following the conclusion of President Trump’s phone call with Russian President Vladimir Putin, Kyiv said. The drone exchange occurred just after Trump concluded his two-hour phone call with Putin over the war.",
  );
  const calls = events.filter((event) => event.type === "call");
  assert.equal(calls.length, 1);
  const call = calls[0];
  assert.ok(call !== undefined);
  assert.deepEqual([call.mode, call.status, call.durationMinutes, call.period.start], ["phone", "held", 120, "2025-05-19"]);
  assert.equal(call.participants.length, 2);
  assert.deepEqual(sequences.map((one) => one.type), ["follows", "follows"]);
  assert.ok(sequences.every((one) => one.id === call.id && one.proof.length > 0));
});

test("an event after the attack precedes nothing: the attack precedes it", () => {
  const { sequences } = rows("Trump spoke to Zelensky by phone hours after the strikes on Kyiv.");
  assert.deepEqual(sequences.map((one) => one.type), ["precedes"]);
});
