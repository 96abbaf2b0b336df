import PLACES from "../../../../../data/gazetteer/places.en.ts";
import type { Form } from "../../../bulletins/sense.ts";

const LANDS: ReadonlySet<string> = new Set(["RU", "UA", "BY"]);
const KINDS: ReadonlySet<string> = new Set(["region", "city", "sea", "area"]);
const HEADS = ["region", "oblast", "krai", "territory", "republic"];
const NEIGHBOURS = [["PL", "Poland"], ["MD", "Moldova"], ["RO", "Romania"], ["BY", "Belarus"], ["LT", "Lithuania"], ["LV", "Latvia"], ["UA", "Ukraine"], ["RU", "Russia"]] as const;

type Kind = "region" | "city" | "sea" | "country" | "area";

/** Regions, seas and towns of the lands that bulletins name, by the table of the gazetteer. */
export function* places(): Iterable<Form> {
  for (const [code, name] of NEIGHBOURS) yield [name, { is: "place", code, country: code, name, kind: "country" }];
  for (const form of ["russian federation", "the russian federation"]) yield [form, { is: "place", code: "RU", country: "RU", name: "Russia", kind: "country" }];
  for (const form of ["north", "south", "east", "west", "centre", "center", "the country", "temporarily occupied", "tot"]) yield [form, { is: "place", code: null, country: null, name: form, kind: "area" }];
  const rows = PLACES.split("\n").slice(1).map((line) => line.split("\t"));
  // "Moscow region" before "Moscow": a form with its head says which of two is meant.
  for (const region of [true, false])
    for (const [code = "", kind = "", country = "", name = "", forms = ""] of rows) {
      if (!KINDS.has(kind) || (!LANDS.has(country) && kind !== "sea") || (kind === "region") !== region) continue;
      const sense = { is: "place", code, country: country === "" ? null : country, name, kind: kind as Kind } as const;
      for (const form of forms.split("|")) {
        if (!region) yield [form, sense];
        else for (const head of HEADS) yield [`${form} ${head}`, sense];
      }
    }
  for (const [code = "", kind = "", country = "", name = "", forms = "", marks = ""] of rows) {
    if (kind !== "region" || !LANDS.has(country)) continue;
    for (const form of forms.split("|")) if (!marks.includes(`:${form}`)) yield [form, { is: "place", code, country, name, kind: "region" }];
  }
  for (const form of ["region", "regions", "oblast", "oblasts", "krai", "territory", "republic", "district", "cape", "cities"]) yield [form, { is: "placehead" }];
}
