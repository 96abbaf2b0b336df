import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import type { Mention } from "../attribution/mention.ts";
import { TAG } from "../term.ts";
import type { TimeMention } from "../time/expression.ts";
import { timeView } from "../time/view.ts";
import { withGuests } from "./guests.ts";
import { readLine } from "./line.ts";
import type { Before, EventMention } from "./mention.ts";
import { readNoun } from "./noun.ts";
import { Crowd } from "./participants.ts";
import { readVerb } from "./verb.ts";

/**
 * The events that a text tells of, in text order, one for each phrase: calls, meetings, talks, summits, visits,
 * ceasefires, agreements, swaps, sanctions and votes.
 *
 * A word that also means other things ("met the deadline", "spoke", "deal") counts only with its participants, and the
 * plain nouns only with something that makes them one event: a participant, a date, a stance.
 */
export function readEvents(analysis: Analysis, mentions: readonly Mention[], times: readonly (readonly TimeMention[])[]): EventMention[] {
  const a = timeView(analysis);
  let crowd: Crowd | null = null;
  const out: EventMention[] = [];
  let last: readonly Mention[] = [];
  a.sentences.forEach((sentence, index) => {
    for (let i = sentence.from; i < sentence.to; i++) {
      const word = ((a.mask[i] as number) & TAG.event) === 0 ? undefined : a.term[i]?.event;
      const line = word === undefined && ((a.mask[i] as number) & TAG.link) !== 0 && isOf(a, i, "on the line");
      if (word === undefined && !line) continue;
      crowd ??= new Crowd(a, mentions);
      const here = timesAround(times[index] ?? [], i);
      const told = out.at(-1);
      const before: Before = { last, event: told?.sentence === index ? told : null };
      const found = word === undefined ? readLine(a, crowd, i, sentence, before) : word.form === "verb" ? readVerb(a, crowd, i, sentence, here, before) : readNoun(a, crowd, i, sentence, here, before);
      if (found === null) continue;
      out.push({ ...found, sentence: index });
      if (found.participants.length > 1) last = found.participants;
    }
  });
  return withGuests(a, out);
}

/** Tokens around a word within which its times are looked for; only an endless sentence has more. */
const REACH = 160;

function timesAround(times: readonly TimeMention[], at: number): readonly TimeMention[] {
  if (times.length <= 16) return times;
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as TimeMention).from < at - REACH) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < times.length && (times[end] as TimeMention).from <= at + REACH) end++;
  return times.slice(low, end);
}
