import type { Analysis } from "../analysis.ts";
import { Entities, landWithin } from "./entities.ts";
import type { Entity } from "./entities.ts";
import { factsAt, isPersonName, numberIn } from "./facts.ts";
import type { Facts } from "./facts.ts";
import { Found, plain } from "./mention.ts";
import type { Mention } from "./mention.ts";
import { column } from "./room.ts";
import { ACTOR, COMMA, DET, JOIN, LOWER, NAME, NUM, OF, PEOPLE, POSS, PRON, ROLE, SAY, TIME, TITLE, VERB, isParticle, viewOf } from "./view.ts";
import type { View } from "./view.ts";

/** All actor mentions of a text in the order in which they begin, with those of one actor joined by `entity`. */
export function mentionsIn(analysis: Analysis): Mention[] {
  return new MentionReader(viewOf(analysis)).mentions;
}

const HYPHEN = 45;

/** Finds and joins the mentions of one text; keeps the entities for the attribution rules. */
export class MentionReader {
  readonly view: View;
  readonly entities: Entity[];
  readonly #entities: Entities;
  readonly mentions: Mention[] = [];
  /** For each token, index + 1 of the last mention that begins at it. */
  readonly #at: Int32Array;
  /** The person named last, for the office that may stand beside the name: "Timchenko, CEO of DTEK". */
  #lastPerson = { entity: -1, to: -1 };

  constructor(view: View) {
    this.view = view;
    this.#at = column(view.bits.length);
    this.#entities = new Entities(view);
    this.entities = this.#entities.list;
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
      // "CNN contributor Anna Koval": whom the words between name.
      else if (found.form === "name" && found.to === to && this.fits(found.entity, undefined) && this.#onlyNouns(best.to, found.from)) best = found;
      // "the state-run news agency", "the Moscow-installed governor": the first word only says of what kind.
      else if (this.view.analysis.tokens.code[best.to] === HYPHEN) best = found;
    }
    if (best !== undefined && (best.from - from <= 4 || (best.to === to && best.form === "body")) && (best.to === to || best.form !== "name")) {
      const text = this.#text(from, to);
      const land = best.form === "role" && best.entity >= 0 && best.to < to ? landWithin(this.view, best.to, to) : null;
      // "The new president of Syria" is not the president who was named.
      if (land !== null && land !== best.country) return { ...plain(best), from, to, text, name: text, country: land, entryId: null, entity: -1 };
      return text === best.text ? best : { ...plain(best), from, to, text, entity: best.form === "role" && this.#indefinite(from) ? -1 : best.entity, name: best.entity >= 0 && best.form === "role" && this.#indefinite(from) ? text : best.form !== "body" || best.entity < 0 ? best.name : this.#fuller(best, text) };
    }
    // "Anna Koval head of the office (said)": the name alone.
    if (best !== undefined && best.form === "name" && best.from === from && this.fits(best.entity, undefined) && ((this.view.bits[best.to] as number) & (ROLE | NAME)) === ROLE) return best;
    // A name that the scan took together with the setting before it: "(in a statement) Africom".
    const named = best === undefined && ((this.view.bits[from] as number) & (NAME | TITLE)) !== 0 ? this.#classify(from, to) : undefined;
    return named ?? this.#phrase(from, to);
  }

  #onlyNouns(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (((this.view.bits[i] as number) & (LOWER | ROLE)) === 0) return false;
    return to > from && to - from <= 3;
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
    for (let k = this.lastBefore(at), tries = 0; k >= 0 && tries < reach; k--, tries++) {
      const { entity } = this.mentions[k] as Mention;
      if (entity >= 0 && this.fits(entity, gender)) return entity;
    }
    return -1;
  }

  /** The latest body, government or group before a token; -1 when there is none. */
  bodyBefore(at: number, reach: number): number {
    for (let k = this.lastBefore(at), tries = 0; k >= 0 && tries < reach; k--, tries++) {
      const { entity } = this.mentions[k] as Mention;
      if (entity >= 0 && !(this.entities[entity] as Entity).person) return entity;
    }
    return -1;
  }

  fits(entity: number, gender: "f" | "m" | undefined): boolean {
    const known = this.entities[entity];
    return known !== undefined && known.person && (gender === undefined || known.gender === null || known.gender === gender);
  }

  /** Index of the last mention that begins before a token; -1 when there is none. */
  lastBefore(at: number): number {
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
        // "Anna Koval head of the office": the comma was left out.
        if ((c & (ROLE | NAME)) === ROLE && to > part && to + 1 < sentence.to && ((bits[to + 1] as number) & OF) !== 0 && isPersonName(analysis, part, to)) break;
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
    this.#entities.abbreviation(mention);
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
          const given = facts !== undefined && facts.onlyPlace && next < to && ((bits[next] as number) & NAME) !== 0 && ((bits[next] as number) & ROLE) === 0;
          // "Volodymyr" is a town and a given name.
          // "Jack London": a surname that is a town.
          const surname = facts !== undefined && facts.onlyPlace && next === to && i > nameFrom && (factsAt(analysis, nameFrom)?.given ?? null) !== null;
          if (surname) continue;
          country = facts?.land ?? country;
          if (!given && (facts === undefined || !facts.person)) nameFrom = next;
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
      if (known) gender ??= (actor as Facts).entryGender;
      const person = known ? (actor as Facts).person || titled : given !== null || roleFacts?.personal === true || titled || (words >= 2 && words <= 4) || this.#entities.isKnown(to - 1, to);
      const kind = known ? entry.kind : (roleFacts?.speakerKind ?? (person ? "person" : "unknown"));
      const entity = this.#entities.named(nameFrom, to, person, kind, country, gender, known ? actor : undefined);
      if (person && role >= 0) this.#entities.office(role, country, entity);
      if (person) this.#lastPerson = { entity, to };
      const found = this.entities[entity] as Entity;
      return new Found(analysis, from, to, found.name, found.kind, "name", "one", found.country, found.entryId, entity);
    }
    if (role >= 0 && (end[role] as number) === to && roleFacts !== undefined) {
      const kind = roleFacts.roleKind;
      const number = roleFacts.number ?? numberIn(roleFacts, this.view.analysis, this.#text(from, to));
      const { body } = roleFacts;
      const capital = ((bits[role] as number) & NAME) !== 0 || actor !== undefined;
      const beside = this.#lastPerson;
      if (!body && number === "one" && beside.entity >= 0 && from > beside.to && from - beside.to <= 3 && ((bits[beside.to] as number) & COMMA) !== 0) {
        this.#entities.office(role, country, beside.entity);
      }
      const entity = body ? this.#entities.body(from, to, role, kind, country, actor) : number === "one" ? this.#entities.officer(role, kind, country) : -1;
      const known = this.entities[entity];
      const form = body ? "body" : number === "one" ? "role" : "people";
      const name = known !== undefined && (body || known.length > 0) && !(capital && body) ? known.name : null;
      return new Found(analysis, from, to, name, kind, form, number, country ?? known?.country ?? null, known?.entryId ?? null, entity);
    }
    if (actor !== undefined && (end[actorAt] as number) === to) {
      const { bodyKind, entry } = actor;
      const entity = this.#entities.entry(actor, from, to, country);
      return new Found(analysis, from, to, null, bodyKind, "body", "any", country, entry?.id ?? null, entity);
    }
    return country === null ? undefined : new Found(analysis, from, to, null, "people", "people", "many", country, null, -1);
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

  #text(from: number, to: number): string {
    const { text, tokens } = this.view.analysis;
    return text.slice(tokens.from[from], tokens.to[to - 1]);
  }
}
