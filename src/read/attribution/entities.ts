import { factsAt } from "./facts.ts";
import type { Facts } from "./facts.ts";
import { Keys } from "./keys.ts";
import type { Mention } from "./mention.ts";
import { ACTOR, CLOSE, NAME, OPEN, PEOPLE, ROLE } from "./view.ts";
import type { View } from "./view.ts";

/** One who is mentioned in a document, under all names. */
export interface Entity {
  name: string;
  kind: string;
  country: string | null;
  gender: "f" | "m" | null;
  person: boolean;
  entryId: string | null;
  /** Words in the name, so that a fuller one can replace it. */
  length: number;
}

/**
 * Names, offices and kinds of body of the text in hand, each with the entity + 1 that bears it last. They are only needed
 * while its mentions are being found, so that one table serves all texts.
 */
const keys = new Keys();

/** Those who are mentioned in one text, joined by name, by office and by kind of body. */
export class Entities {
  readonly list: Entity[] = [];
  readonly #view: View;
  /** Entity by office and country. */
  #byLand: Map<number, number> | null = null;

  constructor(view: View) {
    this.#view = view;
    keys.clear();
  }

  /** Whether a last name alone is known already. */
  isKnown(from: number, to: number): boolean {
    return keys.name[this.#key(from, to)] !== 0;
  }

  /** A country, a body or a group that the gazetteer knows. */
  entry({ nameId, bodyKind, entry, person }: Facts, from: number, to: number, country: string | null): number {
    let entity = keys.entry(nameId) - 1;
    if (entity < 0) {
      entity = this.#add({ name: this.#text(from, to), kind: bodyKind, country, gender: null, person, entryId: entry?.id ?? null, length: to - from });
      keys.setEntry(nameId, entity + 1);
    }
    if (entry !== undefined && !person && to - from > 1) keys.head[this.#key(this.#headOf(from, to), this.#headOf(from, to) + 1)] = entity + 1;
    return entity;
  }

  /** The noun of a body's name, so that "the Observatory" joins "Syrian Observatory for Human Rights". */
  #headOf(from: number, to: number): number {
    const { bits, analysis } = this.#view;
    let head = from;
    for (let i = from; i < to; i++) {
      const first = analysis.text.charCodeAt(analysis.tokens.from[i] as number);
      if (i > from && first >= 97 && first <= 122) break;
      if (((bits[i] as number) & OPEN) !== 0) break;
      head = i;
    }
    return head;
  }

  /** The entity of a proper name; a last name alone joins the full name that stands earlier. */
  named(from: number, to: number, person: boolean, kind: string, country: string | null, gender: "f" | "m" | null, facts?: Facts): number {
    const entry = facts?.entry;
    const length = to - from;
    const key = facts === undefined ? this.#key(from, to) : 0;
    let entity = (facts === undefined ? (keys.name[key] as number) : keys.entry(facts.nameId)) - 1;
    if (entity < 0) {
      const last = this.#key(to - 1, to);
      const near = (keys.name[last] as number) - 1;
      const known = this.list[near];
      // "Zelensky" after "Volodymyr Zelensky", or the full name after the last name alone.
      if (known !== undefined && (length === 1 || known.length === 1 || endsIn(known.name, this.#text(from, to)) || known.name.toLowerCase().startsWith(this.#text(from, from + 1).toLowerCase()))) entity = near;
      else entity = this.#add({ name: this.#text(from, to), kind, country: entry?.country ?? country, gender, person, entryId: entry?.id ?? null, length });
      if (facts === undefined) keys.name[key] = entity + 1;
      else keys.setEntry(facts.nameId, entity + 1);
      if (person || length === 1) keys.name[last] = entity + 1;
    }
    const known = this.list[entity] as Entity;
    if (length > known.length) {
      known.name = this.#text(from, to);
      known.length = length;
    }
    known.country ??= entry?.country ?? country;
    known.gender ??= gender;
    known.person ||= person;
    if (kind !== "unknown" && (known.kind === "unknown" || known.kind === "person")) known.kind = kind;
    return entity;
  }

  /** Keeps who holds an office, so that "the Ukrainian president" finds him. */
  office(role: number, country: string | null, entity: number): void {
    const head = this.#head(role);
    keys.head[head] = entity + 1;
    const land = country ?? (this.list[entity] as Entity).country;
    if (land === null) return;
    (this.#byLand ??= new Map()).set(head * 1024 + landKey(land), entity);
    if (factsAt(this.#view.analysis, role)?.officeKind === "head-of-state") (this.#byLand ??= new Map()).set(keys.id("head-of-state", 0, 13) * 1024 + landKey(land), entity);
  }

  officer(role: number, kind: string, country: string | null): number {
    const head = this.#head(role);
    if (country === null) return (keys.head[head] as number) - 1;
    return this.#byLand?.get(head * 1024 + landKey(country)) ?? this.#byLand?.get(keys.id(kind, 0, kind.length) * 1024 + landKey(country)) ?? -1;
  }

  /** The entity of a body; "the ministry" joins the ministry named last. */
  body(from: number, to: number, role: number, kind: string, country: string | null, actor: Facts | undefined): number {
    const head = this.#head(role);
    const words = to - from;
    if (words === 1 && country === null) {
      const known = keys.head[head] as number;
      if (known !== 0) return known - 1;
    }
    const key = this.#key(from, to);
    let entity = (keys.name[key] as number) - 1;
    if (entity < 0) {
      const entry = actor === undefined || actor.person ? undefined : actor.entry;
      entity = this.#add({ name: this.#text(from, to), kind, country, gender: null, person: false, entryId: entry?.id ?? null, length: words });
      keys.name[key] = entity + 1;
    }
    keys.head[head] = entity + 1;
    if (country !== null) (this.#byLand ??= new Map()).set(head * 1024 + landKey(country), entity);
    return entity;
  }

  /** "Central Command (Centcom)": the short form in brackets is a name of the same. */
  abbreviation(mention: Mention): void {
    const { bits } = this.#view;
    const at = mention.to;
    if (at + 2 >= bits.length || ((bits[at] as number) & OPEN) === 0 || mention.entity < 0) return;
    if (((bits[at + 2] as number) & CLOSE) === 0 || ((bits[at + 1] as number) & (NAME | ROLE)) === 0) return;
    const key = this.#key(at + 1, at + 2);
    keys.name[key] = mention.entity + 1;
    keys.head[key] = mention.entity + 1;
  }

  #add(fresh: Entity): number {
    this.list.push(fresh);
    return this.list.length - 1;
  }

  #head(role: number): number {
    return this.#key(role, this.#view.analysis.end[role] as number);
  }

  #key(from: number, to: number): number {
    const { text, tokens } = this.#view.analysis;
    if (to === from + 1) {
      const word = tokens.word[from] as number;
      if (word !== 0) return keys.word(word);
    }
    return keys.id(text, tokens.from[from] as number, tokens.to[to - 1] as number);
  }

  #text(from: number, to: number): string {
    const { text, tokens } = this.#view.analysis;
    return text.slice(tokens.from[from], tokens.to[to - 1]);
  }
}

/** The land that the words after an office name, when they name one; none for "(The US ambassador) to Norway", who is no Norwegian. */
export function landWithin({ bits, analysis }: View, from: number, to: number): string | null {
  for (let i = from; i < to; i = analysis.end[i] as number) {
    if (analysis.term[i]?.link?.role === "to") return null;
    if (((bits[i] as number) & (ACTOR | PEOPLE)) === 0) continue;
    const facts = factsAt(analysis, i);
    const land = facts?.people ?? facts?.land ?? null;
    if (land !== null) return land;
  }
  return null;
}

/** Whether a full name ends in another: "Mohammed bin Abdulrahman Al-Thani" and "Al-Thani". */
function endsIn(full: string, short: string): boolean {
  return full.length > short.length && full.endsWith(short) && full[full.length - short.length - 1] === " ";
}

/** A small number for a country's code of two letters. */
function landKey(country: string): number {
  return ((country.charCodeAt(0) & 31) << 5) | (country.charCodeAt(1) & 31);
}
