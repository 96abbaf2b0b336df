import assert from "node:assert/strict";
import { test } from "node:test";
import { readAttributions } from "../../src/read/attribution/attribute.ts";
import { statements } from "../../src/read/attribution/statements.ts";
import { analysed } from "./support.ts";

// Written by us in the manner of a newspaper on the night of 19–20 May 2025: every kind of statement in one text.
const TEXT = `Moscow sent more than 100 drones into Ukraine overnight, hours after the leaders spoke, Kyiv said. The Ukrainian Air Force recorded 108 drones over the border, after Donald Trump touted that talks would “immediately” start. Ukrainian President Volodymyr Zelensky said the strike showed no wish for peace, accusing the Kremlin head of buying time. “They want to keep what they took and take more,” Zelensky said in a statement Tuesday. At least 35 drones were shot down, with another 58 jammed, Kyiv said.

Russia's Defense Ministry said that it shot down eight Ukrainian drones. Putin, rejecting the plan, said Moscow was not ready until the “root cause” was addressed, with Moscow demanding full control of four regions. Putin has also demanded that Ukraine be barred from NATO, a condition Zelensky has slammed as a non-starter.

Zelensky has called on Trump and European leaders to put more pressure on Moscow. “If they refuse to stop, the world must act,” the Ukrainian president said.`;

const analysis = analysed(TEXT);
const reading = readAttributions(analysis);
const rows = statements("seed", analysis, reading).map((s) => ({
  speaker: s.speaker.name,
  kind: s.kind,
  direct: s.direct,
  cue: s.cue?.text ?? null,
  content: s.content.map((span) => TEXT.slice(span.from, span.to)).join(" … "),
  to: s.addressees.map((one) => one.name).join(", "),
}));

const EXPECTED: readonly (readonly [speaker: string, kind: string, direct: boolean, cue: string, content: string, to: string])[] = [
  ["Donald Trump", "promises", false, "touted", "talks would “immediately” start", ""],
  ["Ukrainian President Volodymyr Zelensky", "accuses", false, "accusing", "the Kremlin head of buying time", ""],
  ["Zelensky", "says", true, "said", "They want to keep what they took and take more,", ""],
  ["Putin", "rejects", false, "rejecting", "the plan", ""],
  ["Moscow", "demands", false, "demanding", "full control of four regions", ""],
  ["Putin", "demands", false, "has also demanded", "Ukraine be barred from NATO", ""],
  ["Zelensky", "rejects", false, "has slammed", "a condition … as a non-starter", ""],
  ["Zelensky", "calls_on", false, "has called on", "to put more pressure on Moscow", "Trump, European leaders"],
  ["the Ukrainian president", "says", true, "said", "If they refuse to stop, the world must act,", ""],
];

for (const [speaker, kind, direct, cue, content, to] of EXPECTED) {
  test(`seed: ${speaker} ${kind} ${content.slice(0, 40)}`, () => {
    const row = rows.find((one) => one.cue === cue && one.direct === direct && one.content.startsWith(content.slice(0, 12)) && one.speaker === speaker);
    assert.ok(row !== undefined, JSON.stringify(rows, null, 1));
    assert.equal(row.kind, kind);
    assert.ok(row.content.startsWith(content), row.content);
    assert.equal(row.to, to);
  });
}

const CLAIMANTS = [["more than 100", "Kyiv"], ["108", "The Ukrainian Air Force"], ["35 drones", "Kyiv"], ["58", "Kyiv"], ["eight", "Russia's Defense Ministry"]] as const;
for (const [number, name] of CLAIMANTS) {
  test(`seed: ${number} is ${name}'s`, () => {
    const offset = TEXT.indexOf(number);
    let token = 0;
    while (token + 1 < analysis.tokens.count && (analysis.tokens.from[token + 1] as number) <= offset) token++;
    assert.equal(reading.claimantFor(token).mention?.text, name);
  });
}
