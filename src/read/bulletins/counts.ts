import type { PlaceRole } from "../../model/vocabulary.ts";
import { adjacentTo, cueFor, isOfOwnClause, isTornOff, verbAfter } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { holds } from "./draft.ts";
import { draftOf, wholeOf } from "./draft-of.ts";
import type { Item } from "./items.ts";
import { is, isDash, isMark, isQuote } from "./items.ts";
import { isNoCount, isOfSomethingElse } from "./no-count.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { placesAt } from "./place-list.ts";
import type { Quantity } from "./quantity.ts";
import { ofWholeAt, quantityAt } from "./quantity.ts";
import type { Cue } from "./said.ts";
import { MOST } from "./said.ts";
import type { Scan } from "./scan.ts";
import { isBullet, isDecor } from "./sentences.ts";
import { isPartMetric, readWhole, settle } from "./settle.ts";
import { addPlace } from "./spots.ts";

/** A number with what it counts and all that hangs on it; returns the item after it. */
export function readCount(scan: Scan, given: Quantity): number {
  const items = scan.items;
  let q = given;
  // A part is told of behind a dash: "37 із них – реактивні", "11 – над Орловською".
  let nounFrom = q.to;
  if (q.part && isDash(items[nounFrom])) nounFrom += 1;
  if (q.part && isMark(items[nounFrom], ",")) nounFrom += 1;
  // "26 влучань ударних безпілотників", "17 пусків": the deed is what is counted.
  const deed = items[q.to];
  if (is(deed, "metric") && deed.sense.form === "noun" && deed.sense.metric !== "debris_locations" && !q.part) {
    scan.cue = { metric: deed.sense.metric, from: q.to, to: q.to + 1, number: "any", recorded: false };
    nounFrom = q.to + 1;
  }
  // "83 збиті БпЛА": what became of them stands between the number and the noun.
  else if (is(deed, "metric") && deed.sense.number === "many" && !q.part && deed.line === 0 && nounPhraseAt(items, q.to + 1)?.head === true) {
    scan.cue = { metric: deed.sense.metric, from: q.to, to: q.to + 1, number: "many", recorded: false };
    nounFrom = q.to + 1;
  }
  const phrase = nounPhraseAt(items, nounFrom);
  const np = phrase !== null && (items[phrase.from] as Item).line < 2 ? phrase : null;
  let end = np?.to ?? q.to;
  // "10 «шахедів» із 14": the whole stands behind the noun.
  const behind = np === null || q.whole !== null ? null : ofWholeAt(items, end);
  if (behind !== null && (q.low === null || behind.high === null || q.low <= behind.high) && endsWhole(items[behind.end])) {
    q = { ...q, whole: behind };
    end = behind.end;
  }
  if (q.relation === "none" && q.whole !== null) {
    scan.refuse(q.number.from, "no-metric", "none of so many: what became of them instead is not read");
    scan.refuse(q.whole.from, "no-metric", "the whole of a count of none");
    return end;
  }
  if (q.share) {
    scan.refuse(q.number.from, "percentage", "a share of the whole");
    return end;
  }
  if ((q.low ?? 0) > MOST) {
    scan.refuse(q.number.from, "measure", `more than any night had: ${q.low}`);
    return end;
  }
  if (np === null && isNoCount(scan, q)) return q.to;
  if (np === null && isOfSomethingElse(scan, q)) {
    if (q.relation === "all_of" && q.low === null) return q.to;
    // "83 БпЛА над 11 регіонами, з них 21": lands are where, and have no parts here.
    if (!is(items[q.from - 1], "over")) scan.strange = scan.sentence;
    scan.refuse(q.number.from, "no-metric", `a count of something else: ${(items[nounFrom] as Item).text}`);
    return nounFrom + 1;
  }
  // "понад сорок вильотів, двадцять із них": a part of what is no munition.
  if (np === null && q.part && scan.strange === scan.sentence) {
    scan.refuse(q.number.from, "no-metric", "a part of something else");
    return q.to;
  }
  const before = items[q.from - 1];
  const adjacent = scan.cue !== null && (scan.cue.from === q.to || adjacentTo(scan, q.from));
  const after = adjacent ? null : (verbAfter(scan, end) ?? meansAfter(scan, q, end));
  const unit = np?.unit ?? (is(before, "on") && (scan.cue?.metric === "hits" || scan.cue?.metric === "debris_locations") ? "location" : "munition");
  const part = q.part || is(before, "part") || (isMark(before, ",") && is(items[q.from - 2], "part"));
  const draft = draftOf(scan, q, np, end, unit, part);
  draft.named = part;
  if (part) {
    draft.partOf = wholeOf(scan, draft);
    // A part that names no class is of the class of its whole, not of the count before it.
    if (np === null && draft.partOf !== null) draft.paths = draft.partOf.paths;
  } else if (scan.list !== null && !adjacent && (after === null || is(items[after.from], "means") || after.metric === scan.list.metric || isPartMetric(scan.list.metric, after.metric))) {
    draft.partOf = scan.list;
    draft.listed = scan.colon;
  }
  const cue = after ?? (adjacent ? scan.cue : cueFor(scan, draft, part));
  if (cue !== null && after === null && !adjacent && !part && scan.list === null && (isTornOff(scan, q.from, end, cue) || (np === null && isOfOwnClause(scan, q.from)))) {
    scan.refuse(q.number.from, "no-metric", "its own verb is none of a bulletin");
    return end;
  }
  if (np?.unit === "attempt") {
    if (q.low !== null && scan.cue?.metric === "attempted") settle(scan, draft, scan.cue, "before");
    else scan.refuse(q.number.from, "no-metric", "attempts that nobody is said to have stopped");
  } else if (cue === null) scan.uncued.push(draft);
  else settle(scan, draft, cue, after !== null ? "after" : "before");
  if (q.whole !== null && scan.drafts.includes(draft)) readWhole(scan, draft, q.whole);
  // "из которых девять сбиты над …, пять – над …": a list of parts.
  if (part && draft.partOf !== null && scan.list === null && (after !== null || is(items[end], "over") || (isDash(items[end]) && is(items[end + 1], "over")))) scan.list = draft.partOf;
  announce(scan, draft, end);
  if (np !== null) for (const bracket of np.brackets) readBracket(scan, bracket.from, bracket.to, draft);
  return end;
}

