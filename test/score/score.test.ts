import assert from "node:assert/strict";
import { test } from "node:test";
import type { Actor, Claim, Event, Statement } from "../../src/model/claim.ts";
import type { Reading } from "../../src/model/reading.ts";
import type { EventStatus, EventType, Metric, QuantityRelation, Scope } from "../../src/model/vocabulary.ts";
import { loadGold } from "./gold.ts";
import type { GoldDocument } from "./gold.ts";
import { sameClaimant } from "./match.ts";
import { sameName, sameObject, samePlace, sameWeapon } from "./sameness.ts";
import { score } from "./score.ts";

const golds = loadGold(new URL("../gold", import.meta.url).pathname);

test("a reader that gives back the marks scores one everywhere", () => {
  const { headline, quotes, events, slots, negatives, nonClaims } = score(golds, oracle);
  assert.equal(headline.f1, 1);
  assert.equal(quotes.f1, 1);
  assert.equal(events.f1, 1);
  assert.equal(nonClaims.read, 0);
  assert.equal(negatives.claims, 0);
  for (const [slot, share] of Object.entries(slots)) assert.equal(share.right, share.of, slot);
});

test("a reader that says nothing has no precision and no recall", () => {
  const silent = score(golds, (gold) => ({ ...oracle(gold), claims: [], statements: [], events: [] }));
  assert.equal(silent.headline.precision, null);
  assert.equal(silent.headline.recall, 0);
  assert.equal(silent.headline.wrong, 0);
});

test("a claim of another metric counts as missed and as false", () => {
  const gold = golds.find(({ claims }) => claims.some(({ metric, vague, repeat }) => metric === "shot_down" && !vague && !repeat)) as GoldDocument;
  const { metrics } = score([gold], (document) => {
    const reading = oracle(document);
    return { ...reading, claims: reading.claims.map((claim) => (claim.metric === "shot_down" ? { ...claim, metric: "lost" as const } : claim)) };
  });
  assert.equal(metrics["shot_down"]?.right, 0);
  assert.ok((metrics["lost"]?.wrong ?? 0) > 0);
});

test("a reader that throws on one text does not stop the others", () => {
  const result = score(golds.slice(0, 3), (gold) => {
    if (gold === golds[1]) throw new Error("broken");
    return oracle(gold);
  });
  assert.equal(result.failed, 1);
  assert.equal(result.documents, 3);
});

test("names of one claimant are the same", () => {
  for (const [a, b] of [
    ["Russia’s Defense Ministry", "the ministry"],
    ["Russia's Ministry of Defence", "Russian Defense Ministry"],
    ["President Volodymyr Zelenskyy", "Zelensky"],
    ["Gov. Vyacheslav Gladkov", "Gladkov"],
    ["Ukrainian Air Force", "the air force"],
    ["Ukrainian authorities", "local authorities".replace("local ", "")],
  ] as const)
    assert.ok(sameName(a, b), `${a} = ${b}`);
  for (const [a, b] of [
    ["Russia’s Defense Ministry", "Ukraine's Defence Ministry"],
    ["the health ministry", "the defence ministry"],
    ["Kyiv", "Moscow"],
    ["Trump", "Putin"],
  ] as const)
    assert.ok(!sameName(a, b), `${a} ≠ ${b}`);
});

test("a marked pronoun wants the same pronoun, joined to one whom it can mean", () => {
  const text = "Mayor Ivan Lys spoke. “We stay,” he said.";
  const reading = { document: { text, outlet: null }, claims: [], statements: [] } as unknown as Reading;
  const at = (words: string): Actor["span"] => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length });
  const read = (name: string, kind: string, words: string): Actor => ({ id: null, name, country: null, kind, span: at(words) });
  assert.ok(sameClaimant("he", read("Ivan Lys", "city", "he"), reading));
  assert.ok(!sameClaimant("he", read("he", "unknown", "he"), reading), "not joined");
  assert.ok(!sameClaimant("he", read("The Daily Post", "media", "he"), reading), "no person");
  assert.ok(!sameClaimant("he", read("Ivan Lys", "city", "Mayor Ivan Lys"), reading), "another place");
  assert.ok(sameClaimant("Mayor Ivan Lys", read("The head of the town", "city", "Mayor Ivan Lys"), reading), "as written");
});

