import assert from "node:assert/strict";
import { test } from "node:test";
import type { HandRow } from "../../test/reconcile/hand-rows.ts";
import { row } from "../../test/reconcile/hand-rows.ts";
import { filed } from "../../test/reconcile/seed-night.ts";
import type { Night } from "../model/night.ts";
import { readChannelPost, readRaw } from "../pipeline.ts";
import { reconcileNight } from "./night.ts";

const mod = { by: "ru-mod", direction: "UA>RU", metric: "shot_down", country: "RU" } as const;
const post = (doc: string, n: string, from: string, to: string, night: string): HandRow => ({ ...mod, doc, id: "x", n, issuer: "ru-mod", language: "ru", window: `2025-05-${from}:00+03:00/2025-05-${to}:00+03:00`, night: `2025-05-${night}`, published: null });
const paper = (doc: string, n: string, more: HandRow = {}): HandRow => ({ doc, id: "x", n, ...more });
const night = (parts: readonly HandRow[], of = "2025-05-20"): Night => reconcileNight(parts.map(row), { night: of });
const told = ({ relations }: Night): readonly string[] => relations.map(({ type, from, to, proof }) => `${type} ${from.split("/")[0]} ${to.split("/")[0]}: ${proof}`);
const links = (all: Night): readonly string[] => told(all).map((line) => line.slice(0, line.indexOf(":")));

test("25 = 7 + 14 + 4: a paper's total is the sum of the posts, and no contradiction", () => {
  const posts = [{ ...mod, doc: "n", id: "x", n: "7", issuer: "ru-mod", night: "2025-05-18" } as const, post("m", "14", "18T07:15", "18T08:20", "18"), post("l", "4", "18T08:20", "18T09:00", "18")];
  const all = night([...posts, paper("bbc", "25", { ...mod, night: "2025-05-18" }), paper("copy", "25", { ...mod, night: "2025-05-18", published: "2025-05-21" })], "2025-05-18");
  assert.deepEqual(links(all), ["repeats copy bbc", "sums_to l bbc", "sums_to m bbc", "sums_to n bbc"]);
  assert.match(all.relations[1]?.proof ?? "", /^7 \+ 14 \+ 4 = 25; 7 in about .*, 14 in 2025-05-18 07:15–08:20, 4 in /u);
  assert.deepEqual(all.directions[0]?.claimants[0]?.figures.map(({ bounds }) => bounds), [{ low: 25, high: 25 }]);
});

test("the sum is found in posts and a report as they are read", () => {
  const texts = [
    ["2025-05-18T07:05:00+03:00", "В течение прошедшей ночи дежурными средствами ПВО уничтожены семь украинских беспилотных летательных аппаратов над территорией Белгородской области."],
    ["2025-05-18T08:40:00+03:00", "С 7.15 мск до 8.20 мск 18 мая дежурными средствами ПВО уничтожены 14 украинских беспилотных летательных аппаратов над территорией Брянской области."],
    ["2025-05-18T09:20:00+03:00", "С 8.20 мск до 9.00 мск 18 мая дежурными средствами ПВО уничтожены четыре украинских беспилотных летательных аппарата над территорией Курской области."],
  ] as const;
  const posts = texts.flatMap(([postedAt, text], at) => filed(readChannelPost({ kind: "post", channel: "mod_russia", id: String(at + 1), url: `https://t.me/mod_russia/${at + 1}`, postedAt, editedAt: null, edited: false, version: 1, text, media: "none", forwardedFrom: null, replyTo: null, index: at, offset: null, line: null, language: null }, "export"), { key: `post${at + 1}`, url: `https://t.me/mod_russia/${at + 1}` }));
  const report = filed(readRaw({ source: "paper", url: null, raw: "Russia's Defense Ministry said 25 Ukrainian drones were shot down overnight and on Sunday morning.", mediaType: "text/plain", retrievedAt: null }, { published: "2025-05-18" }), { key: "paper" });
  const all = reconcileNight([...posts, ...report], { night: "2025-05-18" });
  assert.deepEqual(links(all), ["sums_to post1 paper", "sums_to post2 paper", "sums_to post3 paper"]);
});

