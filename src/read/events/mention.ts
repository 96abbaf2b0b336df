import type { EventStatus, EventType } from "../../model/vocabulary.ts";
import type { Mention } from "../attribution/mention.ts";
import type { TimeMention } from "../time/expression.ts";

/** A call, a meeting or a vote as one phrase of the text tells it; dates unresolved. */
export interface EventMention {
  /** Tokens of the phrase: from its first modifier to its head, or the verb with its object. */
  readonly from: number;
  readonly to: number;
  /** The token that names the event. */
  readonly head: number;
  readonly sentence: number;
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: EventStatus;
  /** Still to come as the text has it: its weekday is the next one. */
  readonly ahead: boolean;
  readonly participants: readonly Mention[];
  /** The time inside the phrase itself: "Wednesday's talks", "the February 26 meeting". */
  readonly time: TimeMention | null;
  readonly durationMinutes: number | null;
}

/** What the text told before the event that is read. */
export interface Before {
  /** Those of the last event with more than one: "the two leaders spoke". */
  readonly last: readonly Mention[];
  /** The last event of the same sentence. */
  readonly event: EventMention | null;
}

export type Found = Omit<EventMention, "sentence">;

export const PEERS = new Set(["head-of-state", "official", "government", "ministry", "person", "region", "military", "organisation", "leader"]);

export function unique(list: readonly Mention[]): Mention[] {
  const out: Mention[] = [];
  for (const mention of list) if (!out.some((other) => sameActor(other, mention))) out.push(mention);
  return out;
}

/** Whether two mentions are of one and the same: by entity, by entry, or by country when both are that of a state. */
export function sameActor(one: Mention, other: Mention): boolean {
  if (one.entity >= 0 && one.entity === other.entity) return true;
  if (one.entryId !== null && one.entryId === other.entryId) return true;
  if (one.entity < 0 && other.entity < 0 && one.name === other.name) return true;
  const states = isState(one) && isState(other);
  return states && one.country !== null && one.country === other.country;
}

export function isState(mention: Mention): boolean {
  return mention.kind === "government" || mention.kind === "country" || mention.kind === "place" || mention.kind === "people";
}

/** A body or several, who can meet by themselves: "the council held a meeting". */
export function isMany(one: Mention): boolean {
  return one.kind !== "place" && (one.number === "many" || one.kind === "organisation");
}