test("objects, places and weapons compare by head and by path", () => {
  assert.ok(sameObject("attack drones", "drones"));
  assert.ok(sameObject("people in Kyiv", "people"));
  assert.ok(!sameObject("drones", "missiles"));
  assert.ok(samePlace("Kharkiv region", "Kharkiv"));
  assert.ok(!samePlace("Kherson", "Kharkiv"));
  assert.ok(sameWeapon("drone", ["uav.strike.shahed"]));
  assert.ok(sameWeapon("missile.ballistic.iskander", ["missile.ballistic"]));
  assert.ok(!sameWeapon("missile", ["uav"]));
});

/** The marks of a text as if a perfect reader had found them. */
function oracle(gold: GoldDocument): Reading {
  const actor = (name: string): Actor => ({ id: null, name, country: null, kind: name === "outlet" ? "outlet" : "official", span: null });
  const period = (start: string | null): Claim["period"] => ({ start, end: null, precision: "day", basis: "stated", raw: null, span: null });
  const claims = gold.claims
    .filter(({ metric }) => metric !== "other")
    .map(
      (mark, index): Claim => ({
        id: String(index),
        document: gold.id,
        metric: mark.metric as Metric,
        quantity: { low: mark.low, high: mark.high, relation: mark.relation as QuantityRelation, raw: mark.raw ?? "", unit: "munition" },
        weapon: mark.weapon === null ? [] : [mark.weapon],
        object: mark.object ?? "",
        attribution: { claimant: actor(mark.claimant), basis: mark.basis as "explicit", cue: null, via: [] },
        attacker: mark.attacker,
        target: mark.target,
        places: mark.places.map((name) => ({ name, span: mark.span, code: null, country: null, role: "affected" })),
        period: period(mark.nightOf),
        nightOf: mark.nightOf,
        scope: mark.scope as Scope,
        superlative: mark.superlative === null ? null : { raw: mark.superlative, span: mark.span, kind: "record", scope: null },
        subsetOf: mark.subset ? "whole" : null,
        provisional: false,
        asOf: null,
        denied: false,
        repeat: mark.repeat,
        spans: { content: mark.span, number: mark.rawSpan ?? mark.span, metricCue: null },
        rule: "oracle",
        trace: [],
      }),
    );
  const statements = gold.quotes.map(
    (mark, index): Statement => ({
      id: `s${index}`,
      document: gold.id,
      speaker: actor(mark.speaker ?? "outlet"),
      speakerBasis: mark.speaker === null ? "none" : "explicit",
      addressees: [],
      cue: null,
      content: [mark.span],
      direct: mark.direct,
      kind: (mark.kind ?? "says") as Statement["kind"],
      period: period(null),
    }),
  );
  const events = gold.events.map(
    (mark, index): Event => ({
      id: `e${index}`,
      document: gold.id,
      type: mark.type as EventType,
      mode: null,
      participants: mark.participants.map(actor),
      period: period(mark.date),
      durationMinutes: mark.durationMinutes,
      status: mark.status as EventStatus,
      span: mark.span,
    }),
  );
  return {
    reader: "oracle",
    document: {
      id: gold.id,
      kind: "article",
      source: gold.id,
      url: null,
      outlet: null,
      title: gold.title,
      titleSpan: null,
      byline: null,
      language: "en",
      published: null,
      text: gold.text,
      removals: [],
      offsets: [{ clean: 0, raw: 0, length: gold.text.length }],
      version: 1, revisionOf: null, rawLength: gold.text.length,
    },
    claims,
    statements,
    events,
    relations: [],
    abstentions: [],
    bulletin: null,
  };
}
