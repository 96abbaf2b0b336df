import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import PLACES from "../../../data/gazetteer/places.en.ts";
import WEAPONS from "../../../data/gazetteer/weapons.en.ts";
import ACTORS from "../../../data/gazetteer/actors.en.ts";
import { PITERFM_COLUMNS } from "../../model/piterfm.ts";
import { KNOWN_ERRORS } from "./known-errors.ts";
import { countFindings, lintPiterfm } from "./lint.ts";
import { KNOWN_MODELS, modelsOf, pathsOf, usualSpelling } from "./models.ts";
import { parsePiterfm } from "./parse.ts";
import { placeOf, placesOf } from "./places.ts";
import { addressOf, publisherOf } from "./publishers.ts";

const FIXTURE = readFileSync(new URL("fixtures/table.csv", import.meta.url), "utf8");
const HEADER = PITERFM_COLUMNS.join(",");
/** A table of one row with these cells. */
const one = (cells: Partial<Record<(typeof PITERFM_COLUMNS)[number], string>>): string => {
  const usual = { time_start: "2025-05-01 20:00", time_end: "2025-05-02 08:00", model: "Shahed-136/131", target: "Ukraine", launched: "9.0", destroyed: "5.0", border_crossing: "{}", source: "kpszsu/posts/a" };
  return `${HEADER}\n${PITERFM_COLUMNS.map((column) => `"${cells[column] ?? (usual as Record<string, string>)[column] ?? ""}"`).join(",")}\n`;
};
const rules = (text: string): readonly string[] => lintPiterfm(parsePiterfm(text)).map(({ rule, column }) => `${rule} ${column}`);

test("a row with nothing wrong has no findings", () => {
  assert.deepEqual(rules(one({})), []);
});

test("the fixture has the errors that were put into it", () => {
  const found = countFindings(lintPiterfm(parsePiterfm(FIXTURE)));
  assert.deepEqual(Object.fromEntries(found.map(({ rule, count }) => [rule, count])), {
    "dictionary-unreadable": 1,
    "more-accounted-than-launched": 1,
    "more-destroyed-than-launched": 1,
    "model-unknown": 1,
    "number-blank": 1,
    "place-joined-twice": 1,
    "place-spelling": 2,
    "place-unknown": 1,
    "regions-over-destroyed": 1,
    "same-attack-twice": 1,
    "space-around": 1,
    "time-not-padded": 1,
    bundle: 2,
    "carrier-spelling": 1,
    "date-without-time": 4,
    "regional-row": 3,
    "zero-not-said": 3,
  });
});

test("each rule names the cell, and what to do", () => {
  assert.deepEqual(rules(one({ time_end: "yesterday" })), ["time-unreadable time_end"]);
  assert.deepEqual(rules(one({ time_end: "2025-04-30 08:00" })), ["time-backwards time_end"]);
  assert.deepEqual(rules(one({ time_start: "2025-10-26 03:30", time_end: "2025-10-26 08:00" })), ["time-shown-twice time_start"]);
  assert.deepEqual(rules(one({ time_start: "2025-05-02 00:00", time_end: "2025-05-02 00:00" })), ["date-as-midnight time_end"]);
  assert.deepEqual(rules(one({ launched: "nine" })), ["number-unreadable launched"]);
  assert.deepEqual(rules(one({ launched: "-9.0" })), ["number-unreadable launched"]);
  assert.deepEqual(rules(one({ destroyed: "5.5" })), ["number-unreadable destroyed"]);
  assert.deepEqual(rules(one({ is_shahed: "10.0" })), ["part-over-whole is_shahed"]);
  assert.deepEqual(rules(one({ model: "shahed-136/131" })), ["model-spelling model"]);
  assert.deepEqual(rules(one({ launch_place: "Black Sea, Saratov oblast" })), ["place-joined-by-comma launch_place"]);
  assert.deepEqual(rules(one({ model: "X-101/X-555 and Kalibr", launched_details: "{'X-101/X-555': 5, 'Kalibr': 3}" })), ["bundle model", "models-not-launched launched_details"]);
  assert.deepEqual(rules(one({ source: "watch/?v=1" })), ["source-unknown source"]);
  const twice = one({}) + (one({}).split("\n")[1] ?? "") + "\n";
  assert.deepEqual(rules(twice), ["duplicate-key time_end"]);
  for (const { detail, suggestion } of lintPiterfm(parsePiterfm(FIXTURE))) assert.ok(detail.length > 5 && suggestion.length > 3);
});

