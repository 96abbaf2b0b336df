import assert from "node:assert/strict";
import { test } from "node:test";
import actors from "../../data/gazetteer/actors.en.ts";
import countries from "../../data/gazetteer/countries.en.ts";
import heads from "../../data/gazetteer/heads.en.ts";
import offices from "../../data/gazetteer/offices.en.ts";
import places from "../../data/gazetteer/places.en.ts";
import weapons from "../../data/gazetteer/weapons.en.ts";
import { PackError } from "../model/errors.ts";
import { loadGazetteer, parseGazetteer, plainLetters } from "./gazetteer.ts";

const tables = { places, countries, actors, weapons, offices, heads };

test("the tables are parsed once", () => {
  assert.equal(loadGazetteer(), loadGazetteer());
});

test("a row becomes an entry", () => {
  const { places: all, weapons: arms } = loadGazetteer();
  const kharkiv = all.find((place) => place.code === "UA-63" && place.kind === "region");
  assert.equal(kharkiv?.country, "UA");
  assert.ok(kharkiv?.forms.includes("Kharkov"));
  assert.deepEqual(kharkiv?.ambiguous.find((mark) => mark.form === "Kharkiv"), { form: "Kharkiv", reason: "city" });
  const shahed = arms.find((weapon) => weapon.path === "uav.strike.shahed");
  assert.equal(shahed?.plurals[shahed.forms.indexOf("Shahed-136")], "Shahed-136s");
});

test("a form can have its own plural", () => {
  const { offices: all } = loadGazetteer();
  const spokesperson = all.find((office) => office.slug === "spokesperson");
  assert.equal(spokesperson?.plurals[spokesperson.forms.indexOf("spokesman")], "spokesmen");
});

test("a malformed row is named", () => {
  const faults: [string, RegExp][] = [
    [places.replace("\tcountry\tAD\t", "\tland\tAD\t"), /places\.en\.ts row \d+: unknown value: land/],
    [places.replace("\tcountry\tAD\t", "\tcountry\tAD"), /places\.en\.ts row 3: not 6 cells/],
    [places.replace("code\t", "id\t"), /places\.en\.ts row 1: header/],
    [`${places}XX\tarea\t\tNowhere\t\t\n`, /no forms/],
    [`${places}XX\tarea\t\tNowhere\tNowhere\tword:Elsewhere\n`, /ambiguous form is none of the row: word:Elsewhere/],
  ];
  for (const [table, message] of faults) {
    assert.throws(() => parseGazetteer({ ...tables, places: table }), (error) => error instanceof PackError && message.test(error.message), String(message));
  }
});

test("plainLetters keeps the length and leaves other scripts alone", () => {
  assert.equal(plainLetters("Orbán, Erdoğan, Przemyśl, Łódź, Sana’a, Kupʼiansk"), "Orban, Erdogan, Przemysl, Lodz, Sana'a, Kup'iansk");
  assert.equal(plainLetters("Київ"), "Київ");
});