test("15 lies inside 127, 32 shares five minutes with it, 159 is the two", () => {
  const all = night([post("a", "15", "20T20:00", "20T21:40", "20"), post("b", "127", "20T20:00", "21T04:05", "21"), post("c", "32", "21T04:00", "21T08:00", "21"), paper("p", "159", { ...mod, night: "2025-05-21" })], "2025-05-21");
  assert.deepEqual(told(all), [
    "included_in a b: 15 in 2025-05-20 20:00–21:40 lies inside 127 in 2025-05-20 20:00 – 2025-05-21 04:05",
    "overlaps c b: 2025-05-20 20:00 – 2025-05-21 04:05 and 2025-05-21 04:00–08:00 share 5 minutes, which is rounding",
    "sums_to b p: 127 + 32 = 159; 127 in 2025-05-20 20:00 – 2025-05-21 04:05, 32 in 2025-05-21 04:00–08:00",
    "sums_to c p: 127 + 32 = 159; 127 in 2025-05-20 20:00 – 2025-05-21 04:05, 32 in 2025-05-21 04:00–08:00",
  ]);
});

test("a total that comes out in two ways proves nothing", () => {
  const posts = [post("a", "5", "18T01:00", "18T02:00", "18"), post("b", "3", "18T02:00", "18T03:00", "18"), post("c", "5", "18T03:00", "18T04:00", "18")];
  assert.deepEqual(links(night([...posts, paper("p", "8", { ...mod, night: "2025-05-18" })], "2025-05-18")), []);
});

test("a bulletin that is edited: corrected where it counts the same, updated where it counts up to later", () => {
  const first = { doc: "v1", id: "x", issuer: "ua-air-force", n: "118" } as const;
  const second = { doc: "v2", id: "y", issuer: "ua-air-force", n: "108", version: 2, revisionOf: "v1" } as const;
  assert.deepEqual(told(night([first, second])), ["corrects v2 v1: version 2 has 108 where version 1 had 118"]);
  assert.deepEqual(links(night([{ ...first, n: "90", asOf: "2025-05-20T08:00:00+03:00" }, { ...second, asOf: "2025-05-20T09:00:00+03:00" }])), ["updates v2 v1"]);
  assert.deepEqual(links(night([{ ...first, n: "108" }, second])), []);
});

test("a later post of the same hours updates the one before it", () => {
  const hours = post("a", "90", "20T20:00", "21T04:00", "21");
  assert.deepEqual(links(night([{ ...hours, published: "2025-05-21T05:00:00+03:00" }, { ...hours, doc: "b", n: "100", published: "2025-05-21T08:00:00+03:00" }], "2025-05-21")), ["updates b a"]);
});

test("a relay of the number repeats it, in another language it translates it, and says through whom", () => {
  const own = { doc: "af", id: "x", issuer: "ua-air-force", language: "uk" } as const;
  const all = night([own, paper("p", "108", { via: ["an agency"] }), paper("q", "108", { language: "uk", outlet: "Q" })]);
  assert.deepEqual(all.relations.map(({ type, from, via }) => [type, from, via]), [["repeats", "q/x", ["Q"]], ["translates", "p/x", ["p", "an agency"]]]);
});

test("without the bulletin the first relay stands for it, and an outlet that names nobody repeats whoever was named", () => {
  const all = night([paper("a", "108", { published: "2025-05-20T08:00:00Z" }), paper("b", "108", { published: "2025-05-20T09:00:00Z" }), paper("c", "108", { by: null, published: "2025-05-21" })]);
  assert.deepEqual(links(all), ["repeats b a", "repeats c a"]);
  assert.deepEqual(all.sources.map(({ value, outlets, independent, copies }) => [value, outlets, independent, copies.map(({ outlet }) => outlet)]), [[108, 3, 1, ["b", "c"]]]);
});

test("other bodies: the same number and bounds that hold it support, bounds that do not contradict, loose ones say nothing", () => {
  const own = { doc: "af", id: "x", issuer: "ua-air-force" } as const;
  const by = (name: string, n: string): HandRow => paper(name, n, { by: `ua-${name}` });
  assert.deepEqual(told(night([own, by("a", "108"), by("b", ">100"), by("c", "90"), by("d", "dozens"), by("e", "~100")])), [
    "contradicts c af: ua-c: 90; ua-air-force: 108 launched (uav): no number is both",
    "supports a af: ua-a: 108; ua-air-force: 108 launched (uav): the same number",
    "supports b af: ua-b: 101 or more; ua-air-force: 108 launched (uav): the one holds the other",
    "supports e af: ua-e: 90–110; ua-air-force: 108 launched (uav): the one holds the other",
  ]);
});

