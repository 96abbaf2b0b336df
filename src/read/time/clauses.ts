import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { HYPHEN, NUMBER, PUNCT, QUOTE } from "../tokens.ts";
import type { TimeMention } from "./expression.ts";
import { roleAt, timeAt } from "./words.ts";

/** A stretch of a sentence that tells of one thing. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** main: the sentence itself and what is joined to it; relative: "who …", "which …"; temporal: "after …", "when …"; prior: "following …", "in response to …". */
  readonly kind: "main" | "relative" | "temporal" | "prior";
  /** Number of quotation marks that stand before it: odd means inside a quotation. */
  readonly quoted: boolean;
  /** The first clause of the run of main clauses that it belongs to. */
  readonly segment: number;
  /** Semicolons up to its start. */
  readonly semicolons: number;
  /** The "two days after" that opens the run of temporal clauses that it stands in. */
  readonly opener: TimeMention | null;
}

/** Cuts a sentence into clauses by its marks and its subordinating words; linear, no nesting deeper than one. */
export function clausesOf(a: Analysis, sentence: Sentence, times: readonly TimeMention[]): Clause[] {
  const out: Clause[] = [];
  let from = sentence.from;
  let kind: Clause["kind"] = "main";
  let quoted = false;
  let next = 0;
  let semicolons = 0;
  let told: TimeMention | null = null;
  let opens: TimeMention | null = null;
  let segment = 0;
  const cut = (at: number, to: Clause["kind"]): void => {
    if (at > from) {
      const index = out.length;
      const before = out[index - 1];
      if (kind !== "main" || before?.kind !== "main") segment = index;
      // "a day after the army shelled Nyala, where nine died": still of then.
      // ", in which"
      const comma = at - from <= 2 && a.tokens.code[from] === 44;
      if (kind === "temporal") told = opens ?? told;
      else if (kind !== "relative" && !comma) told = null;
      out.push({ from, to: at, kind, quoted, segment, semicolons, opener: comma ? null : told });
      if (kind === "relative") told = null;
      opens = null;
    }
    from = at;
    kind = to;
  };
  for (let i = sentence.from; i < sentence.to; ) {
    while (next < times.length && (times[next] as TimeMention).to <= i) next++;
    const mention = times[next];
    if (mention !== undefined && mention.from <= i && i < mention.to) {
      if (startsEvent(mention)) {
        // "two days after": what follows tells of the other event.
        cut(mention.from, kind);
        cut(mention.to, "temporal");
        opens = mention;
      }
      i = mention.to;
      continue;
    }
    const tokenKind = a.tokens.kind[i];
    const code = a.tokens.code[i];
    if (tokenKind === QUOTE && code !== 39 && code !== 0x2019) {
      cut(i, kind);
      quoted = !quoted;
      i++;
      continue;
    }
    if (tokenKind === PUNCT || tokenKind === HYPHEN) {
      const spaced = ((a.tokens.flags[i + 1] ?? 1) & 1) !== 0;
      if (code === 59 || code === 44 || code === 0x2014 || (code === 0x2013 && spaced) || code === 40 || code === 41) cut(i, code === 44 && goesOn(a, i + 1, sentence) ? kind : "main");
      if (code === 59) semicolons++;
      i++;
      continue;
    }
    if (((a.mask[i] as number) & CLAUSE_WORDS) !== 0) {
      const before = times[next - 1];
      const to = before?.to === i && before.expression.kind === "duration" && roleAt(a, i) === "since" ? "prior" : opensClause(a, i, sentence, mention);
      if (to !== null) cut(i, to);
    }
    i = a.end[i] as number;
  }
  cut(sentence.to, "main");
  return out;
}

/** ", killing at least one", ", three missiles and 12 drones": what follows a comma is still told of the same event. */
function goesOn(a: Analysis, at: number, sentence: Sentence): boolean {
  if (at >= sentence.to) return false;
  const term = a.term[at];
  return term?.verb?.form === "ing" || term?.cue?.[0]?.form === "ing" || isItem(a, at, sentence.to);
}

/** Words of an item of a list that are looked at for a verb. */
const ITEM = 16;
const NUMERIC = TAG.num | TAG.hedge;

