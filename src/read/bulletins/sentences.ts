import type { Item } from "./items.ts";
import { is, isDash, isMark, isQuote } from "./items.ts";

/** Marks that only decorate: emoji, bullets, rules. */
export function isDecor(item: Item | undefined): boolean {
  if (item === undefined || item.kind !== "mark") return false;
  const code = item.text.charCodeAt(0);
  return code < 128 ? DECOR_ASCII[code] === 1 : isOrnament(item.text);
}

function isOrnament(mark: string): boolean {
  return !/^[\p{P}+=<>|~$№%°]/u.test(mark);
}

/** Most marks are full stops and commas: looked up, not matched. */
const DECOR_ASCII = Uint8Array.from({ length: 128 }, (_, code) => (isOrnament(String.fromCharCode(code)) ? 1 : 0));

/** A bullet at the head of a line. */
export function isBullet(item: Item | undefined): boolean {
  return item !== undefined && item.line > 0 && (isDash(item) || isMark(item, "•*·") || isDecor(item));
}

/** "1)", "2." at the head of a line: the place of an item in its list. A number that ends its line is none. */
export function isListMark(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const mark = items[at + 1];
  if (item === undefined || item.kind !== "digits" || !/^\d{1,2}$/.test(item.text) || mark === undefined || mark.spaced || mark.line > 0) return false;
  let head = at;
  while (head > 0 && (items[head] as Item).line === 0 && (isDecor(items[head - 1]) || isBullet(items[head - 1]))) head -= 1;
  if (head > 0 && (items[head] as Item).line === 0) return false;
  const next = items[at + 2];
  return next !== undefined && next.line === 0 && next.spaced && (isMark(mark, ")") || (isMark(mark, ".") && !is(next, "month") && !is(next, "hour")));
}

const STOPS: ReadonlySet<number> = new Set([...".!?…"].map((mark) => mark.charCodeAt(0)));

/** Behind these a full stop ends no sentence. */
const ABBREVIATIONS = /^(?:обл|рф|г|гг|м|т|ч|с|р|рр|тис|тыс|млн|рос|кв|ст|ім|им|о|год|див|напр|н|п)$/u;

/**
 * Where the sentences of a bulletin begin, as item indexes. The items of a list belong to the sentence that announces it, and a
 * line that breaks off goes on in the next one.
 */
export function sentenceStarts(items: readonly Item[]): readonly boolean[] {
  return items.map((item, i) => i === 0 || startsHere(items, i, item));
}

function startsHere(items: readonly Item[], i: number, item: Item): boolean {
  if (isDecor(item) || isDash(item) || isQuote(item)) return item.text === "➖" && !isDecorRun(items, i);
  const before = lastBefore(items, i);
  if (before < 0) return true;
  let gap: number = item.line;
  let decor = false;
  let bullet = false;
  let rule = false;
  for (let k = before + 1; k < i; k += 1) {
    const between = items[k] as Item;
    if (between.line > gap) gap = between.line;
    if (isBullet(between)) bullet = true;
    if (isDecor(between)) decor = true;
    if (between.text === "➖") rule = true;
  }
  const previous = items[before] as Item;
  // "▫️ 1 – над территорией": an item of a list, however the one before it ended.
  if ((bullet || decor) && (item.kind === "digits" || is(item, "num") || is(item, "each")) && isListItem(items, i)) return false;
  if (rule) return true;
  if (previous.kind === "mark" && STOPS.has(previous.text.charCodeAt(0)) && /^[.!?…]+$/u.test(previous.text)) {
    if (gap > 0) return true;
    if (!item.spaced || !item.capital) return item.kind === "digits" && item.spaced && !isAbbreviation(items, before);
    // "– рф. Донецьк – ТОТ": the list goes on; "у Міноборони РФ. Так, …": the sentence is over.
    if (isAbbreviation(items, before)) return /(?:^|[ .])(?:рф|обл)$/iu.test(items[before - 1]?.text ?? "") && !is(item, "place") && !is(item, "placehead") && !is(item, "name") && !is(item, "from");
    return true;
  }
  if (isMark(previous, ":;,") || is(previous, "and")) return false;
  if (gap === 2) return true;
  // A list that a line without a colon announces.
  if (bullet) return is(item, "enemy") || (item.capital && item.kind === "word");
  return gap === 1 && item.capital && !is(item, "place") && !is(item, "name");
}

function isAbbreviation(items: readonly Item[], stop: number): boolean {
  return (items[stop] as Item).text === "." && ABBREVIATIONS.test((items[stop - 1]?.text ?? "").toLowerCase().split(/[ .]/).at(-1) ?? "");
}

function isDecorRun(items: readonly Item[], i: number): boolean {
  return items[i - 1]?.text === "➖";
}

/** The last item before this one that is more than decoration. */
function lastBefore(items: readonly Item[], i: number): number {
  for (let k = i - 1; k >= 0; k -= 1) {
    const item = items[k] as Item;
    if (isDecor(item) || isQuote(item) || (isDash(item) && item.line > 0)) continue;
    return k;
  }
  return -1;
}

/** How many items the headline takes: those before the first word that is not in capitals, when there are two words or more. */
export function headerEnd(items: readonly Item[]): number {
  let words = 0;
  let line = 0;
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i] as Item;
    if (item.line > 0) line = i;
    if (item.kind === "mark" || item.kind === "digits") {
      if (item.text === "➖" && words > 0) return i;
      continue;
    }
    if (!isUpper(item.text)) return words >= 2 ? line : 0;
    words += 1;
  }
  return words >= 2 ? items.length : 0;
}

function isUpper(text: string): boolean {
  // A word with two small letters is told apart without taking it to pieces.
  if (text.length > 3 && text === text.toLowerCase()) return false;
  const letters = [...text].filter((letter) => letter.toLowerCase() !== letter.toUpperCase());
  // "ЦІЛь": a slip of the shift key is no small word.
  return letters.length === 0 || letters.filter((letter) => letter === letter.toUpperCase()).length >= Math.max(1, letters.length - 1);
}

/** A number and a dash or a noun: what a list by place has at the head of an item. */
function isListItem(items: readonly Item[], i: number): boolean {
  for (let k = i + 1; k < items.length && k < i + 5; k += 1) {
    const item = items[k] as Item;
    if (isDash(item) || is(item, "over")) return true;
    if (item.kind === "mark" || is(item, "month") || is(item, "hour") || is(item, "metric")) return false;
  }
  return false;
}
