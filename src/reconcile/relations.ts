import type { NightRelation } from "../model/night.ts";
import type { RelationType } from "../model/vocabulary.ts";
import { RELATION_TYPES } from "../model/vocabulary.ts";
import type { Mate } from "./mates.ts";
import type { Account } from "./night.ts";
import type { NightRow, Prepared } from "./night-row.ts";
import { compare } from "./night-row.ts";
import { copies } from "./relations-of-copies.ts";
import { ofMetrics, ofPlaces, ofTexts } from "./relations-of-parts.ts";
import { ofStands } from "./relations-of-stands.ts";
import { mergedOf, sumsOf } from "./relations-of-sums.ts";
import { ofWindows } from "./relations-of-windows.ts";
import { edits } from "./versions.ts";

/** At most so many relations of one night: every rule gives each row a few, and this holds whatever is passed in. */
const MOST_RELATIONS = 20_000;

/** Every relation of a night, by type in the order of the vocabulary, each pair once with its first proof. */
export function relationsOf({ rows, tolls }: Pick<Prepared, "rows" | "tolls">, accounts: readonly Account[], mates: ReadonlyMap<NightRow, Mate>, told: readonly NightRelation[]): { readonly relations: readonly NightRelation[]; readonly leftOff: number } {
  const sums = accounts.flatMap(({ drawn }) => [...drawn.flatMap((one) => sumsOf(one, mates)), ...mergedOf(drawn, mates)]);
  const summed = new Set(sums.map(({ to }) => to));
  const found = [
    ...copies(mates.values()),
    ...edits([...rows, ...tolls]),
    ...ofTexts([...rows, ...tolls]),
    ...sums,
    ...accounts.flatMap(({ told: { figures } }) => ofMetrics(figures)),
    ...accounts.flatMap(({ drawn }) => drawn.flatMap((one) => [...ofPlaces(one), ...ofWindows(one)])),
    ...ofStands(accounts, mates, summed),
    ...told,
  ];
  const unique = new Map<string, NightRelation>();
  for (const relation of found) {
    const key = `${relation.type} ${relation.from} ${relation.to}`;
    if (relation.from !== relation.to && !unique.has(key)) unique.set(key, relation);
  }
  const order = new Map<RelationType, number>(RELATION_TYPES.map((type, at) => [type, at]));
  const all = [...unique.values()].toSorted((a, b) => (order.get(a.type) ?? 0) - (order.get(b.type) ?? 0) || compare(a.from, b.from) || compare(a.to, b.to));
  return { relations: all.slice(0, MOST_RELATIONS), leftOff: Math.max(0, all.length - MOST_RELATIONS) };
}
