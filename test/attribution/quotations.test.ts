import assert from "node:assert/strict";
import { test } from "node:test";
import { isTitle, quotationsIn } from "../../src/read/attribution/quotations.ts";
import { tokenize } from "../../src/read/tokens.ts";

/** The quotations of a text as written, with `*` for each that is not closed and `>` before each that goes on from another. */
function quoted(text: string): string[] {
  const tokens = tokenize(text);
  const { list } = quotationsIn(tokens);
  const follows = new Set(list.map((quotation) => quotation.next));
  return list.map((q, i) => {
    const last = q.closed ? q.to - 1 : q.to;
    const words = last > q.from + 1 ? text.slice(tokens.from[q.from + 1], tokens.to[last - 1]) : "";
    return `${follows.has(i) ? ">" : ""}${words}${q.closed ? "" : "*"}`;
  });
}

const CASES: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  ["curly", "“We are ready,” she said. “More than ready.”", ["We are ready,", "More than ready."]],
  ["straight", 'He called it "a long night" and left.', ["a long night"]],
  ["mixed marks", 'They were “ready to go," he said.', ["ready to go,"]],
  ["guillemets", "Il a dit «nous sommes là» hier.", ["nous sommes là"]],
  ["low opening mark", "Він сказав: „ми тут“.", ["ми тут"]],
  ["British single quotes", "'The roof came down,' he said. 'We ran.'", ["The roof came down,", "We ran."]],
  ["apostrophes are none", "It's the ministry's view that the residents' homes aren't safe.", []],
  ["possessive inside single quotes", "'The residents' homes are gone,' he said.", ["The residents' homes are gone,"]],
  ["single inside double", '"They call it a \'special operation\' here," he said.', ["They call it a 'special operation' here,", "special operation"]],
  ["double inside single", "'He told us \"no\" again,' she said.", ['He told us "no" again,', "no"]],
  ["two paragraphs", "“It began at two.\n\n“It ended at four,” he said.", ["It began at two.*", ">It ended at four,"]],
  ["never closed", "“It began at two, he said.\n\nNothing else happened.", ["It began at two, he said.*"]],
  ["elision", "It was loud in the '90s, and they let 'em play.", []],
  ["doubled single marks", "''It was 'very' loud,'' he said. ''We ran.''", ["It was 'very' loud,", "very", "We ran."]],
  ["brackets", "He left (“for good”) at noon.", ["for good"]],
  ["inches", 'A pipe 5" wide and 3" long.', []],
];

for (const [name, text, expected] of CASES) test(`quotations: ${name}`, () => assert.deepEqual(quoted(text), expected));

test("quotations: a title is told from speech", () => {
  const tokens = tokenize('author of "The Long War: A History" and of "we will not leave this town"');
  assert.deepEqual(quotationsIn(tokens).list.map((q) => isTitle(tokens, q)), [true, false]);
});

test("quotations: deep nesting and endless marks stay linear", () => {
  for (const text of ["“".repeat(20_000), '"a '.repeat(20_000), "'a ".repeat(20_000), "“‘".repeat(10_000) + "x" + "’”".repeat(10_000)]) {
    const began = performance.now();
    quotationsIn(tokenize(text));
    assert.ok(performance.now() - began < 2_000);
  }
});
