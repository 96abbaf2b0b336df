import type { Bounds, ChoiceRule, PassedOver, Standing } from "../model/night.ts";
import { add, hull, inWords, isExact } from "./bounds.ts";
import type { NightRow } from "./night-row.ts";
import { byTime, groupBy } from "./night-row.ts";
import type { Window } from "./window.ts";

export interface Choice {
  readonly chosen: NightRow | null;
  readonly rule: ChoiceRule;
  readonly bounds: Bounds | null;
  readonly standing: Standing;
  readonly tied: readonly NightRow[];
  readonly passed: readonly PassedOver[];
}

/** What is known across the documents of a night: who was corrected, and which texts have a later version. */
export interface Versions {
  /** Refs of rows that another row corrects. */
  readonly corrected: ReadonlySet<string>;
  /** Keys of documents of which a later version is at hand. */
  readonly superseded: ReadonlySet<string>;
}

type Stage = readonly [rule: ChoiceRule, why: string, keep: (rows: readonly NightRow[]) => readonly NightRow[]];

/**
 * Of the claims of one thing, the one that stands, and why each other does not.
 *
 * Each rule in turn puts aside what it can; the rule that leaves one number is the one that chose. Numbers that no rule tells apart
 * stay a tie: nobody is picked, and the bounds hold them all.
 */
export function choose(rows: readonly NightRow[], windowOf: (row: NightRow) => Window | null, { corrected, superseded }: Versions): Choice {
  const stages: readonly Stage[] = [
    ["corrected", "corrected since", (left) => left.filter(({ ref }) => !corrected.has(ref))],
    ["later-as-of", "counted up to an earlier hour", latestCount],
    ["later-version", "a later version of the text is at hand", (left) => left.filter(({ filed }) => !superseded.has(filed.document.key))],
    ["primary", "a relay, and the claimant's own document is at hand", (left) => some(left.filter(({ isPrimary }) => isPrimary), left)],
    ["later-post", "an earlier post of the same body on the same hours", latestPost],
    ["narrower-window", "gives no hours", (left) => some(left.filter((row) => windowOf(row)?.isPrecise === true), left)],
    ["exact", "has a hedge", (left) => some(left.filter(({ filed }) => isExact(filed.claim.quantity)), left)],
  ];
  const passed: PassedOver[] = [];
  let left: readonly NightRow[] = rows.toSorted(byTime);
  let rule: ChoiceRule = "only";
  for (const [name, why, keep] of stages) {
    const kept = keep(left);
    if (kept.length === left.length) continue;
    const stays = new Set(kept);
    for (const row of left) if (!stays.has(row)) passed.push({ row: row.filed, rule: name, why });
    left = kept;
    rule = name;
  }
  const first = left[0];
  if (first === undefined) return { chosen: null, rule, bounds: null, standing: "unknown", tied: [], passed };
  const others = left.slice(1);
  if (others.every((row) => saysSame(row, first))) {
    for (const row of others) passed.push({ row: row.filed, rule: "same-number", why: "says the same later" });
    return { chosen: first, rule: rule === "only" && others.length > 0 ? "same-number" : rule, bounds: first.bounds, standing: first.standing, tied: [], passed };
  }
  const numbers = [...groupBy(left, ({ filed }) => filed.document.key).values()].flatMap(ofOneText);
  const standing = numbers.length === 0 ? first.standing : "counted";
  return { chosen: null, rule: "open", bounds: numbers.length === 0 ? null : hull(numbers), standing, tied: left, passed };
}

/** "22 were destroyed and 13 more intercepted": two numbers of one text are at least the larger of them and at most both. */
function ofOneText(rows: readonly NightRow[]): readonly Bounds[] {
  const numbers = [...new Map(rows.flatMap(({ bounds }) => (bounds === null ? [] : [[inWords(bounds), bounds] as const]))).values()];
  return numbers.length === 0 ? [] : [{ low: Math.max(...numbers.map(({ low }) => low)), high: add(numbers).high }];
}

/** The words of a tie. */
export function tieWords({ tied, bounds }: Pick<Choice, "tied" | "bounds">): string {
  return `${[...new Set(tied.map(({ filed }) => filed.claim.quantity.raw))].join(" or ")}: nothing tells them apart${bounds === null ? "" : `, ${inWords(bounds)}`}`;
}

function saysSame(a: NightRow, b: NightRow): boolean {
  return a.standing === b.standing && a.bounds?.low === b.bounds?.low && a.bounds?.high === b.bounds?.high;
}

/** Those that say up to when they count must say the latest; those that do not say may be of any hour. */
function latestCount(rows: readonly NightRow[]): readonly NightRow[] {
  const latest = rows.reduce((most, { asOf }) => Math.max(most, asOf ?? -Infinity), -Infinity);
  return rows.filter(({ asOf }) => asOf === null || asOf === latest);
}

/** Of several posts of one body on the same hours the last holds. */
function latestPost(rows: readonly NightRow[]): readonly NightRow[] {
  if (rows.length < 2 || !rows.every(({ isPrimary, published }) => isPrimary && published !== null)) return rows;
  const latest = rows.reduce((most, { published }) => Math.max(most, published ?? -Infinity), -Infinity);
  return rows.filter(({ published }) => published === latest);
}

function some(kept: readonly NightRow[], all: readonly NightRow[]): readonly NightRow[] {
  return kept.length === 0 ? all : kept;
}
