import type { Gazetteer } from "../resolve/gazetteer.ts";
import type { Entry } from "./lexicon.ts";
import { TAG } from "./term.ts";

/** Words of weapon names that may stand before the noun alone: "18 ballistic and 7 cruise missiles". */
const WEAPON_ADJECTIVES: readonly (readonly [string, string])[] = [
  ["ballistic", "missile.ballistic"],
  ["cruise", "missile.cruise"],
];

/** Words after a region's name that tell it from its chief town. */
const REGION_HEADS = ["region", "oblast", "province", "governorate", "krai", "republic", "territory", "state", "district", "area"];

/** Weapon words that as plain nouns count something else: "12 fighters" are people. */
const NO_COUNT = new Set(["fighter", "weapon", "explosive", "destroyer", "Patriot", "MOP", "time bomb"]);

/** Arms that do not fly at anybody: counted as things, not as munitions. */
const GROUND = /^(?:airdefence|armour|radar|mine|artillery|ship)(?:\.|$)/;

/** A weapon name with a capital ("Arrow", "Emad") is one only when it is written so. */
function capital(form: string): { readonly names?: number } {
  return /^[A-Z]/.test(form) ? { names: TAG.weapon } : {};
}

/**
 * The names of the gazetteer as lexicon entries: places, countries with their people and seats of government, actors,
 * offices and weapons. Forms that are also plain words ("Nice", "Reading") are left to rules that see their context.
 */
export function names(gazetteer: Gazetteer): readonly Entry[] {
  const entries: Entry[] = [];
  const add = (form: string, term: Entry[1], heads?: readonly string[]): void => void entries.push(heads === undefined ? [form, term] : [form, term, heads]);
  for (const [form, path] of WEAPON_ADJECTIVES) add(form, { weapon: { path, number: "any" } });
  for (const { code, name, adjectives, people, governments } of gazetteer.countries) {
    const country = { code, name };
    for (const form of adjectives) add(form, { people: country });
    // "Russians" are persons; "Russian" before a noun is not.
    for (const form of people) {
      if (!adjectives.includes(form)) add(form, { people: country, person: { number: "many", kind: "person" }, names: TAG.person });
    }
    for (const form of governments) add(form, { government: country });
  }
  for (const { code, kind, country, name, forms, ambiguous } of gazetteer.places) {
    const place = { code, kind, country, name };
    for (const form of forms) {
      const reason = ambiguous.length === 0 ? undefined : ambiguous.find((mark) => mark.form === form)?.reason;
      if ((reason === "word" || reason === "person" || reason === "actor") && kind !== "region" && !(kind === "country" && reason === "person")) continue;
      if (kind === "country") add(form, { country: { code, name }, place: [place] });
      else if (reason === undefined) add(form, { place: [place] });
      if (kind !== "region") continue;
      // "Kharkiv" is the city, "Kharkiv region" the oblast.
      const lower = form.toLowerCase();
      const heads = REGION_HEADS.some((head) => lower.endsWith(head)) ? REGION_HEADS.filter((head) => !lower.endsWith(head)) : REGION_HEADS;
      add(form, { place: [place] }, heads);
    }
  }
  for (const { id, kind, country, name, forms, ambiguous } of gazetteer.actors) {
    for (const form of forms) {
      const reason = ambiguous.find((mark) => mark.form === form)?.reason;
      if (reason === "word") continue;
      add(form, { actor: [{ id, kind, country, name }] });
    }
  }
  for (const { slug, kind, holder, forms, plurals, ambiguous } of gazetteer.offices) {
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i] as string;
      if (ambiguous.some((mark) => mark.form === form)) continue;
      add(form, { office: { slug, kind, holder } });
      const plural = plurals[i];
      if (plural !== undefined && plural !== form) add(plural, { office: { slug, kind, holder } });
    }
  }
  for (const { path, forms, plurals, ambiguous } of gazetteer.weapons) {
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i] as string;
      const plural = plurals[i] as string;
      const reason = ambiguous.find((mark) => mark.form === form)?.reason;
      if (reason !== undefined && (reason !== "word" || NO_COUNT.has(form))) continue;
      const same = form === plural;
      if (GROUND.test(path)) {
        add(form, { thing: { unit: "object", number: same ? "any" : "one" } });
        if (!same) add(plural, { thing: { unit: "object", number: "many" } });
        continue;
      }
      add(form, { weapon: { path, number: same ? "any" : "one" }, ...capital(form) });
      if (!same) add(plural, { weapon: { path, number: "many" }, ...capital(plural) });
    }
  }
  return entries;
}
