import type { Claim, Statement } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import { contains } from "../../model/span.ts";
import { balances } from "../../reconcile/balance.ts";
import type { Balance } from "../../reconcile/balance.ts";
import { dateWords, isNight, nightWords, periodWords, whatWords } from "../words.ts";

/** A claim in its group: its depth below the claim that it is a part of, that claim, and whether it is the last at that depth. */
export interface Row {
  readonly claim: Claim;
  readonly depth: number;
  readonly last: boolean;
  readonly whole: Claim | null;
}

/** Claims of one night and one direction, in text order, parts under their wholes. */
export interface Group {
  readonly attacker: string | null;
  readonly target: string | null;
  readonly scope: Claim["scope"];
  readonly rows: readonly Row[];
  readonly balances: readonly Balance[];
}

const SCOPE_ORDER: readonly Claim["scope"][] = ["event", "period", "cumulative"];

/** The claims of a reading by night and direction: attacks first, latest night first as the text has them, then longer times. */
export function groupClaims(claims: readonly Claim[]): readonly Group[] {
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.repeat) continue;
    const key = [claim.scope, claim.scope === "event" ? (claim.nightOf ?? "") : "", claim.attacker ?? "", claim.target ?? ""].join("|");
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [claim]);
    else group.push(claim);
  }
  const groups = [...byKey.values()].map((members): Group => {
    const first = members[0] as Claim;
    return {
      attacker: first.attacker,
      target: first.target,
      scope: first.scope,
      rows: tree(members),
      balances: balances(members),
    };
  });
  // Both directions of one night stand next to each other, nights in the order in which the text first speaks of them.
  const order = new Map<string, number>();
  const nightKey = ({ scope, rows }: Group): string => `${scope}${scope === "event" ? (rows[0]?.claim.nightOf ?? "") : ""}`;
  for (const group of groups) if (!order.has(nightKey(group))) order.set(nightKey(group), order.size);
  const rank = (group: Group): number => SCOPE_ORDER.indexOf(group.scope) * 1e6 + (group.rows[0]?.claim.nightOf === null && group.scope === "event" ? 5e5 : 0) + (order.get(nightKey(group)) ?? 0);
  return groups.toSorted((a, b) => rank(a) - rank(b));
}

/** What a group is about: "Night of 19–20 May 2025", "20 May 2025", "Up to now". */
export function groupTitle({ scope, rows }: Pick<Group, "scope" | "rows">): string {
  const nightOf = rows[0]?.claim.nightOf ?? null;
  if (scope === "cumulative") return "Up to now";
  if (scope === "period") return "Over a longer time";
  if (nightOf === null) return "Night not resolved";
  return rows.some(({ claim }) => isNight(claim)) ? `Night of ${nightWords(nightOf)}` : dateWords(nightOf);
}

/** Text order, with every part directly under its whole; a part whose whole stands in another group is a row of its own. */
function tree(members: readonly Claim[]): readonly Row[] {
  const ids = new Set(members.map(({ id }) => id));
  const children = new Map<string, Claim[]>();
  const roots: Claim[] = [];
  for (const claim of members) {
    if (claim.subsetOf !== null && ids.has(claim.subsetOf) && claim.subsetOf !== claim.id) {
      const siblings = children.get(claim.subsetOf);
      if (siblings === undefined) children.set(claim.subsetOf, [claim]);
      else siblings.push(claim);
    } else roots.push(claim);
  }
  const rows: Row[] = [];
  const seen = new Set<string>();
  const put = (claim: Claim, depth: number, last: boolean, whole: Claim | null): void => {
    if (seen.has(claim.id)) return;
    seen.add(claim.id);
    rows.push({ claim, depth, last, whole });
    const parts = children.get(claim.id) ?? [];
    parts.forEach((part, index) => put(part, depth + 1, index === parts.length - 1, claim));
  };
  for (const root of roots) put(root, 0, true, null);
  // Parts that name each other in a ring are never reached from a root.
  for (const claim of members) put(claim, 0, true, null);
  return rows;
}

/** The time words of a claim that its group's title does not say. */
export function timeNote({ scope, period, nightOf }: Claim): string {
  if (scope !== "event") return periodWords(period);
  return nightOf === null && period.raw !== null ? `“${period.raw.replace(/\s+/g, " ")}”` : "";
}

/** The places of a claim without the whole countries, which its direction already says; each once. */
export function regionalPlaces({ places }: Pick<Claim, "places">): Claim["places"] {
  const seen = new Set<string>();
  return places.filter(({ name, code }) => {
    const key = code ?? name;
    if (/^[A-Z]{2}$/.test(code ?? "") || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What tells a row from its whole: a part that counts the same thing somewhere is told by its place, every other row by what it counts. */
export function rowWords({ claim, whole }: Row, codes: boolean): string {
  return isToldByPlace({ claim, whole }) ? placeWords(claim, codes) : whatWords(claim);
}

/** Whether a part counts what its whole counts, of one or some of its places. */
export function isToldByPlace({ claim, whole }: Pick<Row, "claim" | "whole">): boolean {
  if (whole === null || whatWords(whole) !== whatWords(claim)) return false;
  const places = placeWords(claim, true);
  return places !== "" && places !== placeWords(whole, true);
}

/** "Bryansk region RU-BRY, Tula region RU-TUL": the places, with their codes where a line has room for them. */
export function placeWords(claim: Pick<Claim, "places">, codes: boolean): string {
  return regionalPlaces(claim).map(({ name, code }) => (code === null || !codes ? name : `${name} ${code}`).replace(/\s+/g, " ")).join(", ");
}

/** Statements that say more than the numbers do: quotations, demands, denials, and what is said without a number. */
export function statementsBesideClaims({ document, statements, claims }: Reading): readonly Statement[] {
  const numbers = claims.map(({ spans }) => spans.number).toSorted((a, b) => a.from - b.from);
  const holdsNumber = ({ content }: Statement): boolean =>
    content.some((span) => {
      let low = 0;
      let high = numbers.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle]?.from ?? 0) < span.from) low = middle + 1;
        else high = middle;
      }
      const first = numbers[low];
      return first !== undefined && contains(span, first);
    });
  // A few words in marks inside a clause that is shown are read there; the clause stands right before them.
  const isShown = ({ direct, content }: Statement, at: number): boolean =>
    direct &&
    content.every((span) => document.text.slice(span.from, span.to).split(/\s+/u).length <= FEW) &&
    statements.slice(Math.max(0, at - 4), at).some((other) => !other.direct && content.every((span) => other.content.some((clause) => contains(clause, span))));
  return statements.filter((statement, at) => (statement.direct ? !isShown(statement, at) : statement.kind !== "says" || !holdsNumber(statement)));
}

/** Words of a quotation that say little by themselves. */
const FEW = 3;
