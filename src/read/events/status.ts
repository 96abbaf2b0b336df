import type { EventStatus, EventType, StatementKind } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { someIsOf, tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { isCondition, isSupposed } from "../supposed.ts";
import type { LinkRole } from "../term.ts";
import { TAG } from "../term.ts";
import { roleAt } from "../time/words.ts";
import { NUMBER, PUNCT, QUOTE } from "../tokens.ts";
import { func } from "./participants.ts";

/** How far the verb's event has come: "will meet" is announced, "wants to meet" demanded, "did not meet" refused. */
export function verbStatus(a: Analysis, i: number, sentence: Sentence): EventStatus {
  for (let k = i - 1, n = 0; k >= sentence.from && n < 6; n++) {
    const at = a.start[k] as number;
    if (a.tokens.kind[at] === PUNCT || a.tokens.kind[at] === QUOTE) break;
    const role = roleAt(a, at);
    const part = func(a, at);
    if (part === "negation" || role === "refuse") return "refused";
    if (role === "demand") return "demanded";
    if (role === "future" || role === "announce" || role === "agree") return "announced";
    if (part === "modal") return "announced";
    if (part === "relative" || part === "conjunction") break;
    k = at - 1;
  }
  return "held";
}

const STATUS: Partial<Record<LinkRole, EventStatus>> = { refuse: "refused", demand: "demanded", announce: "announced", future: "announced", held: "held" };

/** What becomes of that which somebody demands, promises or rejects. */
const TOLD: Partial<Record<StatementKind, EventStatus>> = { demands: "demanded", calls_on: "demanded", promises: "announced", rejects: "refused" };

/** Events that are there once they are agreed; the others have yet to take place. */
const AGREED: ReadonlySet<EventType> = new Set(["ceasefire", "agreement", "swap"]);

/** What a word says of how far an event has come. */
function statusAt(a: Analysis, at: number, type: EventType): EventStatus | undefined {
  const role = roleAt(a, at);
  if (role === "agree") return AGREED.has(type) ? "held" : "announced";
  const status = role === null ? undefined : STATUS[role];
  if (status !== undefined || role === "next") return status;
  const kind = ((a.mask[at] as number) & TAG.say) === 0 ? undefined : a.term[at]?.say?.kind;
  return kind === undefined ? undefined : TOLD[kind];
}

/** Words before an event among which its stance is looked for. */
const STANCE = 7;

export interface Stance {
  readonly status: EventStatus | null;
  /** The verb that says so; -1 when none before the event does. */
  readonly verb: number;
  /** A phrase that others did something at: "condemned it at a summit". */
  readonly setting?: boolean;
}

/** A helper that puts a thing off to later; the month of May is none. */
function isModal(a: Analysis, at: number): boolean {
  if (func(a, at) !== "modal") return false;
  const month = ((a.mask[at] as number) & TAG.time) !== 0 && (a.tokens.kind[at + 1] === NUMBER || a.tokens.kind[at - 1] === NUMBER);
  return !month;
}

/** Events that others do something at; what is said of them there is not said of the event. */
const SETTINGS: ReadonlySet<EventType> = new Set(["call", "meeting", "talks", "summit", "visit", "vote"]);

/** "condemned the strike at a summit", "would raise it at talks in Oman": it is held, or to come with what is done there. */
function settingOf(a: Analysis, type: EventType, from: number, to: number, sentence: Sentence): Stance | null {
  if (from <= sentence.from || !SETTINGS.has(type)) return null;
  const before = a.start[from - 1] as number;
  if (!tokenIsOf(a, before, "setting") && !(type === "call" && tokenIsOf(a, before, "during it"))) return null;
  for (let k = from; k < to; k = a.end[k] as number) if (roleAt(a, k) === "next") return { status: "announced", verb: -1, setting: true };
  for (let k = before - 1, n = 0; k >= sentence.from && n < STANCE * 2; n++) {
    const at = a.start[k] as number;
    if (a.tokens.kind[at] === PUNCT || a.tokens.kind[at] === QUOTE || func(a, at) === "that" || func(a, at) === "relative") break;
    if (isModal(a, at) || roleAt(a, at) === "future" || (roleAt(a, at) === "announce" && !tokenIsOf(a, at, "enacts"))) return { status: "announced", verb: -1, setting: true };
    k = at - 1;
  }
  return { status: null, verb: -1, setting: true };
}

/** What is said to become of an event, and the verb that says so: before its phrase, inside it, or behind it. */
export function stanceOf(a: Analysis, type: EventType, from: number, to: number, end: number, sentence: Sentence): Stance {
  if (isSupposed(a, from, sentence.from)) return { status: null, verb: -1 };
  const setting = settingOf(a, type, from, to, sentence);
  if (setting !== null) {
    if (setting.status !== null) return setting;
    return { status: behind(a, type, Math.max(to, end), sentence) ?? "held", verb: -1, setting: true };
  }
  let inside: EventStatus | null = null;
  for (let k = from; k < to; k = a.end[k] as number) {
    const role = roleAt(a, k);
    const status = role === "next" ? "announced" : role === null ? undefined : STATUS[role];
    if (status !== undefined) inside = status;
    if (a.term[k]?.num?.role === "none") return { status: type === "sanctions" ? null : "refused", verb: -1 };
  }
  let reach = STANCE;
  for (let k = from - 1, n = 0; k >= sentence.from && n < reach; n++) {
    const at = a.start[k] as number;
    const kind = a.tokens.kind[at];
    if (kind === PUNCT || kind === QUOTE) break;
    const role = roleAt(a, at);
    const part = func(a, at);
    if (role === "after" || role === "before" || part === "subordinator" || part === "relative") {
      // "ahead of a meeting with Trump" is still to come; of "the meeting" one cannot tell.
      if (role === "before" && k === from - 1 && roleAt(a, from) === "a") return { status: "announced", verb: -1 };
      // What something came after was held; "after a ceasefire" may be any.
      if (role === "after" && type !== "ceasefire" && type !== "agreement" && type !== "sanctions") return { status: inside === null || inside === "announced" ? "held" : inside, verb: -1 };
      break;
    }
    // "must hold talks", "would continue talks"
    if (isModal(a, at)) return { status: "announced", verb: at };
    // "approved a bill to leave the treaty": what is approved is the bill.
    if (tokenIsOf(a, at, "bill")) break;
    // "called on Washington and the capitals of Europe to tighten sanctions"
    if (part === "to") reach = STANCE * 2;
    if (someIsOf(a, at, a.end[at] as number, "proposal")) {
      const answer = answerTo(a, type, at, sentence);
      if (answer !== null) return answer;
    }
    const status = tokenIsOf(a, at, "accepts") ? (AGREED.has(type) ? "held" : "announced") : statusAt(a, at, type);
    const says = (a.mask[at] as number) & TAG.say && a.term[at]?.say?.form !== "base";
    if (a.term[at]?.event?.form === "noun" || part === "that" || (says && status === undefined)) break;
    if (status !== undefined) {
      const negated = at > sentence.from && func(a, a.start[at - 1] as number) === "negation";
      return { status: negated ? "refused" : status, verb: at };
    }
    if (part === "negation") return { status: "refused", verb: -1 };
    k = at - 1;
  }
  // "talks would “immediately” resume between Moscow and Kyiv": what stands before the parties tells of it too.
  for (let k = to, n = 0; k < end && n < 8; n++, k = a.end[k] as number) {
    const part = func(a, k);
    const status = isModal(a, k) ? "announced" : statusAt(a, k, type);
    if (isCondition(a, k)) break;
    if (part === "negation") return { status: "refused", verb: -1 };
    if (status !== undefined && status !== "demanded") return { status, verb: -1 };
  }
  const after = behind(a, type, Math.max(to, end), sentence);
  return { status: after ?? inside, verb: -1 };
}

const isComma = (a: Analysis, i: number): boolean => a.tokens.kind[i] === PUNCT && a.tokens.code[i] === 44;

/** Words of an insertion between commas. */
const INSERTION = 12;

/** Behind the comma that closes an insertion when a helper goes on with the subject before it; -1 without. */
function pastInsertion(a: Analysis, comma: number, sentence: Sentence): number {
  for (let k = comma + 1, n = 0; k + 1 < sentence.to && n < INSERTION; n++, k = a.end[k] as number) {
    if (!isComma(a, k)) continue;
    const part = func(a, k + 1);
    return part === "modal" || part === "be" || part === "have" ? k + 1 : -1;
  }
  return -1;
}

/** What is said of an event behind its phrase: "talks are planned", "the truce has held". */
function behind(a: Analysis, type: EventType, from: number, sentence: Sentence): EventStatus | null {
  let helped = false;
  let later: EventStatus | null = null;
  for (let k = from, n = 0; k < sentence.to && n < 6; n++, k = a.end[k] as number) {
    const kind = a.tokens.kind[k];
    if (n === 0 && isComma(a, k)) {
      // "the talks, planned for Sunday in Muscat, will not take place"
      const past = pastInsertion(a, k, sentence);
      if (past < 0) return null;
      k = past - 1;
      continue;
    }
    if (kind === PUNCT || kind === QUOTE) return later;
    const role = roleAt(a, k);
    const part = func(a, k);
    if (role === "after" || role === "before" || isCondition(a, k)) return later;
    if (part === "be" || part === "have" || isModal(a, k)) helped = true;
    // "will not take place"
    if (part === "negation" && helped) for (let j = a.end[k] as number, m = 0; j < sentence.to && m < 3; j = a.end[j] as number, m++) if (roleAt(a, j) === "happen" || roleAt(a, j) === "held" || tokenIsOf(a, j, "takes place")) return "refused";
    if (type === "ceasefire" && (tokenIsOf(a, k, "ends it") || (helped && tokenIsOf(a, k, "holds")))) return "held";
    // "sanctions imposed on Iran in 2018" are a state of things.
    if (type === "sanctions" && !helped && tokenIsOf(a, k, "enacts")) return later;
    if (part === "that" || part === "relative") return later;
    if (isModal(a, k)) {
      later = "announced";
      continue;
    }
    const status = role === "demand" || ((a.mask[k] as number) & TAG.say) !== 0 ? undefined : statusAt(a, k, type);
    if (status !== undefined) return status;
    if (((a.mask[k] as number) & TAG.say) !== 0) return later;
  }
  return later;
}

/** What somebody does with a proposal before it: "rejected the offer of a truce", "accepted a proposal for talks". */
function answerTo(a: Analysis, type: EventType, proposal: number, sentence: Sentence): Stance | null {
  for (let k = proposal - 1, n = 0; k >= sentence.from && n < STANCE; n++) {
    const at = a.start[k] as number;
    if (a.tokens.kind[at] === PUNCT || a.tokens.kind[at] === QUOTE || func(a, at) === "that") return null;
    if (tokenIsOf(a, at, "accepts")) return { status: AGREED.has(type) ? "held" : "announced", verb: at };
    if (roleAt(a, at) === "refuse") return { status: "refused", verb: at };
    k = at - 1;
  }
  return null;
}
