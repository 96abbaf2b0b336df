import assert from "node:assert/strict";
import { test } from "node:test";
import actors from "../../data/gazetteer/actors.en.ts";
import countries from "../../data/gazetteer/countries.en.ts";
import heads from "../../data/gazetteer/heads.en.ts";
import offices from "../../data/gazetteer/offices.en.ts";
import places from "../../data/gazetteer/places.en.ts";
import weapons from "../../data/gazetteer/weapons.en.ts";
import { type AmbiguousForm, loadGazetteer } from "../../src/resolve/gazetteer.ts";
import { COUNTRY_CODES, REGION_CODES } from "./iso-codes.ts";

const tables = { actors, countries, heads, offices, places, weapons };
const gazetteer = loadGazetteer();
const isCountry = (code: string): boolean => COUNTRY_CODES.has(code) || code === "XK";

for (const [name, table] of Object.entries(tables)) {
  test(`${name}: sorted, no row twice, plain ASCII, no stray spaces`, () => {
    assert.match(table, /\n$/);
    const lines = table.slice(0, -1).split("\n").slice(1);
    assert.deepEqual(lines, [...new Set(lines)].sort());
    for (const line of lines) {
      assert.doesNotMatch(line, /[^\t\x20-\x7e]/, `letter outside ASCII: ${line}`);
      assert.doesNotMatch(line, / {2}|(?:^|[\t|]) | (?:$|[\t|])|\|\||\|(?:\t|$)|(?:^|\t)\|/, `stray space or bar: ${line}`);
    }
  });
}

/** Forms that two entries claim without a mark. */
function collisions(entries: readonly { label: string; forms: readonly string[]; ambiguous: readonly AmbiguousForm[] }[]): string[] {
  const owner = new Map<string, string>();
  const found: string[] = [];
  for (const { label, forms, ambiguous } of entries) {
    if (new Set(forms).size !== forms.length) found.push(`${label}: a form twice`);
    for (const form of forms) {
      if (ambiguous.some((mark) => mark.form === form)) continue;
      const other = owner.get(form);
      if (other !== undefined) found.push(`${form}: ${other} and ${label}`);
      else owner.set(form, label);
    }
  }
  return found;
}

test("each form means one thing, or is marked", () => {
  assert.deepEqual(collisions(gazetteer.places.map((entry) => ({ ...entry, label: `${entry.code} ${entry.kind} ${entry.name}` }))), []);
  assert.deepEqual(collisions(gazetteer.actors.map((entry) => ({ ...entry, label: entry.id }))), []);
  assert.deepEqual(collisions(gazetteer.weapons.map((entry) => ({ ...entry, label: `${entry.path} ${entry.plurals[0]}` }))), []);
  assert.deepEqual(collisions(gazetteer.offices.map((entry) => ({ ...entry, label: entry.slug }))), []);
});

test("codes are ISO 3166 codes, except those for seas and areas", () => {
  for (const { code, kind, country, name } of gazetteer.places) {
    if (country !== null) assert.ok(isCountry(country), `${country} of ${name}`);
    if (kind === "sea") assert.match(code, /^XZ-[A-Z]+$/);
    else if (code === "XX") assert.equal(country, null, name);
    else if (code.includes("-")) assert.ok(REGION_CODES[code.slice(0, 2)]?.has(code.slice(3)), `${code} ${name}`);
    else assert.ok(isCountry(code), `${code} ${name}`);
    if (country !== null) assert.equal(code.slice(0, 2), country, name);
  }
  for (const { code } of gazetteer.countries) assert.ok(isCountry(code), code);
  for (const { country, id } of gazetteer.actors) assert.ok(country === null || isCountry(country), `${country} of ${id}`);
});

test("every region of Ukraine and of Russia has one row", () => {
  for (const [land, count] of [["UA", 27], ["RU", 83]] as const) {
    const codes = gazetteer.places.filter((place) => place.kind === "region" && place.country === land).map((place) => place.code);
    assert.equal(codes.length, count);
    assert.deepEqual(new Set(codes), new Set([...(REGION_CODES[land] ?? [])].map((part) => `${land}-${part}`)));
  }
});

test("countries stand in both tables under one name", () => {
  const inPlaces = gazetteer.places.filter((place) => place.kind === "country").map((place) => [place.code, place.name]);
  assert.deepEqual(inPlaces, gazetteer.countries.map((land) => [land.code, land.name]));
});

test("actor ids are unique, start with their country and lead to a body that exists", () => {
  const ids = new Set(gazetteer.actors.map((actor) => actor.id));
  assert.equal(ids.size, gazetteer.actors.length);
  for (const { id, of } of gazetteer.actors) {
    assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    if (of !== null) assert.ok(ids.has(of), `${id} of ${of}`);
  }
});

test("a weapon class stands under its parent", () => {
  const paths = new Set(gazetteer.weapons.map((weapon) => weapon.path));
  for (const path of paths) {
    assert.match(path, /^[a-z]+(?:\.[a-z0-9_]+)*$/);
    const parent = path.slice(0, path.lastIndexOf("."));
    if (path.includes(".") && parent !== "loitering") assert.ok(paths.has(parent), `${path} without ${parent}`);
  }
});

test("the places stay small enough for a browser", () => {
  assert.ok(places.length < 250_000, `${places.length} bytes`);
});
