import assert from "node:assert/strict";
import { test } from "node:test";
import { words } from "../../src/read/analysis.ts";
import { readAttributions } from "../../src/read/attribution/attribute.ts";
import { nameOf } from "../../src/read/attribution/mention.ts";
import { analysed } from "./support.ts";

interface Case {
  readonly text: string;
  /** "source | cue | content", contents of a split one joined by " … ". */
  readonly expect: readonly string[];
}

/** The attributions of a text as lines. */
function lines(text: string): string[] {
  const a = analysed(text);
  return readAttributions(a).attributions.map(({ source, cue, content, via }) =>
    [
      source === null ? "-" : nameOf(source),
      cue === null ? "-" : words(a, cue.from, cue.to),
      content.map((range) => words(a, range.from, range.to)).join(" … "),
      ...via.map((one) => `via ${nameOf(one)}`),
    ].join(" | "),
  );
}

const CASES: Readonly<Record<string, Case>> = {
  "after, with a date that ends in an abbreviation": {
    text: "The raids injured nine people, regional authorities reported on Feb. 3.",
    expect: ["regional authorities | reported | The raids injured nine people"],
  },
  "a participle goes on after a quotation": {
    text: "“Forty targets were recorded,” the air force said, adding it destroyed eight missiles.",
    expect: ["the air force | said | “Forty targets were recorded,”", "the air force | adding | it destroyed eight missiles"],
  },
  "according to a paper: the speaker's words stay his": {
    text: "The army said it had downed nine drones, according to a statement.",
    expect: ["The army | said | it had downed nine drones", "a statement | according to | The army said it had downed nine drones"],
  },
  "according to, with a bracket and a place": {
    text: "Between Monday and Friday, according to the Health Ministry (MoH) in Gaza, nine people died.",
    expect: ["the Health Ministry | according to | Between Monday and Friday, … nine people died"],
  },
  "inverted, one of several": { text: "Nine people died, said one of the aid workers.", expect: ["one of the aid workers | said | Nine people died"] },
  "two sources, the first with its knowledge": {
    text: "Jets killed nine gunmen, two army sources with knowledge of the raid and local residents said.",
    expect: ["two army sources with knowledge of the raid and local residents | said | Jets killed nine gunmen"],
  },
  "a list of places before the source": {
    text: "Nine drones came from Kursk, Yeysk and Primorsko-Akhtarsk, the Air Force reported.",
    expect: ["the Air Force | reported | Nine drones came from Kursk, Yeysk and Primorsko-Akhtarsk"],
  },
  "points back": {
    text: "Nine houses burned.\n\nThis was reported by the regional administration.",
    expect: ["the regional administration | was reported | Nine houses burned."],
  },
  "told this": {
    text: "Nine houses burned.\n\nThe regional administration said this on Telegram.",
    expect: ["The regional administration | said | Nine houses burned."],
  },
  "a source line": {
    text: "Source: Ukrainian Air Force on Telegram\n\nNine drones have been destroyed.",
    expect: ["Ukrainian Air Force | Source: | Nine drones have been destroyed."],
  },
  "before, with that": { text: "The governor said on Friday that nine houses burned.", expect: ["The governor | said | nine houses burned"] },
  "before, without that": { text: "Police said the road was closed.", expect: ["Police | said | the road was closed"] },
  "after": { text: "Nine houses burned in the night, local officials said.", expect: ["local officials | said | Nine houses burned in the night"] },
  "after, with a setting": { text: "Nine houses burned, the air force said in a statement on Telegram.", expect: ["the air force | said | Nine houses burned"] },
  "in the middle": { text: "The bridge, police said, was closed at noon.", expect: ["police | said | The bridge … was closed at noon"] },
  "inverted": { text: "“We saw smoke,” said Oleh Marchenko, a farmer.", expect: ["Oleh Marchenko | said | “We saw smoke,”"] },
  "according to, in front": { text: "According to the ministry, nine drones were lost.", expect: ["the ministry | According to | nine drones were lost"] },
  "according to, behind": { text: "Nine drones were lost, according to the ministry.", expect: ["the ministry | according to | Nine drones were lost"] },
  "according to a role and its name": { text: "Nine drones were lost, according to the regional governor, Oleh Marchenko.", expect: ["Oleh Marchenko | according to | Nine drones were lost"] },
  "citing": { text: "Nine people died, Reuters reported, citing hospital officials.", expect: ["Reuters | reported | Nine people died", "hospital officials | citing | Nine people died | via Reuters"] },
  "told reporters": { text: "“Nobody slept,” Marchenko told reporters.", expect: ["Marchenko | told | “Nobody slept,”"] },
  "quoted as saying": { text: "The minister was quoted as saying that talks would resume.", expect: ["The minister | was quoted as saying | talks would resume"] },
  "an aside after the name": { text: "Oleh Marchenko, a farmer who lives nearby, said the barn burned.", expect: ["Oleh Marchenko | said | the barn burned"] },
  "a role and its name": { text: "The head of the city council, Oleh Marchenko, said the barn burned.", expect: ["Oleh Marchenko | said | the barn burned"] },
  "a setting between": { text: "The army in a statement said its troops held the town.", expect: ["The army | said | its troops held the town"] },
  "an interrupted quotation": {
    text: "“We heard it,” she told a local paper, “and then we ran.”",
    expect: ["she | told | “We heard it,” … “and then we ran.”"],
  },
  "a second sentence of speech": {
    text: "“We heard it,” Anna Koval said. “Then we ran to the cellar.”",
    expect: ["Anna Koval | said | “We heard it,” … “Then we ran to the cellar.”"],
  },
  "he": { text: "Oleh Marchenko visited the site. He said the barn burned.", expect: ["Oleh Marchenko | said | the barn burned"] },
  "she, not the man named last": {
    text: "Anna Koval said the roof fell. Ivan Bondar helped her. She added that nobody was hurt.",
    expect: ["Anna Koval | said | the roof fell", "Anna Koval | added | nobody was hurt"],
  },
  "two speakers in one sentence": {
    text: "Russia said it shot down nine drones, but Ukraine said none were lost.",
    expect: ["Russia | said | it shot down nine drones", "Ukraine | said | none were lost"],
  },
  "a participle": { text: "Ukraine rejected the plan, saying it rewarded the attack.", expect: ["Ukraine | rejected | the plan", "Ukraine | saying | it rewarded the attack"] },
  "someone's claim": { text: "Despite the minister’s claim that talks would resume, nothing moved.", expect: ["the minister | claim that | talks would resume"] },
  "a headline": { text: "Nine killed in night strike, Kyiv says", expect: ["Kyiv | says | Nine killed in night strike"] },
  "a headline's dash": { text: "Nine killed in night strike - Kyiv", expect: ["Kyiv | - | Nine killed in night strike"] },
  "recorded": { text: "The air force recorded 108 drones over the border.", expect: ["The air force | recorded | 108 drones over the border"] },
  "a noun is no verb": { text: "The phone call lasted two hours, and the reported attack was over.", expect: [] },
  "nobody": { text: "Nine houses burned in the night.", expect: [] },
};

