import type { TimeMention } from "./expression.ts";

/** A time of a sentence that can govern a number, and where it stands. */
export interface Option {
  readonly mention: TimeMention;
  readonly clause: number;
  /** When somebody spoke, or by when it was known: "by Sunday morning twelve bodies had been found". */
  readonly speech: boolean;
  /** It only names an attack ("the anniversary of the October 7 attack, which killed …"): for a clause that goes on from the name. */
  readonly name: boolean;
}

/** The first option that stands behind a token. */
export function optionAfter(options: readonly Option[], token: number): number {
  let low = 0;
  let high = options.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((options[middle] as Option).mention.from > token) high = middle;
    else low = middle + 1;
  }
  return low;
}
