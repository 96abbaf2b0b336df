import type { OffsetRun, Removal, RemovalReason } from "../model/document.ts";

/** What was struck out, whole; emphasis as messengers and their scrapers write it, links with their address, and addresses alone. */
const MARKUP = /~~[^~]{1,4000}~~|\*\*+|__+|~~+|`+|\|\|+|\[(?=[^[\]\n]{0,300}\]\()|\]\((?:https?:\/\/|tg:\/\/|mailto:|#|\/)[^\s()]{0,500}\)|https?:\/\/[^\s)\]*]{1,500}|[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+|\uFE0F?\u20E3|[\u{1D7CE}-\u{1D7FF}\uFF10-\uFF19]/gu;

/** Most posts have none of it: told by two signs beside each other, or one that nobody sees. */
const MARKED = /\*\*|__|~~|`|\|\||\]\(|:\/\/|\u20E3|[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u{1D7CE}-\u{1D7FF}\uFF10-\uFF19]/u;

/** A post without its markup, and where the rest stood. */
export interface Unmarked {
  readonly text: string;
  readonly offsets: readonly OffsetRun[];
  readonly removals: readonly Removal[];
}

/**
 * Takes out of a post what is struck out, the marks of emphasis, the addresses of links and the signs that nobody sees, the words
 * of a link left in place: "п**ерехвачены" is one word, "t.me/channel/33871" counts nothing. Digits in frames and in letters of
 * mathematics are written as digits. `start` is where the post begins in the raw input.
 */
export function withoutMarkup(raw: string, start: number): Unmarked {
  const source = raw.slice(start);
  if (!MARKED.test(source)) return { text: source, offsets: source === "" ? [] : [{ clean: 0, raw: start, length: source.length }], removals: [] };
  let text = "";
  let done = 0;
  const offsets: OffsetRun[] = [];
  const removals: Removal[] = [];
  const keep = (to: number): void => {
    if (to > done) offsets.push({ clean: text.length, raw: start + done, length: to - done });
    text += source.slice(done, to);
  };
  for (const { 0: mark, index } of source.matchAll(MARKUP)) {
    keep(index);
    done = index + mark.length;
    const reason = reasonOf(mark);
    removals.push({ raw: { from: start + index, to: start + done }, reason, text: mark.slice(0, 200), step: "post-markup" });
    text += digitOf(mark);
    // "12~~0~~5" is no number that anybody wrote.
    if (reason === "struck-out" && /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(source.slice(done, done + 2))) text += " ";
  }
  keep(source.length);
  return { text, offsets, removals };
}

function reasonOf(mark: string): RemovalReason {
  if (mark.startsWith("~~") && mark.length > 4 && /[^~]/u.test(mark)) return "struck-out";
  return /^[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u.test(mark) ? "invisible" : "markup";
}

/** The plain digit of one in another dress; nothing of any other mark. */
function digitOf(mark: string): string {
  const code = mark.codePointAt(0) as number;
  if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10);
  return code >= 0x1d7ce && code <= 0x1d7ff ? String((code - 0x1d7ce) % 10) : "";
}