/** Whether a whole is over where it ends: another noun behind it would make it a count of something else ("із 3 напрямків"). */
function endsWhole(next: Item | undefined): boolean {
  return next === undefined || next.line > 0 || next.kind === "mark" || is(next, "metric") || is(next, "and") || is(next, "over") || is(next, "seen") || is(next, "also");
}

/** "60 збито/подавлено: 40 – вогневими засобами, 20 – засобами РЕБ": an item of a list without a verb, but with what stopped it. */
function meansAfter(scan: Scan, q: Quantity, end: number): Cue | null {
  if (scan.list === null && !q.part) return null;
  const at = isDash(scan.items[end]) ? end + 1 : end;
  const item = scan.items[at];
  return is(item, "means") ? { metric: item.sense.metric, from: at, to: at + 1, number: "any", recorded: false } : null;
}

/** "над Белгородской (3 БпЛА) и Тульской (2 БпЛА) областями": a part of the count, over the place before the bracket. */
export function ofPlace(scan: Scan, open: number): number | null {
  const items = scan.items;
  const q = quantityAt(items, open + 1);
  const np = q === null ? null : nounPhraseAt(items, q.to);
  const end = np?.to ?? q?.to ?? 0;
  const whole = scan.here.find((draft) => draft.partOf === null && draft.unit === "munition" && !draft.named);
  if (q !== null && q.low !== null && whole === undefined && np !== null && np.unit === "munition" && isMark(items[end], ")") && scan.cue !== null && scan.cue.from >= scan.opened) return besidePlace(scan, q, np, open);
  if (q === null || q.low === null || whole === undefined || !isMark(items[end], ")") || q.low > (whole.high ?? MOST)) return null;
  const draft = draftOf(scan, q, np, end);
  if (draft.unit !== "munition") return null;
  if (np === null) draft.paths = whole.paths;
  draft.partOf = whole;
  settle(scan, draft, cueFor(scan, draft, true) as Cue, "before");
  draft.places = [];
  const place = items[open - 1] as Item;
  if (is(place, "place")) draft.places.push({ sense: place.sense, from: open - 1, to: open, role: "shot_down_over" });
  scan.here = [whole];
  return end + 1;
}

/** "уничтожено над Белгородской (4 БпЛА), Курской (1 БпЛА) областями": a count for each place, and none for all of them. */
function besidePlace(scan: Scan, q: Quantity, np: NounPhrase, open: number): number {
  const draft = draftOf(scan, q, np, np.to);
  draft.named = true;
  settle(scan, draft, scan.cue as Cue, "before");
  const place = scan.items[open - 1] as Item;
  draft.places = is(place, "place") ? [{ sense: place.sense, from: open - 1, to: open, role: scan.role() }] : [];
  // The next place waits for the bracket behind it.
  scan.here = [];
  return np.to + 1;
}

/** How far behind its whole a part may be told. */
const PART_WITHIN = 14;

/** "із 140 БпЛА протягом дня збито 120": whether a verb with a number of its own follows in the sentence. */
function partFollows(scan: Scan, from: number): boolean {
  for (let i = from; i < from + PART_WITHIN && i < scan.items.length && scan.starts[i] !== true; i += 1) {
    const item = scan.items[i];
    if (is(item, "metric") && item.sense.form === "verb") {
      let next = i + 1;
      while (isMark(scan.items[next], "/") || is(scan.items[next], "metric") || is(scan.items[next], "and")) next += 1;
      return quantityAt(scan.items, next) !== null;
    }
  }
  return false;
}

