import WEAPONS from "../../../../../data/gazetteer/weapons.en.ts";
import type { Form } from "../../../bulletins/sense.ts";

/** Classes that a bulletin counts as munitions; planes and ships only carry them. */
const CARRIERS = /^(?:aircraft|airdefence|armour|ship|radar|ugv)/u;
/** "projectile" names any target in the table. */
const ANY = "projectile";

const ADJECTIVES: readonly (readonly [path: string, forms: string])[] = [
  ["uav.strike", "strike|attack|kamikaze"],
  ["uav.recon", "reconnaissance"],
  ["jet", "jet|jet-powered|jet-propelled"],
  ["missile.cruise", "cruise"],
  ["missile.ballistic", "ballistic"],
  ["missile.aeroballistic", "aeroballistic"],
  ["missile.antiship", "anti-ship"],
  ["missile.antiradiation", "anti-radiation|anti-radar"],
  ["", "guided|aerial|air|unmanned|aircraft-type|airplane-type|fixed-wing|fixed wing|fixed-wing type|aircraft type|enemy|hostile|iranian|iranian-made|various|different|other|unspecified|air-launched|sea-launched|ground-launched|operational-tactical|tactical|long-range|anti-aircraft|winged|of other types|of various types|of different types|various types of|other types of"],
];

/** Weapons by the table of the gazetteer, the words between them, and what else is counted. */
export function* weapons(): Iterable<Form> {
  for (const [form, unit] of [["location", "location"], ["locations", "location"], ["site", "location"], ["sites", "location"], ["places", "location"], ["regions", "region"]] as const) yield [form, { is: "noun", unit, path: "", number: form.endsWith("s") ? "many" : "one" }];
  for (const form of ["target", "air target", "aerial target", "means of air attack", "air attack weapon"]) for (const [word, number] of [[form, "one"], [plural(form), "many"]] as const) yield [word, { is: "noun", unit: "munition", path: "", number }];
  for (const form of ["means of air attack", "air attack means", "air attack assets", "assets", "means"]) yield [form, { is: "noun", unit: "munition", path: "", number: "many" }];
  for (const form of ["attempt", "attempts"]) yield [form, { is: "noun", unit: "attempt", path: "", number: form === "attempt" ? "one" : "many" }];
  for (const [form, number] of [["missile", "one"], ["missiles", "many"]] as const) yield [form, { is: "noun", unit: "munition", path: "missile", number }];
  for (const form of ["type", "types", "of the type", "of type", "types of"]) yield [form, { is: "type" }];
  for (const [path, list] of ADJECTIVES) for (const form of list.split("|")) yield [form, { is: "adjective", path, number: "any" }];
  for (const [form, owner] of [["ukrainian", "UA"], ["russian", "RU"]] as const) yield [form, { is: "adjective", path: "", number: "any", owner }];
  for (const line of WEAPONS.split("\n").slice(1)) {
    const [path = "", , endings = "s", forms = "", marks = ""] = line.split("\t");
    if (path === "" || path === ANY) continue;
    const doubtful = new Set(marks.split("|").map((mark) => mark.slice(mark.indexOf(":") + 1)));
    const carrier = CARRIERS.test(path);
    for (const entry of forms.split("|")) {
      const [one = "", other] = entry.split("=");
      if (one === "" || doubtful.has(one)) continue;
      for (const [form, number] of [[one, endings === "same" ? "any" : "one"], [other ?? (endings === "same" ? one : plural(one)), endings === "same" ? "any" : "many"]] as const)
        yield [form, carrier ? { is: "noun", unit: "object", path: "", number } : { is: "noun", unit: "munition", path, number }];
    }
  }
}

function plural(form: string): string {
  return /(?:s|x|z|ch|sh)$/u.test(form) ? `${form}es` : /[^aeiou]y$/u.test(form) ? `${form.slice(0, -1)}ies` : `${form}s`;
}
