import type { Analysis } from "../analysis.ts";
import type { Mention } from "../attribution/mention.ts";
import type { Sentence } from "../sentences.ts";
import { PUNCT } from "../tokens.ts";
import { durationAt } from "./duration.ts";
import type { Before, Found } from "./mention.ts";
import { PEERS, unique } from "./mention.ts";
import type { Crowd } from "./participants.ts";
import { coordinated, func, subjectBefore } from "./participants.ts";

/** Words before a fronted "on the phone". */
const FRONT = 7;

/** "Trump and Putin were on the phone for two hours", "After two hours on the phone, Trump and Putin agree": a call without a verb of speaking. */
export function readLine(a: Analysis, crowd: Crowd, i: number, sentence: Sentence, before: Before): Found | null {
  if (before.event !== null && before.event.type === "call") return null;
  const to = a.end[i] as number;
  const participants = unique(i > sentence.from && func(a, a.start[i - 1] as number) === "be" ? subjectBefore(a, crowd, i, sentence) : behindFront(a, crowd, i, sentence));
  if (participants.length < 2 || !participants.every((one) => PEERS.has(one.kind) || one.country !== null)) return null;
  const first = participants[0] as Mention;
  const front = first.from > i;
  return {
    from: front ? sentence.from : first.from,
    to: front ? (participants.at(-1) as Mention).to : to,
    head: i,
    type: "call",
    mode: "phone",
    status: "held",
    ahead: false,
    participants,
    time: null,
    durationMinutes: durationAt(a, front ? sentence.from : i, to, sentence),
  };
}

/** Those named behind the comma of a phrase that opens the sentence. */
function behindFront(a: Analysis, crowd: Crowd, i: number, sentence: Sentence): Mention[] {
  const to = a.end[i] as number;
  if (i - sentence.from > FRONT || a.tokens.kind[to] !== PUNCT || a.tokens.code[to] !== 44) return [];
  let at = crowd.at(to + 1)?.to ?? -1;
  if (at < 0) return [];
  while (at < sentence.to && func(a, at) === "conjunction") {
    const next = crowd.at(at + 1);
    if (next === undefined) break;
    at = next.to;
  }
  return coordinated(a, crowd, at, sentence);
}