/** "Із 140 БпЛА збито 120": the whole stands before its part. */
export function wholeAt(scan: Scan, i: number): number | null {
  const items = scan.items;
  const q = quantityAt(items, i + 1);
  if (q === null || q.low === null || q.share || q.low > MOST) return null;
  const np = nounPhraseAt(items, q.to);
  if (np === null || np.unit !== "munition" || (!scan.starts[i] && scan.drafts.length === 0 && !partFollows(scan, np.to))) return null;
  const known = scan.drafts.some((draft) => draft.metric === "launched" && !draft.header && (draft.low === q.low || draft.high === q.high));
  // "Уничтожены 27 БпЛА. Из 27 беспилотников 9 подавлены": those told of just before, not all that flew.
  const told = known ? undefined : scan.drafts.find((draft) => draft.unit === "munition" && draft.partOf === null && draft.low === q.low && draft.high === q.high && holds(draft.paths, np.paths));
  const whole = draftOf(scan, q, np, np.to);
  whole.repeat = known || told !== undefined;
  settle(scan, whole, { metric: told?.metric ?? "launched", from: q.from, to: q.from, number: "any", recorded: told === undefined }, "before");
  return np.to;
}

/** A colon or a dash behind a count announces what it is made of. */
export function announce(scan: Scan, draft: Draft, end: number): void {
  const items = scan.items;
  if (!scan.drafts.includes(draft) || draft.unit !== "munition") return;
  let i = end;
  if (is(items[i], "part")) i += 1;
  const list = isMark(items[i], ":") || (isDash(items[i]) && quantityAt(items, i + 1) !== null && !is(items[i + 1], "over"));
  if (!list || draft.partOf === scan.list && scan.list !== null && !isMark(items[i], ":")) return;
  let next = i + 1;
  while (isDecor(items[next]) || isBullet(items[next]) || isQuote(items[next])) next += 1;
  if (quantityAt(items, next) === null && nounPhraseAt(items, next) === null) return;
  // "524 цілі – 48 ракет та 476 БпЛА:" – the bullets are parts of these parts; what they say again is found later.
  if (scan.list !== null && draft.partOf === scan.list) return;
  scan.list = draft;
  scan.colon = isMark(items[i], ":") && !is(items[i - 1], "part");
}

/** What a bracket behind a noun says: "(понад 50 із них – реактивні)", "(район пуску – Курська обл.)", "(по Київщині)". */
export function readBracket(scan: Scan, from: number, to: number, draft: Draft): void {
  const items = scan.items;
  // "55 ракет (із 62)"
  const of = ofWholeAt(items, from);
  if (of !== null && of.end === to && scan.drafts.includes(draft) && (draft.low ?? 0) <= (of.high ?? MOST)) return readWhole(scan, draft, of);
  let inner = draft;
  for (let i = from; i < to; ) {
    const q = quantityAt(items, i);
    if (q !== null && q.to <= to) {
      const before = scan.drafts.length;
      i = Math.max(readCount(scan, { ...q, part: true }), i + 1);
      // "33 дрона (12 над Белгородской, 8 – Крым)": the place is of the part.
      if (scan.drafts.length > before) {
        const sibling: Draft = inner;
        inner = scan.drafts.at(-1) as Draft;
        if (inner.partOf === sibling && inner.object.to <= inner.object.from) inner.partOf = draft;
      }
      continue;
    }
    const item = items[i] as Item;
    const jet = is(item, "adjective") && item.sense.path === "jet";
    if (jet && !draft.paths.includes("uav.strike.jet")) draft.paths = [...draft.paths, "uav.strike.jet"];
    const role: PlaceRole | null = is(item, "launcharea") || is(item, "from") || (isDash(item) && inner === draft) ? "launched_from" : is(item, "each") || is(item, "in") ? "affected" : is(item, "place") || is(item, "over") || isDash(item) ? bracketRole(inner) : null;
    if (role !== null) {
      const list = placesAt(items, is(item, "place") ? i : i + 1, role);
      if (list.places.length > 0 && list.to <= to + 1) {
        for (const place of list.places) if (place.sense.kind !== "country" && place.sense.kind !== "area") addPlace(inner, place, role);
        i = list.to;
        continue;
      }
    }
    i += 1;
  }
}

/** What places in a bracket behind a count are to it. */
function bracketRole({ metric }: Draft): PlaceRole {
  return metric === "hit_locations" || metric === "hits" ? "hit" : metric === "debris_locations" ? "debris" : metric === "launched" ? "launched_from" : "shot_down_over";
}
