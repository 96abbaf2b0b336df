import type { EventStatus, EventType, Metric, QuantityRelation, StatementKind, Unit } from "../model/vocabulary.ts";

/** What kinds of meaning a form has, as bits, so that a rule tests a token with one `&`. */
export const TAG = {
  num: 1,
  hedge: 1 << 1,
  weapon: 1 << 2,
  person: 1 << 3,
  thing: 1 << 4,
  measure: 1 << 5,
  cue: 1 << 6,
  say: 1 << 7,
  time: 1 << 8,
  place: 1 << 9,
  country: 1 << 10,
  actor: 1 << 11,
  office: 1 << 12,
  func: 1 << 13,
  attack: 1 << 14,
  event: 1 << 15,
  superlative: 1 << 16,
  noun: 1 << 17,
  verb: 1 << 18,
  mood: 1 << 19,
  title: 1 << 20,
  context: 1 << 21,
  people: 1 << 22,
  government: 1 << 23,
  modifier: 1 << 24,
  speaker: 1 << 26,
  part: 1 << 27,
  given: 1 << 28,
  link: 1 << 25,
  side: 1 << 29,
} as const;

/** Of a sentence: it has a number in digits. No term has this bit. */
export const DIGITS = 1 << 29;

/** Meanings that need a capital letter. A pack may add others, such as months, through `names`. */
export const TAGS_OF_NAMES = TAG.place | TAG.country | TAG.actor | TAG.people | TAG.government;

export interface NumberWord {
  readonly role:
    | "unit" // one … nineteen
    | "tens" // twenty … ninety
    | "hundred" // multiplies what stands before
    | "scale" // thousand, million …
    | "dozen" // multiplies by twelve
    | "ordinal" // first, second
    | "fraction" // half, third, quarter
    | "vague" // dozens, scores, hundreds, several
    | "pair" // both, the pair, the two
    | "all"
    | "none"
    | "article" // a, an
    | "another"; // another, a further
  readonly value: number;
}

export interface HedgeWord {
  readonly relation: QuantityRelation;
  /** before: "at least 5"; after: "5 or more". */
  readonly side: "before" | "after";
}

export interface WeaponWord {
  /** Class path in the weapon tree; lists of several are bundles. */
  readonly path: string;
  readonly number: "one" | "many" | "any";
}

export interface PersonWord {
  readonly number: "one" | "many" | "any";
  readonly kind: "person" | "civilian" | "child" | "woman" | "man" | "military" | "responder";
  /** How many one of them is: a couple is two. */
  readonly size?: number;
}

export interface ThingWord {
  readonly unit: Unit;
  readonly number: "one" | "many" | "any";
}

/** How a cue takes its theme: the thing counted. */
export interface CueWord {
  readonly metric: Metric;
  readonly form:
    | "base" // shoot down
    | "third" // shoots down
    | "make" // made, supplied: by one who does not fire it
  | "half" // occupied, based: the same, as the second half of a compound only
  | "past" // shot down, when that is only a past tense
    | "participle" // shot down, as past tense or as passive participle
    | "ing" // shooting down
    | "noun" // interception of
    | "adjective" // dead, missing
    | "subject"; // crossed, died, hit: the theme is the subject
  /** Units that the theme may have. */
  readonly theme: readonly Unit[];
  /** Who does it: the attacker or the defender. */
  readonly agent: "attacker" | "defender" | null;
}

export interface SayWord {
  readonly kind: StatementKind;
  readonly form: "past" | "third" | "base" | "ing" | "participle" | "noun" | "preposition";
  /** Whether the one spoken to may follow at once: "told Reuters". */
  readonly addressee?: boolean;
  /** What the word asks for; `speech` when absent. */
  readonly frame?: SayFrame;
  /** A number in its plain object: `said` by the one who condemns a strike that killed so many; `known` to the reporter where somebody claims responsibility for it. */
  readonly object?: "said" | "known";
}

/**
 * How an attributing word takes its content: `speech` a clause or a quotation ("said that"); `clause` no
 * plain object at all ("posted that"); `object` also a plain
 * object ("rejected the plan", "accused Moscow of"); `mind` a thought or wish ("believes"); `evidence` a record, which
 * needs an actor or a document as its subject ("recorded 108 drones"); `cite` names the one spoken for ("citing the
 * ministry"); `weak` attributes only with a quotation ("called it").
 */
export type SayFrame = "speech" | "clause" | "object" | "mind" | "evidence" | "cite" | "weak";

