import { landOfPlace } from "../../resolve/held.ts";
import type { Analysis } from "../analysis.ts";
import { textHasShape } from "../classes/index.ts";
import type { Lexicon } from "../lexicon.ts";
import type { ActorEntry, Term } from "../term.ts";
import { tokenize } from "../tokens.ts";

/** Kinds that stand for one or more persons rather than a body. */
const PERSONAL = new Set(["head-of-state", "official", "region", "city", "military", "witness", "source", "person", "people", "pronoun"]);
const PERSON_ENTRY = new Set(["person", "head-of-state", "official", "leader"]);

/** What a term says of somebody, looked up once per term and lexicon, so that every token of every text finds it ready. */
export interface Facts {
  readonly term: Term;
  /** Country of a people's name: "Russian". */
  readonly people: string | null;
  /** Country of a country, government, actor or place. */
  readonly land: string | null;
  /** What a country, government, actor or place is called in the gazetteer, and its kind as a body. */
  readonly name: string | null;
  /** The same number for the same name, in all lexicons; 0 for no name. */
  readonly nameId: number;
  readonly bodyKind: string;
  readonly entry: ActorEntry | undefined;
  /** Whether the entry's kind is a person's. */
  readonly personKind: boolean;
  /** Whether the entry is a person by kind or id. */
  readonly person: boolean;
  /** Only a place: it may be a given name as well ("Volodymyr"). */
  readonly onlyPlace: boolean;
  readonly titleGender: "f" | "m" | null;
  readonly speakerGender: "f" | "m" | null;
  readonly given: "f" | "m" | null;
  readonly speakerKind: string | null;
  /** Of a known person, by the given name in the full one: "Putin" is Vladimir. */
  readonly entryGender: "f" | "m" | null;
  /** Kind of the source noun or office; "person" for other nouns for people. */
  readonly roleKind: string;
  /** Kind of the source noun or office; null when it is neither. */
  readonly officeKind: string | null;
  /** Whether the role is held by persons. */
  readonly personal: boolean;
  /** Whether the role is a body: a ministry, a command. */
  readonly body: boolean;
  readonly number: "one" | "many" | "any" | null;
  readonly holder: "person" | "people" | "body" | null;
}

/** What is known of each word of one lexicon. */
class FactTable {
  readonly words: (Facts | undefined)[] = [];
  readonly phrases = new Map<Term, Facts>();
}

const tables = new WeakMap<Lexicon, FactTable>();

// Texts of one language follow each other.
let latest: Lexicon | null = null;
let latestTable = new FactTable();

function tableOf(lexicon: Lexicon): FactTable {
  let table = tables.get(lexicon);
  if (table === undefined) tables.set(lexicon, (table = new FactTable()));
  latest = lexicon;
  latestTable = table;
  return table;
}

/** The facts of the known phrase that begins at a token. */
export function factsAt(analysis: Analysis, at: number): Facts | undefined {
  const term = analysis.term[at];
  if (term === undefined) return undefined;
  const table = analysis.lexicon === latest ? latestTable : tableOf(analysis.lexicon);
  if (analysis.end[at] === at + 1) {
    const word = analysis.tokens.word[at] as number;
    const known = table.words[word];
    if (known !== undefined && known.term === term) return known;
    while (table.words.length <= word) table.words.push(undefined);
    return (table.words[word] = factsOf(term, analysis.lexicon));
  }
  let known = table.phrases.get(term);
  if (known === undefined) table.phrases.set(term, (known = factsOf(term, analysis.lexicon)));
  return known;
}

function factsOf(term: Term, lexicon: Lexicon): Facts {
  const { actor, country, government, place, people, title, speaker, office, person, given } = term;
  const entry = actor?.[0];
  const kind = speaker?.kind ?? office?.kind ?? "person";
  const name = entry?.name ?? country?.name ?? government?.name ?? place?.[0]?.name ?? null;
  return {
    term,
    people: people?.code ?? null,
    land: country?.code ?? government?.code ?? entry?.country ?? (place?.[0] === undefined ? null : spokenFor(place[0])),
    name,
    nameId: name === null ? 0 : numberOf(name),
    bodyKind: entry?.kind ?? (country !== undefined || government !== undefined ? "government" : "place"),
    entry,
    personKind: entry !== undefined && PERSON_ENTRY.has(entry.kind),
    person: entry !== undefined && isPerson(entry),
    onlyPlace: place !== undefined && country === undefined && government === undefined && entry === undefined,
    titleGender: title?.gender ?? null,
    speakerGender: speaker?.gender ?? null,
    given: given?.gender ?? null,
    entryGender: entry !== undefined && isPerson(entry) ? givenIn(entry.name, lexicon) : null,
    speakerKind: speaker?.kind ?? null,
    roleKind: kind,
    officeKind: speaker?.kind ?? office?.kind ?? null,
    personal: PERSONAL.has(kind),
    body: speaker === undefined && office !== undefined ? office.holder === "body" : !PERSONAL.has(kind),
    number: speaker?.number ?? person?.number ?? null,
    holder: office?.holder ?? null,
  };
}

/** The gender that the first word of a full name tells. */
function givenIn(name: string, lexicon: Lexicon): "f" | "m" | null {
  const first = tokenize(name, lexicon).word[0];
  return first === undefined || first === 0 ? null : (lexicon.single(first)?.given?.gender ?? null);
}

const numbers = new Map<string, number>();

function numberOf(name: string): number {
  let number = numbers.get(name);
  if (number === undefined) numbers.set(name, (number = numbers.size + 1));
  return number;
}

/** Last words of names of bodies, so that `in-army` is not taken for a person called Army. */
const BODIES = /(?:army|force|forces|command|navy|guard|guards|corps|staff|ministry|department|service|services|agency|council|police|administration|mission|brigade|group|office|military)$/i;

/** Whether an entry of the gazetteer is a person: by its kind, or by an id that ends in a part of its name (`ua-syrskyi`). */
function isPerson(entry: ActorEntry): boolean {
  if (PERSON_ENTRY.has(entry.kind)) return true;
  const dash = entry.id.indexOf("-");
  const space = entry.name.indexOf(" ");
  if (dash < 0 || space < 0 || BODIES.test(entry.name) || entry.id.includes("-", dash + 1)) return false;
  const tail = entry.id.slice(dash + 1);
  const name = entry.name.toLowerCase();
  return name.endsWith(` ${tail}`) || name.startsWith(`${tail} `);
}

/** Whether a source noun means one or several; offices tell by their ending. */
export function numberIn({ number, holder }: Facts, a: Analysis, text: string): "one" | "many" | "any" {
  if (number !== null) return number;
  if (holder === "body") return "any";
  return holder === "people" || textHasShape(a, text, "plural") ? "many" : "one";
}

/** Whether a name is that of a person whom the gazetteer knows, or begins with a given name. */
export function isPersonName(analysis: Analysis, from: number, to: number): boolean {
  const facts = factsAt(analysis, from);
  return facts !== undefined && (facts.person || (facts.given !== null && to - from > 1));
}

/** The land that officials of a place speak for: the one that holds it. Of a town alone one cannot tell; its region may have two governors. */
function spokenFor(place: Parameters<typeof landOfPlace>[0] & { readonly kind: string }): string | null {
  return landOfPlace(place.kind === "area" ? place : { ...place, name: "" });
}
