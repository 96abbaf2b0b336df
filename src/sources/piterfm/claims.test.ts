import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Claim } from "../../model/claim.ts";
import { PITERFM_COLUMNS } from "../../model/piterfm.ts";
import type { Reading } from "../../model/reading.ts";
import { balances } from "../../reconcile/balance.ts";
import { readingOfRow } from "./claims.ts";
import { parsePiterfm } from "./parse.ts";

const FIXTURE = readFileSync(new URL("fixtures/table.csv", import.meta.url), "utf8");
const readings = parsePiterfm(FIXTURE).rows.map(readingOfRow);
const reading = (at: number): Reading => readings[at] as Reading;
const found = (at: number, metric: string, raw: string): Claim => {
  const claim = reading(at).claims.find((one) => one.metric === metric && one.quantity.raw === raw);
  assert.ok(claim !== undefined, `${metric} ${raw} of ${reading(at).claims.map((one) => `${one.metric} ${one.quantity.raw}`).join(", ")}`);
  return claim;
};
const places = (claim: Claim): readonly string[] => claim.places.map(({ role, name, code }) => `${role} ${name} ${code}`);

test("the row of a night becomes claims of those who published it, through the table", () => {
  const launched = found(0, "launched", "140.0");
  assert.deepEqual([launched.quantity.low, launched.quantity.high, launched.quantity.relation], [140, 140, "exact"]);
  assert.deepEqual(launched.weapon, ["uav.strike.shahed", "uav.decoy"]);
  assert.deepEqual([launched.attacker, launched.target, launched.nightOf], ["RU", "UA", "2025-09-10"]);
  assert.deepEqual([launched.period.start, launched.period.end, launched.period.precision], ["2025-09-09T19:00:00+03:00", "2025-09-10T08:00:00+03:00", "minute"]);
  assert.deepEqual([launched.attribution.claimant.id, launched.attribution.basis, launched.attribution.via.map(({ name }) => name)], ["ua-air-force", "explicit", ["piterfm"]]);
  assert.deepEqual(places(launched), ["launched_from Primorsko-Akhtarsk RU-KDA", "launched_from Chauda, Crimea UA-43", "launched_from Shatalovo RU-SMO", "affected Sumy oblast UA-59", "affected Lutsk oblast UA-07"]);
});

test("destroyed counts what the bulletins of that day counted", () => {
  assert.equal(found(0, "shot_down_or_suppressed", "101.0").subsetOf, found(0, "launched", "140.0").id);
  assert.equal(found(4, "shot_down", "30.0").nightOf, "2025-06-12");
  assert.equal(found(2, "shot_down", "2.0").nightOf, "2025-09-10");
});

test("what did not reach its goal is lost or jammed for drones, and lost for missiles", () => {
  assert.equal(found(4, "lost_or_suppressed", "22.0").subsetOf, found(4, "launched", "61.0").id);
  found(1, "lost", "2.0");
  found(5, "lost", "1.0");
});

test("sub-counts and dictionaries are parts, each with its place in the record", () => {
  const launched = found(0, "launched", "140.0").id;
  const destroyed = found(0, "shot_down_or_suppressed", "101.0").id;
  assert.deepEqual([found(0, "launched", "90.0").quantity.relation, found(0, "launched", "90.0").subsetOf, found(0, "launched", "90.0").weapon[0]], ["approx", launched, "uav.strike.shahed"]);
  assert.equal(found(0, "launched", "6.0").weapon[0], "uav.strike.jet");
  assert.equal(found(0, "shot_down_or_suppressed", "5.0").subsetOf, destroyed);
  assert.equal(found(0, "still_airborne", "3.0").subsetOf, launched);
  assert.deepEqual(places(found(0, "crossed_border", "2.0")), ["crossed_to belarus BY"]);
  assert.deepEqual(places(found(0, "returned", "1.0")), ["crossed_to russia RU"]);
  assert.deepEqual(places(found(0, "shot_down_or_suppressed", "4")), ["shot_down_over Sumy oblast UA-59"]);
  assert.deepEqual([found(0, "shot_down_or_suppressed", "21").subsetOf, found(0, "shot_down_or_suppressed", "21").attribution.basis], [destroyed, "inherited"]);
  assert.deepEqual([found(0, "hit_locations", "7.0").quantity.unit, found(0, "hit_locations", "7.0").weapon.length], ["location", 0]);
  assert.deepEqual([found(1, "launched", "11").weapon, places(found(1, "launched", "11"))], [["missile.cruise.kh101"], ["launched_from Saratov oblast RU-SAR"]]);
  assert.ok(reading(0).relations.every(({ type, from, to }) => type === "subset_of" && from !== to));
});

test("a bundle is one claim of several classes", () => {
  assert.deepEqual(found(1, "launched", "17.0").weapon, ["missile.cruise.kh101", "missile.cruise.kalibr"]);
});

test("regions are counted where each name is one", () => {
  const regions = found(0, "regions_affected", "['Sumy oblast', 'Lutsk oblast']");
  assert.deepEqual([regions.quantity.low, regions.quantity.relation, regions.quantity.unit], [2, "derived", "region"]);
  assert.ok(!reading(4).claims.some(({ metric }) => metric === "regions_affected"));
  assert.ok(reading(4).abstentions.some(({ rule, reason }) => rule === "piterfm-affected-region" && reason === "no-metric"));
});

