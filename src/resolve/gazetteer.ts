import actorTable from "../../data/gazetteer/actors.en.ts";
import countryTable from "../../data/gazetteer/countries.en.ts";
import headTable from "../../data/gazetteer/heads.en.ts";
import officeTable from "../../data/gazetteer/offices.en.ts";
import placeTable from "../../data/gazetteer/places.en.ts";
import weaponTable from "../../data/gazetteer/weapons.en.ts";
import { PackError } from "../model/errors.ts";

export const PLACE_KINDS = ["country", "region", "city", "area", "sea"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** The kinds of `Actor.kind` that the tables use. */
export const ACTOR_KINDS = [
  "government",
  "ministry",
  "military",
  "head-of-state",
  "official",
  "region",
  "city",
  "police",
  "rescue",
  "medics",
  "media",
  "organisation",
  "armed-group",
  "person",
  "witness",
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/**
 * Why a form alone is not enough to read this entry.
 * - `word`, `person`: the form is also an English word or the name of a person; read it only with a locating context.
 * - `place`: another entry is meant first; read this one only when the text points to its land.
 * - `city`, `area`, `region`, `country`: alone, the form means that entry of the same land; with a head word
 *   ("Kharkiv region", "city of Gaza") it means this one.
 */
export const AMBIGUITIES = ["word", "person", "place", "city", "area", "sea", "region", "country", "actor"] as const;
export type Ambiguity = (typeof AMBIGUITIES)[number];

export interface AmbiguousForm {
  readonly form: string;
  readonly reason: Ambiguity;
}

/** A form without capitals matches in any case; one with capitals only as it is written, or in all capitals. */
interface Named {
  readonly name: string;
  /** Every English spelling, the usual one first, in ASCII: look up `plainLetters(text)`. */
  readonly forms: readonly string[];
  /** Those of `forms` that need context. */
  readonly ambiguous: readonly AmbiguousForm[];
}

export interface PlaceEntry extends Named {
  /** ISO 3166-2, ISO 3166-1 alpha-2, `XZ-…` for a sea, `XX` for an area across borders. Of a city: its region or land. */
  readonly code: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2; null for seas and for areas across borders. */
  readonly country: string | null;
}

export interface CountryEntry {
  readonly code: string;
  readonly name: string;
  /** "Ukrainian": before a noun. */
  readonly adjectives: readonly string[];
  /** "Ukrainian", "Ukrainians": people. */
  readonly people: readonly string[];
  /** "Kyiv", "Kremlin": names of places that reporters use for the government; most are cities as well. */
  readonly governments: readonly string[];
}

export interface ActorEntry extends Named {
  /** Stable: `ua-air-force`, `hamas`, `un-ocha`. */
  readonly id: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  /** Id of the body that a person speaks for, or that a body belongs to; null when none is known. */
  readonly of: string | null;
}

export interface WeaponEntry extends Named {
  /** Class path: `uav.strike.shahed`. */
  readonly path: string;
  /** Plural of each form, at the same index; equal to the form where it does not change. */
  readonly plurals: readonly string[];
}

export interface OfficeEntry {
  /** With a country it makes an actor id: `ua-mod`, `ru-governor`. */
  readonly slug: string;
  readonly kind: ActorKind;
  /** person: one holder; people: somebody of a group; body: an institution. */
  readonly holder: "person" | "people" | "body";
  readonly forms: readonly string[];
  readonly plurals: readonly string[];
  readonly ambiguous: readonly AmbiguousForm[];
}

/** A word beside a name that says what the name means: "region", "city of", "air base". */
export interface HeadEntry {
  readonly word: string;
  readonly plural: string | null;
  readonly position: "before" | "after";
  readonly kind: PlaceKind;
}

/** All names that the reader knows, each table in the order of its file. */
export interface Gazetteer {
  readonly places: readonly PlaceEntry[];
  readonly countries: readonly CountryEntry[];
  readonly actors: readonly ActorEntry[];
  readonly weapons: readonly WeaponEntry[];
  readonly offices: readonly OfficeEntry[];
  readonly heads: readonly HeadEntry[];
}

const NONE: readonly never[] = [];

/** Letters that lose no mark in Unicode's own decomposition. */
const BASE: Readonly<Record<string, string>> = { ł: "l", Ł: "L", ø: "o", Ø: "O", đ: "d", Đ: "D", ı: "i", İ: "I", ə: "a", Ə: "A" };

/**
 * The text with accents taken off Latin letters and with every apostrophe straight, so that it can be looked up here. Of
 * equal length: offsets stay true. Other scripts are left alone.
 */
export function plainLetters(text: string): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  return text
    .replace(/[\u2018\u2019\u02bb\u02bc\u02bf\u02be\u0060\u00b4]/g, "'")
    .replace(/[\u00c0-\u024f\u0259\u018f\u1e00-\u1eff]/g, (letter) => BASE[letter] ?? (letter.normalize("NFD")[0] as string));
}

function fail(table: string, line: number, fault: string): never {
  throw new PackError("gazetteer-row", `${table}.en.ts row ${line}: ${fault}`, {
    hint: "correct the row, or rebuild the table: data/gazetteer/README.md",
  });
}

function list(cell: string | undefined): readonly string[] {
  if (cell === undefined || cell === "") return NONE;
  return cell.includes("|") ? cell.split("|") : [cell];
}

/** At least one form. */
function named(cell: string | undefined, table: string, line: number): readonly string[] {
  if (cell === undefined || cell === "") fail(table, line, "no forms");
  return list(cell);
}

function oneOf<T extends string>(values: readonly T[], value: string | undefined, table: string, line: number): T {
  if (value === undefined || !(values as readonly string[]).includes(value)) fail(table, line, `unknown value: ${value}`);
  return value as T;
}

function marks(cell: string | undefined, forms: readonly string[], table: string, line: number): readonly AmbiguousForm[] {
  if (cell === undefined || cell === "") return NONE;
  return cell.split("|").map((mark) => {
    const colon = mark.indexOf(":");
    const form = mark.slice(colon + 1);
    if (colon < 1 || !forms.includes(form)) fail(table, line, `ambiguous form is none of the row: ${mark}`);
    return { form, reason: oneOf(AMBIGUITIES, mark.slice(0, colon), table, line) };
  });
}

/**
 * Rows of a table, each made by `make` from `cells` at `at` and after. One split of the whole table: a split for each row
 * takes five times as long, and this runs before the first text can be read.
 *
 * @throws PackError when a row has another number of cells
 */
function rows<T>(table: string, text: string, header: string, make: (cells: readonly string[], at: number, line: number) => T): T[] {
  const width = header.split("\t").length;
  if (!text.startsWith(`${header}\n`)) fail(table, 1, `header is not: ${header.replaceAll("\t", " ")}`);
  const cells = text.split(/[\t\n]/);
  const count = (cells.length - 1) / width;
  if (!Number.isInteger(count) || cells.at(-1) !== "") wrongWidth(table, text, width);
  const result: T[] = [];
  for (let line = 2; line <= count; line++) {
    const at = (line - 1) * width;
    if (cells[at] === "") wrongWidth(table, text, width);
    result.push(make(cells, at, line));
  }
  return result;
}

/** Names the row whose cells are too many or too few. */
function wrongWidth(table: string, text: string, width: number): never {
  const lines = text.replace(/\n$/, "").split("\n");
  const bad = lines.findIndex((line) => line.startsWith("\t") || line.split("\t").length !== width);
  return fail(table, bad + 1, `not ${width} cells, or an empty first cell`);
}

/** Forms with their plurals. A form `child=children` gives its own; others follow the rule of the row. */
function counted(cell: string | undefined, rule: string | undefined, table: string, line: number): { forms: string[]; plurals: string[] } {
  if (rule !== "s" && rule !== "es" && rule !== "same") fail(table, line, `unknown plural: ${rule}`);
  const ending = rule === "same" ? "" : rule;
  const forms: string[] = [];
  const plurals: string[] = [];
  for (const part of named(cell, table, line)) {
    const equals = part.indexOf("=");
    const form = equals === -1 ? part : part.slice(0, equals);
    forms.push(form);
    plurals.push(equals === -1 ? form + ending : part.slice(equals + 1));
  }
  return { forms, plurals };
}

/** Reads tables that the caller holds, in the format of `data/gazetteer`. @throws PackError when a row is malformed */
export function parseGazetteer(tables: Readonly<Record<keyof Gazetteer, string>>): Gazetteer {
  const text = (cells: readonly string[], at: number): string => cells[at] as string;
  const orNull = (cells: readonly string[], at: number): string | null => (cells[at] === "" ? null : (cells[at] as string));
  return {
    places: rows("places", tables.places, "code\tkind\tcountry\tname\tforms\tambiguous", (cells, at, line) => {
      const forms = named(cells[at + 4], "places", line);
      return {
        code: text(cells, at),
        kind: oneOf(PLACE_KINDS, cells[at + 1], "places", line),
        country: orNull(cells, at + 2),
        name: text(cells, at + 3),
        forms,
        ambiguous: marks(cells[at + 5], forms, "places", line),
      };
    }),
    countries: rows("countries", tables.countries, "code\tname\tadjectives\tpeople\tgovernments", (cells, at) => ({
      code: text(cells, at),
      name: text(cells, at + 1),
      adjectives: list(cells[at + 2]),
      people: list(cells[at + 3]),
      governments: list(cells[at + 4]),
    })),
    actors: rows("actors", tables.actors, "id\tkind\tcountry\tname\tof\tforms\tambiguous", (cells, at, line) => {
      const forms = named(cells[at + 5], "actors", line);
      return {
        id: text(cells, at),
        kind: oneOf(ACTOR_KINDS, cells[at + 1], "actors", line),
        country: orNull(cells, at + 2),
        name: text(cells, at + 3),
        of: orNull(cells, at + 4),
        forms,
        ambiguous: marks(cells[at + 6], forms, "actors", line),
      };
    }),
    weapons: rows("weapons", tables.weapons, "path\tname\tplural\tforms\tambiguous", (cells, at, line) => {
      const { forms, plurals } = counted(cells[at + 3], cells[at + 2], "weapons", line);
      const ambiguous = marks(cells[at + 4], forms, "weapons", line);
      return { path: text(cells, at), name: text(cells, at + 1), forms, plurals, ambiguous };
    }),
    offices: rows("offices", tables.offices, "slug\tkind\tholder\tplural\tforms\tambiguous", (cells, at, line) => {
      const { forms, plurals } = counted(cells[at + 4], cells[at + 3], "offices", line);
      return {
        slug: text(cells, at),
        kind: oneOf(ACTOR_KINDS, cells[at + 1], "offices", line),
        holder: oneOf(["person", "people", "body"] as const, cells[at + 2], "offices", line),
        forms,
        plurals,
        ambiguous: marks(cells[at + 5], forms, "offices", line),
      };
    }),
    heads: rows("heads", tables.heads, "word\tposition\tplural\tkind", (cells, at, line) => ({
      word: text(cells, at),
      position: oneOf(["before", "after"] as const, cells[at + 1], "heads", line),
      plural: orNull(cells, at + 2),
      kind: oneOf(PLACE_KINDS, cells[at + 3], "heads", line),
    })),
  };
}

let english: Gazetteer | undefined;

/** The English gazetteer, parsed on the first call. @throws PackError when a row is malformed */
export function loadGazetteer(): Gazetteer {
  english ??= parseGazetteer({
    places: placeTable,
    countries: countryTable,
    actors: actorTable,
    weapons: weaponTable,
    offices: officeTable,
    heads: headTable,
  });
  return english;
}