test("bodies of one state are not independent of each other; the other state and others are", () => {
  const all = night([{ doc: "af", id: "x", issuer: "ua-air-force" }, paper("a", "108", { by: "ua-zelensky" }), paper("b", "108", { by: "ru-mod", country: "RU" }), paper("c", "108", { by: null, name: "a think tank", country: null, kind: "organisation" })]);
  assert.deepEqual(all.sources.map(({ value, claimants, independent }) => [value, claimants.length, independent]), [[108, 4, 3]]);
});

test("a paper that has another number of the same body contradicts its bulletin; of several posts it may mean some", () => {
  const own = { doc: "af", id: "x", issuer: "ua-air-force" } as const;
  assert.deepEqual(links(night([own, paper("p", "118")])), ["contradicts p af"]);
  const posts = [post("a", "7", "18T01:00", "18T02:00", "18"), post("b", "14", "18T02:00", "18T03:00", "18")];
  assert.deepEqual(links(night([...posts, paper("p", "10", { ...mod, night: "2025-05-18" })], "2025-05-18")), []);
  const more = night([...posts, paper("p", "40", { ...mod, night: "2025-05-18" })], "2025-05-18");
  assert.deepEqual(links(more), ["included_in a p", "included_in b p"], "posts may be missing");
  assert.deepEqual(more.directions[0]?.claimants[0]?.figures.map(({ bounds }) => bounds), [{ low: 21, high: 40 }]);
  assert.deepEqual(more.directions[0]?.claimants[0]?.flags.map(({ kind, proof }) => [kind, proof]), [["relay-total", "40 is told by relays alone; what is inside it comes to 21"]]);
});

test("numbers of two directions, two nights or two classes are never set against each other", () => {
  assert.deepEqual(links(night([paper("a", "108"), paper("b", "8", { direction: "UA>RU" }), paper("c", "273", { night: "2025-05-18" }), paper("d", "9", { weapon: ["missile.cruise"], by: "ua-zelensky" })])), []);
});

test("a governor's count, or that of an hour, is no contradiction of the whole; more than the whole is", () => {
  const own = { doc: "af", id: "x", issuer: "ua-air-force", metric: "shot_down" } as const;
  const governor = (n: string, more: HandRow): HandRow => paper("gov", n, { metric: "shot_down", by: "ua-fedorov-i", ...more });
  assert.deepEqual(links(night([own, governor("3", { places: ["UA-23"] })])), []);
  assert.deepEqual(links(night([own, governor("3", { window: "2025-05-19T22:00:00+03:00/2025-05-19T23:00:00+03:00", night: "2025-05-20" })])), []);
  assert.deepEqual(links(night([own, governor("130", { places: ["UA-23"] })])), ["contradicts gov af"]);
  assert.deepEqual(links(night([own, governor("3", {})])), ["contradicts gov af"]);
});

test("a paper that has the bulletin's number counts something else by another one", () => {
  const own = { doc: "af", id: "x", issuer: "ua-air-force" } as const;
  assert.deepEqual(links(night([own, paper("p", "108"), { ...paper("p", "104"), id: "y" }])), ["repeats p af"]);
});

test("a class of what another counts whole is no contradiction of it", () => {
  const whole = { doc: "af", id: "x", issuer: "ua-air-force", n: "345", weapon: [] } as const;
  assert.deepEqual(links(night([whole, paper("p", "50", { by: null, weapon: ["missile"] })])), []);
  assert.deepEqual(links(night([{ ...whole, weapon: ["uav.decoy", "uav.strike.shahed"] }, paper("p", "70", { by: null, weapon: ["uav.strike.shahed"] })])), []);
  assert.deepEqual(links(night([{ ...whole, weapon: ["uav.decoy", "uav.strike.shahed"] }, paper("p", "70", { by: null, weapon: ["uav"] })])), ["contradicts p af"]);
});

test("one figure of a paper for two of the bulletin is their sum", () => {
  const own = { doc: "af", issuer: "ua-air-force" } as const;
  const all = night([{ ...own, id: "a", n: "108" }, { ...own, id: "b", n: "35", metric: "shot_down" }, { ...own, id: "c", n: "58", metric: "lost_or_suppressed" }, paper("p", "93", { metric: "neutralised_total" })]);
  assert.deepEqual(all.relations.filter(({ type, to }) => type === "sums_to" && to === "p/x").map(({ proof }) => proof), ["35 + 58 = 93; 35 shot down, 58 lost or suppressed", "35 + 58 = 93; 35 shot down, 58 lost or suppressed"]);
});
