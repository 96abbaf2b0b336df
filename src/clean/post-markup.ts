import type { OffsetRun, Removal } from "../model/document.ts";

/** Emphasis as messengers and their scrapers write it, links with their address, and addresses alone. */
const MARKUP = /\*\*+|__+|~~+|`+|\|\|+|\[(?=[^[\]\n]{0,300}\]\()|\]\((?:https?:\/\/|tg:\/\/|mailto:|#|\/)[^\s()]{0,500}\)|https?:\/\/[^\s)\]*]{1,500}/gu;

/** Most posts have none of it: told by two signs beside each other. */
const MARKED = /\*\*|__|~~|`|\|\||\]\(|:\/\//u;

/** A post without its markup, and where the rest stood. */
export interface Unmarked {
  readonly text: string;
  readonly offsets: readonly OffsetRun[];
  readonly removals: readonly Removal[];
}

/**
 * Takes the marks of emphasis and the addresses of links out of a post, the words of a link left in place: "п**ерехвачены" is one
 * word, and "t.me/channel/33871" counts nothing. `start` is where the post begins in the raw input.
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
    removals.push({ raw: { from: start + index, to: start + done }, reason: "markup", text: mark.slice(0, 200), step: "post-markup" });
  }
  keep(source.length);
  return { text, offsets, removals };
}
