import type { Claim } from "../model/claim.ts";
import type { Dating, DatingCandidate, DatingMatch } from "../model/dating.ts";
import type { FiledClaim } from "../model/filed.ts";
import { refOf } from "../model/night.ts";
import { isExact, numberOf } from "./bounds.ts";
import { familyOf } from "./mates.ts";
import { compare, groupBy } from "./night-row.ts";

/** What a text has to be dated by. */
export interface DatingText {
  readonly claims: readonly Claim[];
  readonly text: string;
}

/** Bits that one night has to be ahead of the next, and that have to speak for it at all: less is chance. */
const AHEAD = 4;
const ENOUGH = 8;
/** Bits against a night for each number that its own source gives otherwise. */
const AGAINST = 3;
const SHOWN = 5;

/** Numbers of weapons and people in one attack; a hedge takes away what a number says of a night. */
function tells({ quantity, scope, denied, repeat }: Claim): boolean {
  const number = numberOf(quantity);
  return scope === "event" && !denied && !repeat && number !== null && number > 1 && (quantity.unit === "munition" || quantity.unit === "person" || quantity.unit === "location");
}

/**
 * Which night an undated text is about, by the numbers that the ledger's nights have too. A number that few nights have says much of them: each
 * match counts the bits of log2(nights / nights with it); a number that the same source gives otherwise counts against. One night is named only
 * where enough speaks for it and clearly more than for the next.
 */
export function dateByNumbers({ claims, text }: DatingText, ledger: readonly FiledClaim[], nights: number): Dating {
  const asked = unique(claims.filter((claim) => claim.nightOf === null && tells(claim)));
  if (asked.length === 0) return { nightOf: null, why: "no-numbers", numbers: 0, candidates: [] };
  const index = groupBy(ledger.filter(({ claim }) => claim.nightOf !== null && tells(claim)), ({ claim }) => `${kindOf(claim)} ${numberOf(claim.quantity)}`);
  const found = new Map<string, DatingMatch[]>();
  for (const claim of asked) {
    const value = numberOf(claim.quantity) ?? 0;
    const rows = [...new Set([claim.metric, ...familyOf(claim.metric)])].flatMap((metric) => index.get(`${kindOf({ ...claim, metric })} ${value}`) ?? []).filter((row) => isSameSide(claim, row.claim));
    const byNight = groupBy(rows, (row) => row.claim.nightOf ?? "");
    for (const [night, [first]] of byNight) {
      if (first === undefined) continue;
      const match: DatingMatch = { metric: claim.metric, value, words: text.slice(claim.spans.content.from, claim.spans.content.to), ledgerWords: first.document.kind === "row" ? null : first.words, ref: refOf(first), nights: byNight.size };
      found.set(night, [...(found.get(night) ?? []), match]);
    }
  }
  const told = groupBy(ledger.filter(({ claim }) => claim.nightOf !== null && claim.attribution.claimant.id !== null && isExact(claim.quantity) && claim.subsetOf === null), ({ claim }) => claim.nightOf ?? "");
  const candidates = [...found].map(([nightOf, matches]): DatingCandidate => {
    const against = asked.flatMap((claim) => contradictedBy(claim, told.get(nightOf) ?? [], matches));
    const score = matches.reduce((sum, match) => sum + bits(match, nights), 0) - AGAINST * against.length;
    return { nightOf, matches, against, score: Math.round(score * 10) / 10 };
  }).toSorted((a, b) => b.score - a.score || b.matches.length - a.matches.length || compare(a.nightOf, b.nightOf)).slice(0, SHOWN);
  const [best, next] = candidates;
  if (best === undefined) return { nightOf: null, why: "no-match", numbers: asked.length, candidates };
  if (best.score < ENOUGH) return { nightOf: null, why: next !== undefined && best.score - next.score < AHEAD ? "two-nights" : "too-little", numbers: asked.length, candidates };
  if (next !== undefined && best.score - next.score < AHEAD) return { nightOf: null, why: "two-nights", numbers: asked.length, candidates };
  return { nightOf: best.nightOf, why: "one-night", numbers: asked.length, candidates };
}

/** The numbers that a ledger is to be searched for, to date a text. */
export function numbersToFind(claims: readonly Claim[]): readonly number[] {
  return [...new Set(claims.filter((claim) => claim.nightOf === null && tells(claim)).map(({ quantity }) => numberOf(quantity) ?? 0))];
}

/** A number under its unit: thirty-five drones are not thirty-five people. */
const kindOf = ({ metric, quantity }: Pick<Claim, "metric" | "quantity">): string => `${metric} ${quantity.unit}`;

/** Small numbers are common in every text; big ones seldom meet by chance. */
function bits({ nights: having, value }: DatingMatch, nights: number): number {
  return Math.min(Math.log2(Math.max(2, nights) / having), Math.log2(value + 1) * 1.5);
}

function isSameSide(a: Claim, b: Claim): boolean {
  return (a.attacker === null || b.attacker === null || a.attacker === b.attacker) && (a.target === null || b.target === null || a.target === b.target);
}

function unique(claims: readonly Claim[]): readonly Claim[] {
  return [...new Map(claims.map((claim) => [`${kindOf(claim)} ${numberOf(claim.quantity)} ${claim.attacker}`, claim])).values()];
}

/** The same body gives one other number for the same thing of that night, and never this one. */
function contradictedBy(claim: Claim, night: readonly FiledClaim[], matches: readonly DatingMatch[]): DatingCandidate["against"] {
  const value = numberOf(claim.quantity) ?? 0;
  const { id } = claim.attribution.claimant;
  if (id === null || !isExact(claim.quantity) || claim.subsetOf !== null || matches.some((match) => match.value === value && match.metric === claim.metric)) return [];
  const same = night.filter((row) => row.claim.attribution.claimant.id === id && row.claim.metric === claim.metric && row.claim.quantity.unit === claim.quantity.unit && isSameSide(claim, row.claim));
  const values = new Set(same.map((row) => numberOf(row.claim.quantity)));
  const [only] = values;
  return values.size === 1 && only != null && only !== value ? [{ metric: claim.metric, value, ledger: only }] : [];
}
