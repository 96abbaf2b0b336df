import type { Analysis } from "../analysis.ts";
import { factsAt } from "./facts.ts";
import type { Facts } from "./facts.ts";
import { Keys } from "./keys.ts";
import { column } from "./room.ts";
import { ACTOR, CLOSE, COMMA, DET, JOIN, LOWER, NAME, NUM, OPEN, PEOPLE, POSS, PRON, ROLE, SAY, TIME, TITLE, VERB, isParticle, viewOf } from "./view.ts";
import type { View } from "./view.ts";

/** Someone or something that can say, do or be told something, where the text names it. */
export interface Mention {
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  /** As written: "the ministry", "he", "Ukrainian President Volodymyr Zelensky". */
  readonly text: string;
  /** The fullest name in the document for the same one: "Volodymyr Zelensky". Equal to `text` when nothing fuller is known. */
  name: string;
  /** An actor kind of the model, or source, people, document, unknown. */
  kind: string;
  readonly form: "name" | "role" | "body" | "people" | "pronoun" | "phrase";
  readonly number: "one" | "many" | "any";
  /** ISO 3166-1 alpha-2, when the words or the gazetteer say it. */
  country: string | null;
  /** Id in the gazetteer, when the name is known there. */
  entryId: string | null;
  /** Equal for mentions of the same one; index into the document's entities. */
  entity: number;
}

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

/** All actor mentions of a text in the order in which they begin, with those of one actor joined by `entity`. */
export function mentionsIn(analysis: Analysis): Mention[] {
  return new MentionReader(viewOf(analysis)).mentions;
}

/**
 * Names, offices and kinds of body of the text in hand, each with the entity + 1 that bears it last. They are only needed
 * while its mentions are being found, so that one table serves all texts.
 */
const keys = new Keys();

/** Finds and joins the mentions of one text; keeps the entities for the attribution rules. */
export class MentionReader {
  readonly view: View;
  readonly entities: Entity[] = [];
  readonly mentions: Mention[] = [];
  /** For each token, index + 1 of the last mention that begins at it. */
  readonly #at: Int32Array;
  /** Entity by office and country. */
  #byLand: Map<number, number> | null = null;

  /** The person named last, for the office that may stand beside the name: "Timchenko, CEO of DTEK". */
  #lastPerson = { entity: -1, to: -1 };

  constructor(view: View) {
    this.view = view;
    this.#at = column(view.bits.length);
    keys.clear();
    this.#scan();
  }

  /** The mention for a phrase: the one found at its words, or a new one for a phrase that names nobody known. */
  mention(from: number, to: number): Mention {
    let best: Mention | undefined;
    for (let i = from; i < to; i++) {
      const index = this.#at[i] as number;
      if (index === 0) continue;
      const found = this.mentions[index - 1] as Mention;
      if (found.to > to) continue;
      // The last full one is the head, unless it only hangs on the phrase: "a spokesman for the air force".
      if (best === undefined || (found.from <= best.from + 1 && found.to >= best.to)) best = found;
      else if (found.form === "name" && best.form === "role" && found.from === best.to) best = found;
    }
    if (best !== undefined && best.from - from <= 4 && (best.to === to || best.form !== "name")) {
      const text = this.#text(from, to);
      const land = best.form === "role" && best.entity >= 0 && best.to < to ? this.#landWithin(best.to, to) : null;
      // "The new president of Syria" is not the president who was named.
      if (land !== null && land !== best.country) return { ...plain(best), from, to, text, name: text, country: land, entryId: null, entity: -1 };
      return text === best.text ? best : { ...plain(best), from, to, text, entity: best.form === "role" && this.#indefinite(from) ? -1 : best.entity, name: best.entity >= 0 && best.form === "role" && this.#indefinite(from) ? text : best.form !== "body" || best.entity < 0 ? best.name : this.#fuller(best, text) };
    }
    // A name that the scan took together with the setting before it: "(in a statement) Africom".
    const named = best === undefined && ((this.view.bits[from] as number) & (NAME | TITLE)) !== 0 ? this.#classify(from, to) : undefined;
    return named ?? this.#phrase(from, to);
  }

  /** The land that the words after an office name, when they name one. */
  #landWithin(from: number, to: number): string | null {
    const { bits, analysis } = this.view;
    for (let i = from; i < to; i = analysis.end[i] as number) {
      if (((bits[i] as number) & (ACTOR | PEOPLE)) === 0) continue;
      const facts = factsAt(analysis, i);
      const land = facts?.people ?? facts?.land ?? null;
      if (land !== null) return land;
    }
    return null;
  }