for (const [name, { text, expect }] of Object.entries(CASES)) test(`attribution: ${name}`, () => assert.deepEqual(lines(text), expect));

/** Who stands behind the word `at` in a text: "name/basis". */
function claimant(text: string, at: string): string {
  const a = analysed(text);
  const offset = text.indexOf(at);
  let token = 0;
  while (token + 1 < a.tokens.count && (a.tokens.from[token + 1] as number) <= offset) token++;
  const { mention, basis } = readAttributions(a).claimantFor(token);
  return `${mention === null ? "outlet" : nameOf(mention)}/${basis}`;
}

const CLAIMANTS: readonly (readonly [text: string, at: string, expected: string])[] = [
  ["Nine drones were lost, the air force said. Two fell in a field.", "Two", "the air force/inherited"],
  ["Nine drones were lost, the air force said.\n\nTwo fell in a field.", "Two", "outlet/none"],
  ["Nine drones were lost, the air force said. The ministry also said two fell.", "two", "The ministry/explicit"],
  ["The governor said the army had counted nine drones.", "nine", "The governor/explicit"],
  ["Officials said police told them that nine people died.", "nine", "police/explicit"],
  ["“Nine people died,” the mayor said.", "Nine", "the mayor/explicit"],
  ["Nine people died, according to figures from the hospital.", "Nine", "the hospital/explicit"],
  ["The president ordered strikes on nine towns.", "nine", "outlet/none"],
  ["Nine people died in the night.", "Nine", "outlet/none"],
  ["KHARKIV: Nine people died in the night.", "Nine", "outlet/none"],
];
for (const [text, at, expected] of CLAIMANTS) test(`claimant: ${text.slice(0, 60).replaceAll("\n", " ")}`, () => assert.equal(claimant(text, at), expected));

test("attribution: an endless sentence stays linear", () => {
  const time = (n: number): number => {
    const a = analysed("officials said that the town, police said, ".repeat(n));
    const began = performance.now();
    readAttributions(a);
    return performance.now() - began;
  };
  time(500);
  const small = time(2_000);
  assert.ok(time(16_000) < 40 * small + 200);
});