test("regions that add up to more than the row are no part of it, and nobody's but the table's", () => {
  const south = found(4, "shot_down", "25");
  assert.deepEqual([south.subsetOf, south.weapon.length, south.attribution.basis, south.rule], [null, 0, "none", "shot_down/piterfm-region-over-row"]);
});

test("what was launched is a floor where it repeats what was shot down", () => {
  const { quantity, places: where, rule } = found(2, "launched", "2.0");
  assert.deepEqual([quantity.low, quantity.high, quantity.relation, rule], [2, null, "derived", "launched/piterfm-reckoned-by-kills"]);
  assert.deepEqual(where.map(({ name, code, country, role }) => [name, code, country, role]), [["south", null, "UA", "affected"]]);
  assert.deepEqual(places(found(2, "shot_down", "2.0")), ["shot_down_over south null"]);
  assert.equal(found(2, "launched", "2.0").period.precision, "day");
});

test("zeros and carriers are abstentions with their reason, blanks are nothing", () => {
  assert.deepEqual(reading(0).abstentions.map(({ raw, reason, rule }) => [raw, reason, rule]), [["0.0", "placeholder", "piterfm-not-reach-goal"], ["0.0", "placeholder", "piterfm-num-fall-fragment-location"]]);
  assert.deepEqual(reading(1).abstentions.map(({ raw, reason }) => [raw, reason]), [["6", "no-metric"]]);
  assert.deepEqual(reading(5).abstentions.map(({ rule }) => rule), ["piterfm-destroyed"]);
  assert.deepEqual(reading(6).claims.map(({ metric }) => metric), ["launched"]);
});

test("withheld stays withheld, with or without a zero", () => {
  const table = (launched: string): Reading => {
    const cells: Partial<Record<string, string>> = { time_start: "2026-08-19 18:00", time_end: "2026-08-20 08:00", model: "Iskander-M", launched, destroyed: "0.0", border_crossing: "{}", source: "kpszsu/posts/x", status_data: "hidden" };
    const columns = [...PITERFM_COLUMNS, "status_data"];
    const [row] = parsePiterfm(`${columns.join(",")}\n${columns.map((column) => cells[column] ?? "").join(",")}\n`).rows;
    assert.ok(row !== undefined);
    return readingOfRow(row);
  };
  for (const [launched, raw] of [["0.0", "0.0"], ["", "hidden"]] as const) {
    const [claim] = table(launched).claims;
    assert.deepEqual([claim?.metric, claim?.quantity.low, claim?.quantity.high, claim?.quantity.relation, claim?.quantity.raw], ["launched", null, null, "withheld", raw]);
  }
  assert.equal(table("4.0").claims[0]?.quantity.relation, "exact");
});

test("the record is the text: every number and every place stands where its span says", () => {
  for (const { document, claims, abstentions } of readings) {
    for (const { spans, quantity, places: where, period } of claims) {
      assert.equal(document.text.slice(spans.number.from, spans.number.to), quantity.raw);
      assert.notEqual(quantity.raw, "");
      for (const { name, span } of where) assert.equal(document.text.slice(span.from, span.to), name);
      assert.equal(document.text.slice(period.span?.from, period.span?.to), period.raw);
    }
    for (const { span, raw } of abstentions) assert.equal(document.text.slice(span.from, span.to), raw);
  }
  assert.deepEqual(readings.map(({ document }) => document.text), FIXTURE.trimEnd().split("\n").slice(1));
  assert.equal(reading(0).document.url?.startsWith("https://www.facebook.com/kpszsu/posts/pfbid0made1#pfm_"), true);
  assert.equal(reading(0).document.published, null);
});

test("ids are of the row, the column and the number: no two are the same, and another cell changes none", () => {
  const ids = readings.flatMap(({ claims }) => claims.map(({ id }) => id));
  assert.equal(new Set(ids).size, ids.length);
  const edited = parsePiterfm(FIXTURE.replace(",9.0,,", ",12.0,,")).rows.map(readingOfRow);
  assert.deepEqual(edited[0]?.claims.map(({ id }) => id), reading(0).claims.map(({ id }) => id));
});

test("a dictionary that names one key twice has two claims", () => {
  const [row] = parsePiterfm(FIXTURE.replace("'poland': NaN", "'belarus': 2.0")).rows;
  assert.ok(row !== undefined);
  const crossed = readingOfRow(row).claims.filter(({ metric }) => metric === "crossed_border");
  assert.deepEqual([crossed.length, new Set(crossed.map(({ id }) => id)).size], [2, 2]);
});

test("an impossible night is flagged by its balance", () => {
  assert.deepEqual(readings.flatMap(({ claims }) => balances(claims)).filter(({ impossible }) => impossible).map(({ whole, parts }) => [whole.quantity.low, parts.map(({ quantity }) => quantity.low)]), [[18, [14, 9]], [4, [5]]]);
});
