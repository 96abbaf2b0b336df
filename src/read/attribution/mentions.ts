import type { Analysis } from "../analysis.ts";
import type { Term } from "../term.ts";
import { ACTOR, CLOSE, COMMA, DET, JOIN, LOWER, NAME, NUM, OPEN, PEOPLE, POSS, PRON, ROLE, SAY, TIME, TITLE, VERB, viewOf } from "./view.ts";
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

/** Kinds that stand for one or more persons rather than a body. */
const PERSONAL = new Set(["head-of-state", "official", "region", "city", "military", "witness", "source", "person", "people", "pronoun"]);
const PERSON_ENTRY = new Set(["person", "head-of-state", "official", "leader"]);

/** All actor mentions of a text in the order in which they begin, with those of one actor joined by `entity`. */
export function mentionsIn(analysis: Analysis): Mention[] {
  return new MentionReader(viewOf(analysis)).mentions;
}

/** Finds and joins the mentions of one text; keeps the entities for the attribution rules. */
export class MentionReader {
  readonly view: View;
  readonly entities: Entity[] = [];
  readonly mentions: Mention[] = [];
  /** For each token, index + 1 of the last mention that begins at it. */
  readonly #at: Int32Array;
  readonly #byName = new Map<string, number>();
  readonly #byHead = new Map<string, number>();

  /** The person named last, for the office that may stand beside the name: "Timchenko, CEO of DTEK". */
  #lastPerson = { entity: -1, to: -1 };

