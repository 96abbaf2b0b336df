import assert from "node:assert/strict";
import { test } from "node:test";
import { readAttributions } from "../../src/read/attribution/attribute.ts";
import { statements } from "../../src/read/attribution/statements.ts";
import { analysed } from "./support.ts";

/** Statements as "speaker kind direct|indirect content (→ addressees)". */
function told(text: string): string[] {
  const a = analysed(text);
  return statements("doc", a, readAttributions(a)).map(
    (s) => `${s.speaker.name} ${s.kind} ${s.direct ? "direct" : "indirect"}: ${s.content.map((span) => text.slice(span.from, span.to)).join(" … ")}${s.addressees.length > 0 ? ` → ${s.addressees.map((one) => one.name).join(", ")}` : ""}`,
  );
}

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ["“We will not leave this town,” Anna Koval said on Monday. “Not now.”", ["Anna Koval says direct: We will not leave this town, … Not now."]],
  ["The minister said the plan was “a reward for the attacker” and no peace.", ["The minister says indirect: the plan was “a reward for the attacker” and no peace", "The minister says direct: a reward for the attacker"]],
  ["Moscow demanded that the army leave the region.", ["Moscow demands indirect: the army leave the region"]],
  ["Oleh Marchenko rejected the proposal.", ["Oleh Marchenko rejects indirect: the proposal"]],
  ["The president vowed to rebuild the bridge.", ["The president promises indirect: rebuild the bridge"]],
  ["The ministry denied that its forces had hit the school.", ["The ministry denies indirect: its forces had hit the school"]],
  ["The governor accused Moscow of striking a school.", ["The governor accuses indirect: Moscow of striking a school"]],
  ["The mayor called on Berlin and European leaders to send generators.", ["The mayor calls_on indirect: to send generators → Berlin, European leaders"]],
  ["Oleh Marchenko called it a “vile act”.", ["Oleh Marchenko says indirect: it a “vile act”", "Oleh Marchenko says direct: vile act"]],
  ["Oleh Marchenko said the “corridor” was open.", ["Oleh Marchenko says indirect: the “corridor” was open"]],
];
for (const [text, expected] of CASES) test(`statements: ${text.slice(0, 60)}`, () => assert.deepEqual(told(text), expected));

test("statements: ids come from words, not from offsets", () => {
  const id = (text: string): string => {
    const a = analysed(text);
    return statements("doc", a, readAttributions(a)).at(-1)?.id ?? "";
  };
  assert.equal(id("Police said the road was closed."), id("It rained all day.\n\nPolice said the road was closed."));
});

test("statements: what was said keeps every negation", () => {
  const heads = [
    (clause: string) => `The ministry said ${clause}.`,
    (clause: string) => `The ministry said that ${clause}.`,
    (clause: string) => `The ministry told the agency on Monday that ${clause}.`,
    (clause: string) => `On Monday, the ministry said ${clause}.`,
    (clause: string) => `According to the ministry, ${clause}.`,
    (clause: string) => `${clause[0]?.toUpperCase()}${clause.slice(1)}, the ministry said on Monday.`,
    (clause: string) => `${clause[0]?.toUpperCase()}${clause.slice(1)}, according to the ministry.`,
    (clause: string) => `The ministry reported in a statement on Telegram that ${clause}, adding that the search went on.`,
  ];
  const clauses = [
    "not all the drones were shot down",
    "no missile reached the town",
    "the drones did not reach the town",
    "the town was never hit",
    "none of the drones hit the town",
    "nobody was hurt and nothing was lost",
    "neither the bridge nor the port was hit",
    "there were no casualties, not even among the crews",
    "it had not hit the school and would never do so",
    "the drones didn't reach the town",
  ];
  const negation = /\b(?:not|no|never|none|nobody|nothing|neither|nor)\b|n't/gi;
  for (const head of heads) {
    for (const clause of clauses) {
      const text = head(clause);
      const said = told(text).join(" ");
      assert.deepEqual(said.match(negation)?.map((word) => word.toLowerCase()), clause.match(negation)?.map((word) => word.toLowerCase()), `${text} → ${said}`);
    }
  }
});
