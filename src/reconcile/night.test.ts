import assert from "node:assert/strict";
import { test } from "node:test";
import { row } from "../../test/reconcile/hand-rows.ts";
import { seedNight } from "../../test/reconcile/seed-night.ts";
import type { Night } from "../model/night.ts";
import { declaredDefinitions } from "../pipeline.ts";
import { reconcileNight } from "./night.ts";

const seed = seedNight();
const night: Night = reconcileNight(seed, { night: "2025-05-20", definitions: declaredDefinitions() });

test("the night of 19–20 May 2025: both sides beside each other, each by its own bulletin", () => {
  const told = night.directions.map(({ attacker, target, claimants }) => [`${attacker}>${target}`, claimants.map(({ claimant, figures }) => [claimant.key, figures.map(({ metric, bounds, windows }) => `${metric} ${bounds?.low} ${windows.map(({ chosen, rule }) => `${chosen?.document.key} ${rule}`).join()}`)])]);
  assert.deepEqual(told, [
    ["RU>UA", [["ua-air-force", ["launched 108 af primary", "shot_down 35 af primary", "lost_or_suppressed 58 af only", "neutralised_total 93 af only"]]]],
    ["UA>RU", [["ru-mod", ["shot_down 8 mod primary"]]]],
  ]);
  assert.deepEqual(night.directions[0]?.claimants[0]?.balances.map(({ proof }) => proof), ["108 − 93 = 15"]);
});

test("one independent source per side, however many papers", () => {
  assert.deepEqual(night.sources.filter(({ isPrimary }) => isPrimary).map(({ metric, value, outlets, independent }) => [metric, value, outlets, independent]), [["launched", 108, 3, 1], ["shot_down", 35, 3, 1], ["shot_down", 8, 3, 1], ["lost_or_suppressed", 58, 2, 1], ["neutralised_total", 93, 2, 1]]);
});

test("the drifts of the papers are named with both words and the definition of that day", () => {
  assert.deepEqual(night.drifts.map(({ kind, turn, value, relayWords, sourceWords, sourceLabel }) => [kind, turn, value, relayWords, sourceWords, sourceLabel]), [
    ["metric", "narrower", 58, "jammed", "локаційно втрачено або подавлено РЕБ", "lost or suppressed"],
    ["hedge", "wider", 35, "At least 35 drones were shot down", "35 збито вогневими засобами", "exact"],
    ["metric", "narrower", 93, "shot down", "знешкоджено", "neutralised total"],
  ]);
  assert.match(night.drifts[0]?.definition ?? "", /cannot be taken apart/u);
});

test("every relation of the seed's night has its proof", () => {
  const count = (type: string): number => night.relations.filter((relation) => relation.type === type).length;
  assert.deepEqual(["translates", "repeats", "subset_of", "sums_to", "supports", "contradicts"].map(count), [8, 0, 7, 2, 1, 0]);
  const known = new Set(seed.map(({ claim, document }) => `${document.key}/${claim.id}`));
  for (const { from, to, proof } of night.relations) assert.ok(known.has(from) && known.has(to) && proof.length > 5);
  assert.ok(night.relations.some(({ type, proof }) => type === "supports" && proof.includes("101 or more") && proof.includes("108")), "more than 100 supports 108");
});

test("rows of other nights count nothing and are named; a record of two nights before is one of them", () => {
  const rows = [...seed, row({ doc: "a", id: "x", n: "273", night: "2025-05-18" }), row({ doc: "a", id: "y", n: "267", night: "2025-02-23" })];
  const told = reconcileNight(rows, { night: "2025-05-20" });
  assert.deepEqual(told.directions, night.directions);
  assert.deepEqual(told.apart.filter(({ why }) => why === "other-night").map(({ row: ref }) => ref.split("/")[0]), ["a", "a", "paper-d"]);
  assert.equal(reconcileNight(rows, { night: "2025-05-18" }).directions[0]?.claimants[0]?.figures[0]?.bounds?.low, 273);
});

test("the posts of the day and the evening have the date, and are no part of the night", () => {
  const mod = { by: "ru-mod", direction: "UA>RU", metric: "shot_down", issuer: "ru-mod" } as const;
  const posts = [row({ ...mod, doc: "n", n: "8" }), row({ ...mod, doc: "d", n: "5", window: "2025-05-20T10:00:00+03:00/2025-05-20T12:00:00+03:00" }), row({ ...mod, doc: "e", n: "15", window: "2025-05-20T20:00:00+03:00/2025-05-20T21:40:00+03:00" })];
  const next = row({ ...mod, doc: "f", n: "127", night: "2025-05-21", window: "2025-05-20T20:00:00+03:00/2025-05-21T04:05:00+03:00" });
  const figure = (rows: readonly ReturnType<typeof row>[], of: string): unknown => reconcileNight(rows, { night: of }).directions.flatMap(({ claimants }) => claimants.flatMap(({ figures }) => figures.map(({ bounds, overnight }) => [bounds?.low, overnight?.low])));
  assert.deepEqual(figure(posts, "2025-05-20"), [[28, 8]], "as long as nothing of the next night is at hand");
  assert.deepEqual(figure([...posts, next], "2025-05-20"), [[13, 8]]);
  assert.deepEqual(figure([...posts, next], "2025-05-21"), [[127, 127]]);
});

test("a side that is not told is the other end of the only war of the night", () => {
  const half = row({ doc: "b" });
  const told = reconcileNight([row({ doc: "a" }), { ...half, claim: { ...half.claim, attacker: null } }]);
  assert.deepEqual(told.directions.map(({ attacker, target, claimants }) => [attacker, target, claimants.length]), [["RU", "UA", 1]]);
});

test("what is denied, repeated in one text, of a longer time or of no night is apart with its reason", () => {
  const told = reconcileNight([row({ doc: "a", id: "1", denied: true }), row({ doc: "b", id: "1", repeat: true }), row({ doc: "c", id: "1", scope: "period" }), row({ doc: "d", id: "1", night: null }), row({ doc: "e", id: "1" })]);
  assert.deepEqual(told.apart, [{ row: "a/1", why: "denied" }, { row: "b/1", why: "repeated-words" }, { row: "c/1", why: "not-of-one-attack" }, { row: "d/1", why: "no-night" }]);
});

test("the short name of a body in one text is that body; the same short name elsewhere is nobody known", () => {
  const short = { by: null, name: "the Air Force", kind: "military" } as const;
  const rows = [row({ doc: "a", name: "Ukraine’s Air Force" }), row({ doc: "a", metric: "shot_down", n: "35", ...short }), row({ doc: "b", metric: "shot_down", n: "35", ...short })];
  assert.deepEqual(reconcileNight(rows).directions[0]?.claimants.map(({ claimant, figures }) => [claimant.key, figures.length]), [["name:the air force", 1], ["ua-air-force", 2]]);
});

test("no rows, no night", () => {
  assert.deepEqual(reconcileNight([]), { nightOf: null, directions: [], relations: [], leftOff: 0, sources: [], drifts: [], tolls: [], apart: [] });
});
