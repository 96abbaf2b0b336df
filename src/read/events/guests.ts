import type { Analysis } from "../analysis.ts";
import { tokenIsOf } from "../classes/index.ts";
import type { EventMention } from "./mention.ts";
import { unique } from "./mention.ts";
import { func } from "./participants.ts";

/** Words between those who came and what they came for. */
const CAME = 28;

const GATHERINGS: ReadonlySet<EventMention["type"]> = new Set(["talks", "meeting", "summit", "call"]);

/** "met in Istanbul for talks", "flew to Riyadh for a summit with Trump": who came takes part; to meet for talks is one event. */
export function withGuests(a: Analysis, events: readonly EventMention[]): EventMention[] {
  const out: EventMention[] = [];
  for (const event of events) {
    const came = out.at(-1);
    if (came === undefined || came.sentence !== event.sentence || !cameFor(a, came, event.type, event.from)) {
      out.push(event);
      continue;
    }
    const met = came.type === "meeting";
    if (met) out.pop();
    out.push({
      ...event,
      from: met ? came.from : event.from,
      participants: unique([...came.participants, ...event.participants]),
      status: came.status === "held" ? event.status : came.status,
      ahead: came.ahead || event.ahead,
      time: event.time ?? came.time,
      durationMinutes: event.durationMinutes ?? (met ? came.durationMinutes : null),
    });
  }
  return out;
}

/** Whether those who came or met did so for the event whose phrase begins at a token of the same sentence. */
export function cameFor(a: Analysis, came: EventMention, type: EventMention["type"], from: number): boolean {
  if (came.to > from || from - came.to > CAME || !GATHERINGS.has(type)) return false;
  if ((came.type !== "visit" && came.type !== "meeting") || a.term[came.head]?.event?.form !== "verb") return false;
  // "for talks", "for the first round of talks", "to hold talks"
  for (let k = from - 1, n = 0; k >= came.to && n < 6; k--, n++) if (tokenIsOf(a, k, "for it") || func(a, k) === "to") return true;
  return false;
}