  constructor(view: View) {
    this.view = view;
    this.#at = new Int32Array(view.bits.length);
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
      return text === best.text ? best : { ...best, from, to, text, entity: best.form === "role" && this.#indefinite(from) ? -1 : best.entity, name: best.entity >= 0 && best.form === "role" && this.#indefinite(from) ? text : best.form !== "body" || best.entity < 0 ? best.name : this.#fuller(best, text) };
    }
    return this.#phrase(from, to);
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
        if ((c & (seed | JOIN)) !== 0) to = analysis.end[to] as number;
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
    const { view } = this;
    const { bits, analysis } = view;
    let role = -1;
    let roleTerm: Term | undefined;
    let title: Term | undefined;
    let actor: Term | undefined;
    let actorAt = -1;
    let country: string | null = null;
    let gender: "f" | "m" | null = null;
    let nameFrom = from;
    for (let i = from; i < to; i = analysis.end[i] as number) {
      const b = bits[i] as number;
      const t = analysis.term[i];
      if ((b & PEOPLE) !== 0) {
        country = t?.people?.code ?? country;
        nameFrom = analysis.end[i] as number;
      }
      if ((b & ACTOR) !== 0) {
        country = t?.country?.code ?? t?.government?.code ?? t?.actor?.[0]?.country ?? t?.place?.[0]?.country ?? country;
        const entry = t?.actor?.[0];
        const next = analysis.end[i] as number;
        const given = t?.place !== undefined && t.country === undefined && t.government === undefined && entry === undefined && next < to && ((bits[next] as number) & NAME) !== 0 && ((bits[next] as number) & ROLE) === 0;
        // "Volodymyr" is a town and a given name.
        if (!given && (entry === undefined || !PERSON_ENTRY.has(entry.kind))) nameFrom = next;
        actor = t;
        actorAt = i;
      }
      if ((b & TITLE) !== 0) {
        title = t;
        gender = t?.title?.gender ?? gender;
        nameFrom = analysis.end[i] as number;
        if (nameFrom < to && ((bits[nameFrom] as number) & JOIN) !== 0) nameFrom++;
      }
      if ((b & ROLE) !== 0) {
        role = i;
        roleTerm = t;
        gender = t?.speaker?.gender ?? gender;
        nameFrom = analysis.end[i] as number;
      }
      if ((b & POSS) !== 0) nameFrom = i + 1;
    }
    const text = this.#text(from, to);
    if (nameFrom < to && ((bits[nameFrom] as number) & (NAME | ACTOR)) !== 0) {
      const entry = actor?.actor?.[0];
      const known = entry !== undefined && actorAt >= nameFrom;
      const words = to - nameFrom;
      const titled = role >= 0 || title !== undefined;
      const officer = roleTerm !== undefined && PERSONAL.has(roleTerm.speaker?.kind ?? roleTerm.office?.kind ?? "person");
      const given = analysis.term[analysis.start[nameFrom] as number]?.given;
      if (given !== undefined && words > 1) gender ??= given.gender;
      const person = known ? isPerson(entry) || title !== undefined : given !== undefined || officer || title !== undefined || (words >= 2 && words <= 4) || this.#byName.has(this.#key(to - 1, to));
      const kind = known ? entry.kind : (roleTerm?.speaker?.kind ?? (person ? "person" : "unknown"));
      const entity = this.#named(nameFrom, to, person, kind, country, gender, known ? entry : undefined);
      if (titled && person && role >= 0) this.#office(role, country, entity);
      if (person) this.#lastPerson = { entity, to };
      const found = this.entities[entity] as Entity;
      return { from, to, text, name: found.name, kind: found.kind, form: "name", number: "one", country: found.country, entryId: found.entryId, entity };
    }
    if (role >= 0 && (analysis.end[role] as number) === to) {
      const kind = roleTerm?.speaker?.kind ?? roleTerm?.office?.kind ?? "person";
      const number = numberOf(roleTerm, text);
      const body = roleTerm?.speaker === undefined && roleTerm?.office !== undefined ? roleTerm.office.holder === "body" : !PERSONAL.has(kind);
      const capital = ((bits[role] as number) & NAME) !== 0 || actor !== undefined;
      const beside = this.#lastPerson;
      if (!body && number === "one" && beside.entity >= 0 && from > beside.to && from - beside.to <= 3 && ((bits[beside.to] as number) & COMMA) !== 0) {
        this.#office(role, country, beside.entity);
      }
      const entity = body ? this.#body(from, to, role, kind, country, actor) : number === "one" ? this.#officer(role, kind, country) : -1;
      const known = this.entities[entity];
      const form = body ? "body" : number === "one" ? "role" : "people";
      return {
        from, to, text, name: known !== undefined && (body || known.length > 0) && !(capital && body) ? known.name : text, kind, form,
        number: number === "any" ? "any" : number, country: country ?? known?.country ?? null, entryId: known?.entryId ?? null, entity,
      };
    }
    if (actor !== undefined && actorAt >= 0 && (analysis.end[actorAt] as number) === to) {
      const entry = actor.actor?.[0];
      const name = entry?.name ?? actor.country?.name ?? actor.government?.name ?? actor.place?.[0]?.name ?? text;
      const kind = entry?.kind ?? (actor.country !== undefined || actor.government !== undefined ? "government" : "place");
      const entity = this.#entity(name, { name: text, kind, country, gender: null, person: entry !== undefined && isPerson(entry), entryId: entry?.id ?? null, length: to - from });
      return { from, to, text, name: text, kind, form: "body", number: "any", country, entryId: entry?.id ?? null, entity };
    }
    if (country !== null) return { from, to, text, name: text, kind: "people", form: "people", number: "many", country, entryId: null, entity: -1 };
    return undefined;
  }