test("a known error is blamed on the copy that has it, and on no other", () => {
  const [known] = KNOWN_ERRORS;
  assert.ok(known !== undefined);
  const cells = { time_start: known.timeEnd, time_end: `${known.timeEnd} 09:00`, launched: "90.0", [known.column]: known.value };
  assert.ok(rules(one(cells)).includes(`known-error ${known.column}`));
  assert.ok(!rules(one({ ...cells, [known.column]: "76.0" })).includes(`known-error ${known.column}`));
});

test("a number that is kept back is neither zero nor blank", () => {
  const text = `${HEADER},status_data\n${(one({ launched: "0.0", model: "Iskander-M" }).split("\n")[1] ?? "")},hidden\n`;
  assert.deepEqual(rules(text), ["header-added status_data", "withheld launched"]);
});

test("every model has classes that the gazetteer has, or a class above them", () => {
  const paths = new Set(WEAPONS.split("\n").map((line) => line.split("\t")[0]));
  for (const model of KNOWN_MODELS) for (const path of pathsOf(model) ?? []) assert.ok(paths.has(path), `${model} ${path}`);
  assert.deepEqual(modelsOf("A/B and C-1"), ["A/B", "C-1"]);
  assert.equal(usualSpelling("Iskander-M"), null);
});

test("places have the codes that the gazetteer gives them", () => {
  const known = new Map(PLACES.split("\n").map((line) => line.split("\t")).map(([code = "", , , name = ""]): [string, string] => [`${name} ${code}`, code]));
  for (const name of ["Odesa", "Kharkiv", "Lutsk", "Dnipro", "Kryvyi Rih", "Kremenchuk", "Millerovo", "Taganrog", "Volgodonsk", "Yeysk", "Melitopol"]) assert.ok(known.has(`${name} ${placeOf(name)?.code}`), `${name} ${placeOf(name)?.code}`);
  assert.equal(placeOf("Chauda, Crimea")?.code, "UA-43");
  assert.equal(placeOf("Dnipropetrovsk oblast, Kryvyi Rih Raion")?.code, "UA-12");
  assert.equal(placeOf("Lutsk oblast")?.code, "UA-07");
  assert.deepEqual(placeOf("south"), { name: "south", code: null, country: null });
  assert.equal(placeOf("Kyiv")?.code, "UA-30");
  assert.equal(placeOf("Atlantis"), null);
  assert.equal(placeOf("Odesa oblast, Black Sea"), null);
  assert.deepEqual(placesOf("A oblast and and B"), ["A oblast", "B"]);
});

test("publishers are known by page, channel or site", () => {
  for (const source of ["kpszsu/posts/x", "https://t.me/kpszsu/5", "https://www.facebook.com/kpszsu/videos/7/"]) assert.equal(publisherOf(source).posts, "air-force", source);
  assert.equal(publisherOf("PvKPivden/posts/x").posts, "regional");
  assert.equal(publisherOf("watch/?v=1").name, "unknown");
  assert.equal(publisherOf("someone/posts/x").name, "someone");
  for (const id of ["ua-air-force", "ua-general-staff", "ua-armed-forces", "ua-gur"]) assert.ok(ACTORS.includes(`\n${id}\t`), id);
  assert.equal(addressOf("kpszsu/posts/x"), "https://www.facebook.com/kpszsu/posts/x");
  assert.equal(addressOf("https://t.me/kpszsu/5"), "https://t.me/kpszsu/5");
  assert.equal(addressOf(" "), null);
});