  /** "A spokesman", "another adviser": somebody new. */
  #indefinite(from: number): boolean {
    return this.view.analysis.term[from]?.num !== undefined;
  }

  /** Joins a pronoun to the one it stands for. */
  pronoun(at: number, to: number, entity: number, gender: "f" | "m" | undefined): Mention {
    const text = this.#text(at, to);
    const known = this.entities[entity];
    if (known !== undefined && gender !== undefined) known.gender ??= gender;
    return {
      from: at, to, text, name: known?.name ?? text, kind: known?.kind ?? "unknown", form: "pronoun", number: "any",
      country: known?.country ?? null, entryId: known?.entryId ?? null, entity: known === undefined ? -1 : entity,
    };
  }

  /** The latest person before a token whose gender does not speak against it; -1 when there is none. */
  personBefore(at: number, gender: "f" | "m" | undefined, reach: number): number {
    for (let k = this.#lastBefore(at), tries = 0; k >= 0 && tries < reach; k--, tries++) {
      const { entity } = this.mentions[k] as Mention;
      if (entity >= 0 && this.fits(entity, gender)) return entity;
    }
    return -1;
  }

  /** The latest body, government or group before a token; -1 when there is none. */
  bodyBefore(at: number, reach: number): number {
    for (let k = this.#lastBefore(at), tries = 0; k >= 0 && tries < reach; k--, tries++) {
      const { entity } = this.mentions[k] as Mention;
      if (entity >= 0 && !(this.entities[entity] as Entity).person) return entity;
    }
    return -1;
  }

  fits(entity: number, gender: "f" | "m" | undefined): boolean {
    const known = this.entities[entity];
    return known !== undefined && known.person && (gender === undefined || known.gender === null || known.gender === gender);
  }

  #lastBefore(at: number): number {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle] as Mention).from < at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  #fuller(best: Mention, text: string): string {
    const known = this.entities[best.entity];
    return known === undefined || text.length > known.name.length ? text : known.name;
  }

  #scan(): void {
    const { view } = this;
    const { bits, analysis } = view;
    const { count } = analysis.tokens;
    const seed = NAME | ACTOR | PEOPLE | ROLE | TITLE;
    for (let i = 0; i < count; ) {
      const b = bits[i] as number;
      if ((b & seed) === 0 || (b & (PRON | TIME | DET)) !== 0) {
        i = Math.max(i + 1, analysis.end[i] as number);
        continue;
      }
      const sentence = analysis.sentences[view.sentence[i] as number] as { from: number; to: number };
      if (view.loud[view.sentence[i] as number] === 1) {
        i = sentence.to;
        continue;
      }
      let to = i;
      let part = i;
      while (to < sentence.to) {
        const c = bits[to] as number;
        if ((c & (VERB | SAY | TIME)) !== 0 && (c & (NAME | ACTOR | ROLE)) === 0) break;
        if ((c & SAY) !== 0 && to > i && (c & NAME) === 0) break;
        if ((c & (seed | JOIN)) !== 0 || isParticle(view, to, sentence.to)) to = analysis.end[to] as number;
        else if ((c & POSS) !== 0 && to + 1 < sentence.to && ((bits[to + 1] as number) & (seed | LOWER)) !== 0) {
          // The owner is somebody too: "Russia's Defense Ministry", "Trump's envoy".
          this.#add(part, to);
          to++;
          part = to;
        } else if ((c & LOWER) !== 0 && (part > i || ((bits[to - 1] as number) & (PEOPLE | ACTOR)) !== 0) && this.#roleWithin(to, sentence.to)) {
          to++; // "Kharkiv regional police", "Russia's defence ministry"
        } else break;
      }
      while (to > i + 1 && ((bits[to - 1] as number) & (JOIN | POSS)) !== 0) to--;
      const from = i;
      if (to > from) this.#add(from, to);
      i = Math.max(to, i + 1);
    }
  }

  #roleWithin(at: number, limit: number): boolean {
    const { bits } = this.view;
    for (let k = at + 1; k < limit && k <= at + 2; k++) {
      const b = bits[k] as number;
      if ((b & ROLE) !== 0) return true;
      if ((b & (LOWER | JOIN)) === 0) return false;
    }
    return false;
  }

  #add(from: number, to: number): void {
    if (to <= from) return;
    const mention = this.#classify(from, to);
    if (mention === undefined) return;
    this.mentions.push(mention);
    this.#at[mention.from] = this.mentions.length;
    this.#abbreviation(mention);
  }

  #classify(from: number, to: number): Mention | undefined {
    const { bits, analysis } = this.view;
    const { end } = analysis;
    let role = -1;
    let roleFacts: Facts | undefined;
    let titled = false;
    let actor: Facts | undefined;
    let actorAt = -1;
    let country: string | null = null;
    let gender: "f" | "m" | null = null;
    let nameFrom = from;
    for (let i = from; i < to; i = end[i] as number) {
      const b = bits[i] as number;
      if ((b & (PEOPLE | ACTOR | TITLE | ROLE)) !== 0) {
        const next = end[i] as number;
        // A token inside a phrase, where a possessive cut it, has no term of its own.
        const facts = factsAt(analysis, i);
        if ((b & PEOPLE) !== 0) {
          country = facts?.people ?? country;
          nameFrom = next;
        }
        if ((b & ACTOR) !== 0) {
          country = facts?.land ?? country;
          const given = facts !== undefined && facts.onlyPlace && next < to && ((bits[next] as number) & NAME) !== 0 && ((bits[next] as number) & ROLE) === 0;
          // "Volodymyr" is a town and a given name.
          if (!given && (facts === undefined || !facts.personKind)) nameFrom = next;
          actor = facts;
          actorAt = i;
        }
        if ((b & TITLE) !== 0) {
          titled = true;
          gender = facts?.titleGender ?? gender;
          nameFrom = next;
          if (nameFrom < to && ((bits[nameFrom] as number) & JOIN) !== 0) nameFrom++;
        }
        if ((b & ROLE) !== 0) {
          role = i;
          roleFacts = facts;
          gender = facts?.speakerGender ?? gender;
          nameFrom = next;
        }
      }
      if ((b & POSS) !== 0) nameFrom = i + 1;
    }
    if (nameFrom < to && ((bits[nameFrom] as number) & (NAME | ACTOR)) !== 0) {
      const entry = actor?.entry;
      const known = entry !== undefined && actorAt >= nameFrom;
      const words = to - nameFrom;
      const first = analysis.start[nameFrom] as number;
      const given = factsAt(analysis, first)?.given ?? null;
      if (given !== null && words > 1) gender ??= given;
      const person = known ? (actor as Facts).person || titled : given !== null || roleFacts?.personal === true || titled || (words >= 2 && words <= 4) || keys.name[this.#key(to - 1, to)] !== 0;
      const kind = known ? entry.kind : (roleFacts?.speakerKind ?? (person ? "person" : "unknown"));
      const entity = this.#named(nameFrom, to, person, kind, country, gender, known ? actor : undefined);
      if (person && role >= 0) this.#office(role, country, entity);
      if (person) this.#lastPerson = { entity, to };
      const found = this.entities[entity] as Entity;
      return new Found(analysis, from, to, found.name, found.kind, "name", "one", found.country, found.entryId, entity);
    }
    if (role >= 0 && (end[role] as number) === to && roleFacts !== undefined) {
      const kind = roleFacts.roleKind;
      const number = roleFacts.number ?? numberOf(roleFacts, this.#text(from, to));
      const { body } = roleFacts;
      const capital = ((bits[role] as number) & NAME) !== 0 || actor !== undefined;
      const beside = this.#lastPerson;
      if (!body && number === "one" && beside.entity >= 0 && from > beside.to && from - beside.to <= 3 && ((bits[beside.to] as number) & COMMA) !== 0) {
        this.#office(role, country, beside.entity);
      }
      const entity = body ? this.#body(from, to, role, kind, country, actor) : number === "one" ? this.#officer(role, kind, country) : -1;
      const known = this.entities[entity];
      const form = body ? "body" : number === "one" ? "role" : "people";
      const name = known !== undefined && (body || known.length > 0) && !(capital && body) ? known.name : null;
      return new Found(analysis, from, to, name, kind, form, number, country ?? known?.country ?? null, known?.entryId ?? null, entity);
    }
    if (actor !== undefined && (end[actorAt] as number) === to) {
      const { bodyKind, entry } = actor;
      let entity = keys.entry(actor.nameId) - 1;
      if (entity < 0) {
        entity = this.#entity({ name: this.#text(from, to), kind: bodyKind, country, gender: null, person: actor.person, entryId: entry?.id ?? null, length: to - from });
        keys.setEntry(actor.nameId, entity + 1);
      }
      return new Found(analysis, from, to, null, bodyKind, "body", "any", country, entry?.id ?? null, entity);
    }
    return country === null ? undefined : new Found(analysis, from, to, null, "people", "people", "many", country, null, -1);
  }

  /** The entity of a proper name; a last name alone joins the full name that stands earlier. */
  #named(from: number, to: number, person: boolean, kind: string, country: string | null, gender: "f" | "m" | null, facts?: Facts): number {
    const entry = facts?.entry;
    const length = to - from;
    const key = facts === undefined ? this.#key(from, to) : 0;
    let entity = (facts === undefined ? (keys.name[key] as number) : keys.entry(facts.nameId)) - 1;
    if (entity < 0) {
      const last = this.#key(to - 1, to);
      const near = (keys.name[last] as number) - 1;
      const known = this.entities[near];
      // "Zelensky" after "Volodymyr Zelensky", or the full name after the last name alone.
      if (known !== undefined && (length === 1 || known.length === 1 || known.name.toLowerCase().startsWith(this.#text(from, from + 1).toLowerCase()))) entity = near;
      else entity = this.#entity({ name: this.#text(from, to), kind, country: entry?.country ?? country, gender, person, entryId: entry?.id ?? null, length });
      if (facts === undefined) keys.name[key] = entity + 1;
      else keys.setEntry(facts.nameId, entity + 1);
      if (person || length === 1) keys.name[last] = entity + 1;
    }
    const known = this.entities[entity] as Entity;
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
  #office(role: number, country: string | null, entity: number): void {
    const head = this.#head(role);
    keys.head[head] = entity + 1;
    const land = country ?? (this.entities[entity] as Entity).country;
    if (land === null) return;
    (this.#byLand ??= new Map()).set(head * 1024 + landKey(land), entity);
    if (factsAt(this.view.analysis, role)?.officeKind === "head-of-state") (this.#byLand ??= new Map()).set(keys.id("head-of-state", 0, 13) * 1024 + landKey(land), entity);
  }

  #officer(role: number, kind: string, country: string | null): number {
    const head = this.#head(role);
    if (country === null) return (keys.head[head] as number) - 1;
    return this.#byLand?.get(head * 1024 + landKey(country)) ?? this.#byLand?.get(keys.id(kind, 0, kind.length) * 1024 + landKey(country)) ?? -1;
  }

  /** The entity of a body; "the ministry" joins the ministry named last. */
  #body(from: number, to: number, role: number, kind: string, country: string | null, actor: Facts | undefined): number {
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
      entity = this.#entity({ name: this.#text(from, to), kind, country, gender: null, person: false, entryId: entry?.id ?? null, length: words });
      keys.name[key] = entity + 1;
    }
    keys.head[head] = entity + 1;
    if (country !== null) (this.#byLand ??= new Map()).set(head * 1024 + landKey(country), entity);
    return entity;
  }

  /** "Central Command (Centcom)": the short form in brackets is a name of the same. */
  #abbreviation(mention: Mention): void {
    const { bits } = this.view;
    const at = mention.to;
    if (at + 2 >= bits.length || ((bits[at] as number) & OPEN) === 0 || mention.entity < 0) return;
    if (((bits[at + 2] as number) & CLOSE) === 0 || ((bits[at + 1] as number) & (NAME | ROLE)) === 0) return;
    const key = this.#key(at + 1, at + 2);
    keys.name[key] = mention.entity + 1;
    keys.head[key] = mention.entity + 1;
  }

  #entity(fresh: Entity): number {
    this.entities.push(fresh);
    return this.entities.length - 1;
  }

  #phrase(from: number, to: number): Mention {
    const { bits, analysis } = this.view;
    let kind = "unknown";
    let number: Mention["number"] = "any";
    for (let i = from; i < to; i = analysis.end[i] as number) {
      const b = bits[i] as number;
      if ((b & ROLE) !== 0) {
        const term = analysis.term[i];
        kind = term?.speaker?.kind ?? term?.office?.kind ?? "person";
        number = term?.speaker?.number ?? term?.person?.number ?? "any";
        break;
      }
      if ((b & NUM) !== 0) number = "many";
    }
    const text = this.#text(from, to);
    return { from, to, text, name: text, kind, form: "phrase", number, country: null, entryId: null, entity: -1 };
  }

  #head(role: number): number {
    return this.#key(role, this.view.analysis.end[role] as number);
  }

  #key(from: number, to: number): number {
    const { text, tokens } = this.view.analysis;
    if (to === from + 1) {
      const word = tokens.word[from] as number;
      if (word !== 0) return keys.word(word);
    }
    return keys.id(text, tokens.from[from] as number, tokens.to[to - 1] as number);
  }

  #text(from: number, to: number): string {
    const { text, tokens } = this.view.analysis;
    return text.slice(tokens.from[from], tokens.to[to - 1]);
  }
}