/** A common noun for someone or something that can be a source: "officials", "ministry", "report". */
export interface SpeakerWord {
  /** An actor kind of the model, or `document` (report, statement), `people` (residents, critics) or `venue` (interview). */
  readonly kind: string;
  readonly number: "one" | "many" | "any";
  readonly gender?: "f" | "m";
  /** A document that only shows, such as footage: whoever shared it says nothing. */
  readonly picture?: true;
}

export interface TimeWord {
  readonly kind:
    | "weekday"
    | "month"
    | "unit" // day, week, hours …
    | "part" // night, morning …
    | "deictic" // today, yesterday, overnight
    | "direction" // ago, earlier, later, last, next, previous
    | "clock" // a.m., GMT
    | "holiday"
    | "season";
  /** Month 1–12, weekday 1 (Monday) – 7; day offset for deictics; minutes for units; name for the rest. */
  readonly value: number | string;
}

/** A small word that only means something beside a time or an event: "since", "last", "the night of". */
export interface LinkWord {
  readonly role: LinkRole;
  /** What the role needs to be told apart: minutes, a sign, the name of a state. */
  readonly value?: number | string;
}

export type LinkRole =
  | "on" // on, in, at, during, over: before a time
  | "in"
  | "at"
  | "over" // over, during, in the course of
  | "for"
  | "by"
  | "since"
  | "until"
  | "from"
  | "to" // to, till, through: the second end of a range
  | "into"
  | "between"
  | "and"
  | "of"
  | "the"
  | "a"
  | "within"
  | "last"
  | "next"
  | "this"
  | "that"
  | "same"
  | "past" // the past week: a stretch that ends now
  | "recent"
  | "every"
  | "per"
  | "early"
  | "mid"
  | "late"
  | "start"
  | "end"
  | "before"
  | "after"
  | "ordinal" // st, nd, rd, th
  | "old" // years old: an age, no time
  | "epoch" // war, invasion: what a text counts from
  | "half"
  | "quarter"
  | "span" // in the same period
  | "all" // all night, all day
  | "future" // will, is due to: what stands after it has not happened yet
  | "eve" // the eve of: the day before
  | "recovery" // searched, found, rubble: what goes on after an attack
  | "issued" // published, posted on: before the date of a page
  | "mere" // in just 24 hours
  | "those" // those, these: a deed that was told of
  | "come" // came after, followed: what it came after was before
  | "anniversary" // of a day: not that day
  | "response" // in response to: what it answers was before
  | "phone" // by phone: the manner of a call
  | "demand" // call for, urge
  | "refuse" // reject, refuse
  | "announce" // planned, proposed, upcoming
  | "held" // reached, signed, in force
  | "agree" // agreed to: a truce is there, a meeting is to come
  | "happen" // took place, occurred: with when it did
  | "captive" // prisoners, hostages: what is swapped
  | "hearsay" // reportedly: by nobody in particular
  | "further" // in addition, of them, the rest: goes on with what was told, over a paragraph's end too
  | "seen" // seen, obtained: papers of which those who have them are no authors
  | "own" // his, her: the person named before
  | "lives" // what a war claims, and nobody says
  | "sent" // ambassador, adviser: "to" names whom he serves or where
  | "he" // he, she
  | "with"
  | "both";

