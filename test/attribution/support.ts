import { existsSync } from "node:fs";
import { analyse } from "../../src/read/analysis.ts";
import type { Analysis } from "../../src/read/analysis.ts";
import { en } from "../../src/read/languages/en/index.ts";
import { calendar } from "../../src/read/languages/en/calendar.ts";
import { attribution } from "../../src/read/languages/en/attribution.ts";
import { titles } from "../../src/read/languages/en/titles.ts";
import type { Entry } from "../../src/read/lexicon.ts";
import { Lexicon } from "../../src/read/lexicon.ts";

const root = new URL("../../", import.meta.url);

async function table(name: string): Promise<string[][]> {
  const file = new URL(`data/gazetteer/${name}.en.ts`, root);
  if (!existsSync(file)) return [];
  const text = ((await import(file.href)) as { default: string }).default;
  return text.split("\n").slice(1).filter((line) => line !== "").map((line) => line.split("\t"));
}

/** Entries from the gazetteer's tables, as far as they are there: enough for tests that run without the resolver. */
export async function gazetteerEntries(): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const [code = "", name = "", adjectives = "", people = "", governments = ""] of await table("countries")) {
    const country = { code, name };
    entries.push([name, { country }]);
    for (const form of new Set([...adjectives.split("|"), ...people.split("|")])) if (form !== "") entries.push([form, { people: country }]);
    for (const form of governments.split("|")) if (form !== "") entries.push([form, { government: country }]);
  }
  for (const form of ["U.S.", "US", "United States", "U.K.", "UK", "EU", "NATO", "Russia", "Ukraine"]) {
    const code = form.startsWith("U.K") || form === "UK" ? "GB" : form.startsWith("U") && form !== "Ukraine" ? "US" : form.slice(0, 2).toUpperCase();
    entries.push([form, { country: { code, name: form } }]);
  }
  for (const [slug = "", kind = "", holder = "", rule = "", forms = ""] of await table("offices")) {
    for (const part of forms.split("|")) {
      const [form = "", plural = rule === "same" ? form : form + rule] = part.split("=");
      entries.push([form, { office: { slug, kind, holder: holder as "person" } }]);
      if (plural !== form) entries.push([plural, { office: { slug, kind, holder: holder as "person" } }]);
    }
  }
  for (const [id = "", kind = "", country = "", name = "", , forms = ""] of await table("actors")) {
    for (const form of forms.split("|")) entries.push([form, { actor: [{ id, kind, country: country || null, name }] }]);
  }
  for (const [code = "", kind = "", country = "", name = "", forms = ""] of await table("places")) {
    if (kind !== "city" && kind !== "region") continue;
    for (const form of forms.split("|")) entries.push([form, { place: [{ code, kind: kind as "city", country: country || null, name }] }]);
  }
  return entries;
}

export const lexicon = new Lexicon([...attribution, ...titles, ...en.entries(), ...calendar, ...(await gazetteerEntries())].filter(([form]) => /[\p{L}\d]/u.test(form)));

export function analysed(text: string): Analysis {
  return analyse(text, lexicon, en.sentences);
}