/** "(shot down two missiles), three rockets, and 12 drones": another number of the list, and no clause with a verb of its own. */
function isItem(a: Analysis, at: number, limit: number): boolean {
  let i = a.role[at] === "conjunction" ? (a.end[at] as number) : at;
  if (i >= limit || !(a.tokens.kind[i] === NUMBER || ((a.mask[i] as number) & NUMERIC) !== 0) || timeAt(a, a.end[i] as number) !== undefined) return false;
  let seen = 0;
  for (; i < limit && seen < ITEM && a.tokens.kind[i] !== PUNCT; i = a.end[i] as number, seen++) {
    const term = a.term[i];
    if (a.role[i] === "be" || a.role[i] === "have" || term?.cue?.some(({ form }) => form === "past" || form === "third") === true) return false;
    if (term?.verb?.form === "finite" || term?.say?.form === "past" || term?.say?.form === "third") return false;
  }
  return seen > 1;
}

const CLAUSE_WORDS = TAG.func | TAG.part | TAG.link;

export function startsEvent(mention: TimeMention): boolean {
  return mention.expression.kind === "moment" && mention.expression.moment.base.on === "offset" && mention.expression.moment.base.from === "event";
}

function opensClause(a: Analysis, i: number, sentence: Sentence, mention: TimeMention | undefined): Clause["kind"] | null {
  const role = roleAt(a, i);
  if (role === "after" || role === "before" || role === "since" || role === "until") {
    // "before Monday", "since January" are times and no clauses.
    if (mention !== undefined && mention.from <= (a.end[i] as number) + 1 && mention.from >= i) return null;
    return role === "after" && cameAfter(a, i, sentence) ? "prior" : "temporal";
  }
  // "That followed an overnight strike": what it followed was before.
  if (role === "come" && a.term[i]?.link?.value === "context" && attackBefore(a, i, sentence)) return "prior";
  // "following an exchange of fire on Tuesday", "in response to attacks on three ships": what was before.
  if (role === "response" || (role === "next" && a.term[i]?.link?.value === "context" && timeAt(a, a.end[i] as number) === undefined)) {
    // "The following are among the deadliest": no attack that was before.
    const noun = i === sentence.from || roleAt(a, a.start[i - 1] as number) === "the";
    return noun && role !== "response" ? null : "prior";
  }
  const mask = a.mask[i] as number;
  if ((mask & (TAG.func | TAG.part)) === 0) return null;
  const func = roleOfClause(a, i);
  if (func === "relative" || func === "subordinator") {
    if (i === sentence.from) return null;
    const said = a.start[i - 1] as number;
    // "said that", "said it": the content of what was said is the main thing told.
    if (((a.mask[said] as number) & TAG.say) !== 0) return null;
    return func === "relative" ? (isThat(a, i) ? null : "relative") : "main";
  }
  return null;
}

/** "The attack came after a strike had killed 11 people": the strike was another one. */
function cameAfter(a: Analysis, i: number, sentence: Sentence): boolean {
  const before = i > sentence.from ? (a.start[i - 1] as number) : -1;
  return before >= 0 && roleAt(a, before) === "come" && attackBefore(a, before, sentence);
}

/** Whether an attack is the subject of the verb at a token: it stands close before it. */
function attackBefore(a: Analysis, i: number, sentence: Sentence): boolean {
  for (let k = i - 1, seen = 0; k >= sentence.from && seen < 8; k--, seen++) {
    const at = a.start[k] as number;
    if (((a.mask[at] as number) & TAG.attack) !== 0) return true;
    // "the attacks on the town, which came after": still the attacks.
    const aside = k === i - 2 && a.tokens.kind[at] === PUNCT && roleOfClause(a, i - 1) === "relative";
    if ((a.tokens.kind[at] === PUNCT && !aside) || ((a.mask[at] as number) & TAG.say) !== 0) return false;
    k = at;
  }
  return false;
}

/** How a clause is opened by a token, where one is. */
function roleOfClause(a: Analysis, i: number): string | undefined {
  const word = a.term[i];
  return word?.part?.role === "relative" ? "relative" : (word?.func?.role ?? word?.part?.role);
}

/** "that" opens as often the content of speech as a relative clause. */
function isThat(a: Analysis, i: number): boolean {
  return roleAt(a, i) === "that";
}

/** The clause in which a token stands; the last one when it stands behind them all. */
export function clauseAt(clauses: readonly Clause[], token: number): number {
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (token < (clauses[middle] as Clause).to) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether the token stands in an "in response to …" or behind an attack that "came after", in a sentence without a time. */
export function isAnswered(a: Analysis, sentence: Sentence, token: number): boolean {
  for (let i = token - 1, seen = 0; i >= sentence.from && seen < 24; i--, seen++) {
    const at = a.start[i] as number;
    const role = roleAt(a, at);
    if ((role === "response" && seen < 12) || (role === "after" && cameAfter(a, at, sentence))) return true;
    if (a.tokens.kind[at] === PUNCT || a.tokens.kind[at] === QUOTE) return false;
    i = at;
  }
  return false;
}