export interface Term {
  readonly mask: number;
  /** Bits of `mask` that hold only with a capital letter. */
  readonly names?: number;
  readonly num?: NumberWord;
  readonly hedge?: HedgeWord;
  readonly weapon?: WeaponWord;
  readonly person?: PersonWord;
  readonly thing?: ThingWord;
  readonly measure?: { readonly reason: "age" | "altitude" | "distance" | "duration" | "measure" | "money" | "percentage" | "unit-number" | "score" | "model-number" };
  readonly cue?: readonly CueWord[];
  readonly say?: SayWord;
  readonly time?: TimeWord;
  readonly place?: readonly PlaceEntry[];
  readonly country?: CountryEntry;
  /** The same country by its people or adjective: "Russian", "Israelis". */
  readonly people?: CountryEntry;
  /** The same country by its capital or seat: "Moscow", "the Kremlin". */
  readonly government?: CountryEntry;
  readonly actor?: readonly ActorEntry[];
  readonly office?: OfficeEntry;
  readonly title?: { readonly kind: string; readonly gender?: "f" | "m" };
  readonly speaker?: SpeakerWord;
  /** A given name, with the gender of those who bear it. */
  readonly given?: { readonly gender: "f" | "m" };
  readonly func?: { readonly role: FunctionRole };
  /** The part a closed-class word plays in a sentence, as the attribution grammar needs it. */
  readonly part?: { readonly role: FunctionRole };
  /** A noun for an attack: "strike", "barrage", "raid". */
  /** An attack as a whole; with the class of weapon when its name says it: "drone attack"; `aimed` when it is one wherever "on" a thing follows: "strike"; `sort` tells what makes it one: what it is done with, or whose it is. */
  readonly attack?: { readonly number: "one" | "many"; readonly weapon?: string; readonly aimed?: true; readonly sort?: "air" | "deed" };
  readonly event?: {
    readonly type: EventType;
    readonly mode: string | null;
    /** What the word alone says of it; null when only the words around do. */
    readonly status: EventStatus | null;
    readonly form?: "noun" | "verb";
    /** A word that only means an event with its participants: "spoke", "deal", "call". */
    readonly weak?: boolean;
  };
  readonly superlative?: { readonly kind: "record" | "largest" | "deadliest" | "smallest" | "first" };
  /** A noun that can end a phrase and is none of the counted classes: "operator", "factory". */
  readonly noun?: { readonly kind: string };
  /** A verb without a metric, with its form, so that clauses can be told apart. */
  readonly verb?: { readonly form: "finite" | "ing" | "participle" | "base"; readonly role?: string };
  readonly mood?: { readonly kind: "negation" | "denial" | "conditional" | "plan" | "comparison" | "cumulative" | "period" | "provisional" | "staged" | "prospect" };
  /** Words that show that a text is about an armed conflict, or about something else that kills. */
  readonly context?: { readonly about: "attack" | "war" | "accident" | "crash" | "mild" | "crime" | "other" };
  readonly link?: LinkWord;
  /** What a word tells of the sides of an attack. */
  readonly side?: { readonly role: SideRole; /** Whose it is by the word itself: a prefix of ships. */ readonly land?: string };
  /** Adjectives that may stand between a number and its noun. */
  readonly modifier?: true;
}

/** The same term with every field in one order, absent ones too: an engine reads objects of one shape fastest. */
export function shaped(term: Term): Term {
  const { mask, names, num, hedge, weapon, person, thing, measure, cue, say, time, place, country, people, government, actor, office, title, speaker, given, func, part, attack, event, superlative, noun, verb, mood, context, link, side, modifier } = term;
  return { mask, names, num, hedge, weapon, person, thing, measure, cue, say, time, place, country, people, government, actor, office, title, speaker, given, func, part, attack, event, superlative, noun, verb, mood, context, link, side, modifier } as Term;
}

export type SideRole =
  | "seat"
  | "base" // a base, a camp: may be another's
  | "host" // hosts, houses: whose troops are there
  | "ship" // of anybody who trades
  | "warship"
  | "ruler" // who rules a land, or those who fight for it
  | "state" // a ruler where an armed body or an attack follows
  | "cause" // clashes, a mine, a crash: no attack from the air
  | "gunman" // gunmen, militants: who do not fly
  | "make" // made, supplied: by one who does not fire it
  | "half" // occupied, based: the same, as the second half of a compound only
  | "campaign" // an offensive: attacks over weeks
  | "aggression" // a war, an invasion: tells who attacks, not what killed
  | "lead" // US-led: who acts with others
  | "belong" // belonging to, flown by: whose a weapon is
  | "venue" // speaking at, a news conference: where something is said
  | "past" // since, in response to: what went before
  | "area" // a suburb of, the outskirts of
  | "quarter" // the north of, not "north of"
  | "also" // additionally: goes on with what was said before
  | "begin" // began, resumed: from when a total runs
  | "border"
  | "own" // its, our: of the one who speaks
  | "into"
  | "lose"; // lost: what befell its subject

export type FunctionRole =
  | "preposition"
  | "determiner"
  | "conjunction"
  | "subordinator"
  | "relative"
  | "pronoun"
  | "be"
  | "have"
  | "modal"
  | "negation"
  | "possessive"
  | "to"
  | "of"
  | "with"
  | "including"
  | "that"
  | "particle"
  | "adverb";

export interface PlaceEntry {
  readonly code: string | null;
  readonly kind: "country" | "region" | "city" | "area" | "sea";
  readonly country: string | null;
  readonly name: string;
}

export interface CountryEntry {
  readonly code: string;
  readonly name: string;
}

export interface ActorEntry {
  readonly id: string;
  readonly kind: string;
  readonly country: string | null;
  readonly name: string;
}

export interface OfficeEntry {
  readonly slug: string;
  readonly kind: string;
  /** person: one holder; people: somebody of a group; body: an institution. */
  readonly holder: "person" | "people" | "body";
}