  /** The entity of a proper name; a last name alone joins the full name that stands earlier. */
  #named(from: number, to: number, person: boolean, kind: string, country: string | null, gender: "f" | "m" | null, entry?: { readonly id: string; readonly name: string; readonly country: string | null }): number {
    const name = this.#text(from, to);
    const length = to - from;
    const full = entry === undefined ? name.toLowerCase() : entry.name;
    let entity = this.#byName.get(full);
    if (entity === undefined) {
      const last = this.#key(to - 1, to);
      const near = this.#byName.get(last);
      const known = near === undefined ? undefined : this.entities[near];
      // "Zelensky" after "Volodymyr Zelensky", or the full name after the last name alone.
      if (known !== undefined && (length === 1 || known.length === 1 || known.name.toLowerCase().startsWith(this.#key(from, from + 1)))) entity = near as number;
      else entity = this.#entity(full, { name, kind, country: entry?.country ?? country, gender, person, entryId: entry?.id ?? null, length });
      this.#byName.set(full, entity);
      if (person || length === 1) this.#byName.set(last, entity);
    }
    const known = this.entities[entity] as Entity;
    if (length > known.length) {
      known.name = name;
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
    this.#byHead.set(head, entity);
    const known = this.entities[entity] as Entity;
    const land = country ?? known.country;
    if (land !== null) this.#byHead.set(`${head} ${land}`, entity);
    const kind = this.view.analysis.term[role]?.speaker?.kind ?? this.view.analysis.term[role]?.office?.kind;
    if (kind === "head-of-state" && land !== null) this.#byHead.set(`head-of-state ${land}`, entity);
  }

  #officer(role: number, kind: string, country: string | null): number {
    const head = this.#head(role);
    if (country !== null) return this.#byHead.get(`${head} ${country}`) ?? this.#byHead.get(`${kind} ${country}`) ?? -1;
    return this.#byHead.get(head) ?? -1;
  }

  /** The entity of a body; "the ministry" joins the ministry named last. */
  #body(from: number, to: number, role: number, kind: string, country: string | null, actor: Term | undefined): number {
    const head = this.#head(role);
    const name = this.#text(from, to);
    const words = to - from;
    if (words === 1 && country === null) {
      const known = this.#byHead.get(head);
      if (known !== undefined) return known;
    }
    const entry = actor?.actor?.[0];
    const own = entry !== undefined && isPerson(entry);
    const entity = this.#entity(name.toLowerCase(), { name, kind, country, gender: null, person: false, entryId: own ? null : (entry?.id ?? null), length: words });
    this.#byHead.set(head, entity);
    if (country !== null) this.#byHead.set(`${head} ${country}`, entity);
    return entity;
  }

  /** "Central Command (Centcom)": the short form in brackets is a name of the same. */
  #abbreviation(mention: Mention): void {
    const { bits } = this.view;
    const at = mention.to;
    if (mention.entity < 0 || at + 2 >= bits.length) return;
    if (((bits[at] as number) & OPEN) === 0 || ((bits[at + 2] as number) & CLOSE) === 0 || ((bits[at + 1] as number) & (NAME | ROLE)) === 0) return;
    this.#byName.set(this.#key(at + 1, at + 2), mention.entity);
    this.#byHead.set(this.#key(at + 1, at + 2), mention.entity);
  }

  #entity(key: string, fresh: Entity): number {
    const known = this.#byName.get(key);
    if (known !== undefined) return known;
    this.entities.push(fresh);
    this.#byName.set(key, this.entities.length - 1);
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

  #head(role: number): string {
    return this.#key(role, this.view.analysis.end[role] as number);
  }

  #key(from: number, to: number): string {
    return this.#text(from, to).toLowerCase();
  }

  #text(from: number, to: number): string {
    const { text, tokens } = this.view.analysis;
    return text.slice(tokens.from[from], tokens.to[to - 1]);
  }
}

/** Whether a source noun means one or several; offices tell by their ending. */
function numberOf(term: Term | undefined, text: string): Mention["number"] {
  const number = term?.speaker?.number ?? term?.person?.number;
  if (number !== undefined) return number;
  const holder = term?.office?.holder;
  if (holder === "body") return "any";
  return holder === "people" || (text.endsWith("s") && !text.endsWith("ss")) ? "many" : "one";
}

/** Last words of names of bodies, so that `in-army` is not taken for a person called Army. */
const BODIES = /(?:army|force|forces|command|navy|guard|guards|corps|staff|ministry|department|service|services|agency|council|police|administration|mission|brigade|group|office|military)$/i;

/** Whether an entry of the gazetteer is a person: by its kind, or by an id that ends in a part of its name (`ua-syrskyi`). */
function isPerson(entry: { readonly id: string; readonly kind: string; readonly name: string }): boolean {
  if (PERSON_ENTRY.has(entry.kind)) return true;
  const dash = entry.id.indexOf("-");
  const space = entry.name.indexOf(" ");
  if (dash < 0 || space < 0 || BODIES.test(entry.name) || entry.id.includes("-", dash + 1)) return false;
  const tail = entry.id.slice(dash + 1);
  const name = entry.name.toLowerCase();
  return name.endsWith(` ${tail}`) || name.startsWith(`${tail} `);
}

/** The name under which a mention is reported: as written, and for a pronoun the name of the one it stands for. */
export function nameOf(mention: Mention): string {
  return mention.form === "pronoun" ? mention.name : mention.text;
}