/** Whether a source noun means one or several; offices tell by their ending. */
function numberOf({ number, holder }: Facts, text: string): Mention["number"] {
  if (number !== null) return number;
  if (holder === "body") return "any";
  return holder === "people" || (text.endsWith("s") && !text.endsWith("ss")) ? "many" : "one";
}

/** A small number for a country's code of two letters. */
function landKey(country: string): number {
  return ((country.charCodeAt(0) & 31) << 5) | (country.charCodeAt(1) & 31);
}

/** A mention of the scan: its words are cut from the text when somebody asks for them. */
class Found implements Mention {
  readonly #analysis: Analysis;
  #name: string | null;
  readonly from: number;
  readonly to: number;
  kind: string;
  readonly form: Mention["form"];
  readonly number: Mention["number"];
  country: string | null;
  entryId: string | null;
  entity: number;

  constructor(analysis: Analysis, from: number, to: number, name: string | null, kind: string, form: Mention["form"], number: Mention["number"], country: string | null, entryId: string | null, entity: number) {
    this.#analysis = analysis;
    this.#name = name;
    this.from = from;
    this.to = to;
    this.kind = kind;
    this.form = form;
    this.number = number;
    this.country = country;
    this.entryId = entryId;
    this.entity = entity;
  }

  get text(): string {
    const { text, tokens } = this.#analysis;
    return text.slice(tokens.from[this.from], tokens.to[this.to - 1]);
  }

  get name(): string {
    return this.#name ?? this.text;
  }

  set name(name: string) {
    this.#name = name;
  }
}

/** All fields of a mention as its own, so that some can be replaced. */
export function plain({ from, to, text, name, kind, form, number, country, entryId, entity }: Mention): Mention {
  return { from, to, text, name, kind, form, number, country, entryId, entity };
}

/** The name under which a mention is reported: as written, and for a pronoun the name of the one it stands for. */
export function nameOf(mention: Mention): string {
  return mention.form === "pronoun" ? mention.name : mention.text;
}
