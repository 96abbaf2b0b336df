import type { NightRelation } from "../model/night.ts";
import { inWords } from "./bounds.ts";
import type { Drawn } from "./night-figure.ts";
import type { NightRow } from "./night-row.ts";
import type { Window } from "./window.ts";
import { isRounding, windowWords } from "./window.ts";

/** `included_in` and `overlaps` between the windows of one figure, and `updates` between the posts of one window. */
export function ofWindows({ groups, overlaps }: Drawn): readonly NightRelation[] {
  const relations: NightRelation[] = [];
  for (const group of groups) {
    const outer = group.includedIn === null ? undefined : groups[group.includedIn];
    const [small, large] = [group.choice.chosen, outer?.choice.chosen];
    if (outer !== undefined && small != null && large != null) relations.push(between("included_in", small, large, `${number(small)} in ${words(group.window)} lies inside ${number(large)} in ${words(outer.window)}`));
    relations.push(...updates(group.rows));
  }
  for (const [a, b, minutes] of overlaps) {
    const [first, second] = [groups[a]?.choice.chosen, groups[b]?.choice.chosen];
    if (first == null || second == null) continue;
    const rounding = isRounding(groups[a]?.window, groups[b]?.window, minutes) ? ", which is rounding" : ": nobody says how many are in both";
    relations.push(between("overlaps", second, first, `${words(groups[a]?.window ?? null)} and ${words(groups[b]?.window ?? null)} share ${minutes} minutes${rounding}`));
  }
  return relations;
}

/** A body's later count of the same hours updates the one before it; two texts at one time are no sequence. */
function updates(rows: readonly NightRow[]): readonly NightRelation[] {
  const own = rows.filter(({ isPrimary, asOf, published }) => isPrimary && (asOf ?? published) !== null).toSorted((a, b) => when(a) - when(b));
  const relations: NightRelation[] = [];
  own.slice(1).forEach((row, at) => {
    const before = own[at] as NightRow;
    // Versions of one text are told by their own rule.
    if (when(before) === when(row) || before.filed.document.key === row.filed.document.key || row.filed.document.revisionOf === before.filed.document.key || before.number === row.number) return;
    relations.push(between("updates", row, before, `${number(before)}, later ${number(row)}, of the same hours`));
  });
  return relations;
}

function when({ asOf, published }: NightRow): number {
  return asOf ?? published ?? 0;
}

function between(type: NightRelation["type"], from: NightRow, to: NightRow, proof: string): NightRelation {
  return { type, from: from.ref, to: to.ref, proof, via: [] };
}

function number({ bounds, standing }: NightRow): string {
  return bounds === null ? standing : inWords(bounds);
}

function words(window: Window | null): string {
  return window === null ? "hours that nobody gives" : `${window.isPrecise ? "" : "about "}${windowWords(window)}`;
}
