import { NotFoundError } from "../model/errors.ts";
import type { NightClaimant, SourceDefinition } from "../model/night.ts";
import type { DefinitionBreak } from "../model/series.ts";
import type { Countable } from "../model/total.ts";
import type { Metric } from "../model/vocabulary.ts";
import { noNights } from "./asking.ts";
import type { Asked } from "./asking.ts";
import { dateWords } from "./words.ts";

/** What numbers are wanted, as the options of a question say it. */
export interface Wanted {
  /** Null for what is told of most: launched, where it is. */
  readonly metric: Metric | null;
  /** ISO dates; null for all that the ledger has. */
  readonly from: string | null;
  readonly to: string | null;
  readonly over: "rows" | "nights" | undefined;
  readonly attacker: string | undefined;
  readonly target: string | undefined;
  readonly claimant: string | undefined;
  readonly hours: "all" | "overnight";
}

/** The numbers of one direction: rows of a table, or figures of one claimant night by night. Two directions are two of these, never one. */
export interface Numbers {
  readonly metric: Metric;
  readonly over: "rows" | "nights";
  readonly from: string;
  readonly to: string;
  readonly attacker: string | null;
  readonly target: string | null;
  readonly claimant: { readonly id: string | null; readonly name: string } | null;
  readonly numbers: readonly Countable[];
  readonly breaks: readonly DefinitionBreak[];
}

/**
 * Out of the ledger, the numbers that a question asks for, by direction. Over the rows of a table where one has any, unless a claimant is
 * asked for; else over the nights as one claimant tells of them.
 *
 * @throws NotFoundError `no-nights`, `period-not-covered`, `nobody-tells`
 */
export async function numbersOf(asked: Asked, wanted: Wanted): Promise<readonly Numbers[]> {
  const [{ spanOfNights }, { declaredDefinitions }] = await Promise.all([import("../ledger/filed.ts"), import("../pipeline.ts")]);
  const known = await spanOfNights(asked.ledger, asked.instant);
  if (known === null) throw noNights(asked.path);
  const period = { from: wanted.from ?? known.first, to: wanted.to ?? known.last };
  const definitions = declaredDefinitions();
  const found = wanted.over === "nights" || (wanted.over === undefined && wanted.claimant !== undefined) ? [] : await rowsOf(asked, wanted, period);
  const all = found.length > 0 || wanted.over === "rows" ? found : await nightsOf(asked, wanted, period, definitions);
  if (all.length === 0) throw period.from > known.last || period.to < known.first ? nothingIn(period.from, period.to, known) : nobody(wanted);
  return all;
}

/** A number of which neither side is known belongs to no direction and is in no sum. */
const isAsked = ({ attacker, target }: { readonly attacker: string | null; readonly target: string | null }, wanted: Wanted): boolean =>
  (attacker !== null || target !== null) &&
  (wanted.attacker === undefined || attacker === wanted.attacker.toUpperCase()) && (wanted.target === undefined || target === wanted.target.toUpperCase());

async function rowsOf({ ledger, instant }: Asked, wanted: Wanted, period: { readonly from: string; readonly to: string }): Promise<readonly Numbers[]> {
  const [{ claimsOfTables }, { countablesOfRows }, { breaksBetween }, { nationalBodies, declaredDefinitions }] = await Promise.all([import("../ledger/filed.ts"), import("../reconcile/countables.ts"), import("../reconcile/breaks.ts"), import("../pipeline.ts")]);
  const metric = wanted.metric ?? "launched";
  const rows = await claimsOfTables(ledger, metric, period.from, period.to, instant);
  const national = nationalBodies();
  const directions = new Map(rows.map(({ claim: { attacker, target } }) => [`${attacker}>${target}`, { attacker, target }]));
  return [...directions.values()].filter((direction) => isAsked(direction, wanted)).map(({ attacker, target }) => {
    const own = rows.filter(({ claim }) => claim.attacker === attacker && claim.target === target);
    const bodies = new Set(own.flatMap(({ claim: { attribution } }) => (attribution.claimant.id !== null && national.has(attribution.claimant.id) ? [attribution.claimant.id] : [])));
    return { metric, over: "rows", ...period, attacker, target, claimant: null, numbers: countablesOfRows(own, metric, national), breaks: [...bodies].flatMap((body) => breaksBetween(declaredDefinitions(), body, [metric], period.from, period.to)) };
  });
}

async function nightsOf({ ledger, instant }: Asked, wanted: Wanted, { from, to }: { readonly from: string; readonly to: string }, definitions: readonly SourceDefinition[]): Promise<readonly Numbers[]> {
  const [{ claimsBetween }, { reconcileNights, tellersOf }, { countablesOfNights, usualMetric }, { breaksBetween }, { shiftDay }] = await Promise.all([import("../ledger/filed.ts"), import("../reconcile/series.ts"), import("../reconcile/countables.ts"), import("../reconcile/breaks.ts"), import("../reconcile/window.ts")]);
  // A night that starts on the last day ends on the next: whether it is in is the recipe's to say.
  const after = shiftDay(to, 1);
  const nights = reconcileNights(await claimsBetween(ledger, from, after, instant), definitions, from, after);
  const tellers = tellersOf(nights).filter((teller) => isAsked(teller, wanted) && (wanted.claimant === undefined || isNamed(teller.claimant, wanted.claimant)));
  const seen = new Set<string>();
  return tellers.flatMap(({ attacker, target, claimant }): readonly Numbers[] => {
    const direction = `${attacker}>${target}`;
    if (seen.has(direction)) return [];
    const who = { attacker, target, claimant: claimant.key };
    const metric = wanted.metric ?? usualMetric(nights, who);
    const numbers = countablesOfNights(nights, who, metric, wanted.hours);
    if (numbers.length === 0) return [];
    seen.add(direction);
    return [{ metric, over: "nights", from, to, attacker, target, claimant: { id: claimant.id, name: claimant.name }, numbers, breaks: claimant.id === null ? [] : breaksBetween(definitions, claimant.id, [metric], from, to) }];
  });
}

/** Whether somebody is meant by an id or a name as a user writes it. */
export function isNamed({ id, key, name }: NightClaimant, asked: string): boolean {
  const wanted = asked.trim().toLowerCase();
  return id === wanted || key === wanted || name.toLowerCase() === wanted;
}

/** Nothing in the ledger is about that time. */
export function nothingIn(from: string, to: string, known: { readonly first: string; readonly last: string }): NotFoundError {
  return new NotFoundError("period-not-covered", `nothing in the ledger on the nights from ${dateWords(from)} to ${dateWords(to)}; those are no nights without an attack`, { hint: `its nights are from ${dateWords(known.first)} to ${dateWords(known.last)}` });
}

function nobody({ metric: given, attacker, target, claimant, over }: Wanted): NotFoundError {
  const options = Object.entries({ metric: given ?? undefined, attacker, target, claimant, over }).flatMap(([name, value]) => (value === undefined ? [] : [`--${name} ${value}`])).join(" ");
  return new NotFoundError("nobody-tells", `nobody tells of that time${options === "" ? "" : ` with ${options}`}`, { hint: over === "rows" ? "no table is in the ledger: import one with tallywire import, or leave --over out" : "tallywire nights shows who tells of what" });
}
