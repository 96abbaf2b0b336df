import type { Figure, NightRelation } from "../model/night.ts";
import { refOf } from "../model/night.ts";
import type { Metric } from "../model/vocabulary.ts";
import { PARTS, WHOLES } from "./balance.ts";
import { add, inWords } from "./bounds.ts";
import { innerOf } from "./night-balance.ts";
import type { Drawn } from "./night-figure.ts";
import type { NightRow } from "./night-row.ts";
import { groupBy } from "./night-row.ts";
import { isWithin } from "./weapon-class.ts";

/** Which metrics hold a metric, the narrowest first. */
const HOLDERS: ReadonlyMap<Metric, readonly Metric[]> = new Map([...PARTS.keys()].map((metric) => [metric, [...[...PARTS].filter(([, inside]) => inside.includes(metric)).toSorted(([, a], [, b]) => a.length - b.length).map(([holder]) => holder), ...WHOLES]]));

/** `subset_of` as the texts themselves say it. */
export function ofTexts(rows: readonly NightRow[]): readonly NightRelation[] {
  const known = new Map(rows.map((row) => [row.ref, row]));
  return rows.flatMap(({ ref, number, filed: { claim, document } }): NightRelation[] => {
    const whole = claim.subsetOf === null ? undefined : known.get(`${document.key}/${claim.subsetOf}`);
    return whole === undefined ? [] : [{ type: "subset_of", from: ref, to: whole.ref, proof: `the words make ${number ?? claim.quantity.raw} a part of ${whole.number ?? whole.filed.claim.quantity.raw}`, via: [] }];
  });
}

/** `sums_to` of counts by place that no words make parts, and that come to their whole: 11 + 3 = 14. */
export function ofPlaces({ figure: { parts }, sheet }: Drawn): readonly NightRelation[] {
  const unsaid = groupBy(parts.filter(({ claim }) => claim.subsetOf === null), ({ claim, document }) => `${document.key} ${claim.period.start} ${claim.period.end}`);
  return [...unsaid.values()].flatMap((own) => {
    const numbers = own.map(({ claim }) => claim.quantity.low ?? 0);
    const sum = numbers.reduce((total, number) => total + number, 0);
    const whole = sheet.rows.find(({ number, filed: { document } }) => number === sum && document.key === own[0]?.document.key);
    return whole === undefined ? [] : own.map((part): NightRelation => ({ type: "sums_to", from: refOf(part), to: whole.ref, proof: `${numbers.join(" + ")} = ${sum}`, via: [] }));
  });
}

/**
 * `subset_of` by what the metrics mean, from each figure to the narrowest one of the claimant that holds it; and `sums_to` where the
 * figures inside one come to it exactly.
 */
export function ofMetrics(figures: readonly Figure[]): readonly NightRelation[] {
  const relations: NightRelation[] = [];
  const known = new Set<string>();
  const counted = figures.filter(({ bounds }) => bounds !== null);
  for (const figure of counted) {
    const ref = only(figure);
    if (ref === null) continue;
    const inner = innerOf(figure, counted);
    const sum = add(inner.flatMap(({ bounds }) => bounds ?? []));
    const refs = inner.map(only);
    if (inner.length > 1 && refs.every((one) => one !== null) && sum.low === sum.high && sum.low === figure.bounds?.low && sum.low === figure.bounds.high)
      for (const from of refs) relations.push({ type: "sums_to", from: from as string, to: ref, proof: `${inner.map(({ bounds }) => bounds?.low).join(" + ")} = ${sum.low}`, via: [] });
    for (const metric of HOLDERS.get(figure.metric) ?? []) {
      const holder = counted.find((other) => other.metric === metric && other !== figure && isWithin(figure.weapon, other.weapon)) ?? counted.find((other) => other.metric === metric && isWithin(other.weapon, figure.weapon));
      const to = holder === undefined ? null : only(holder);
      if (holder?.bounds == null || to === null || (holder.bounds.high !== null && (figure.bounds?.low ?? 0) > holder.bounds.high) || known.has(`${ref} ${to}`)) continue;
      known.add(`${ref} ${to}`);
      relations.push({ type: "subset_of", from: ref, to, proof: `${inWords(figure.bounds ?? { low: 0, high: null })} ${figure.metric.replaceAll("_", " ")} lie in ${inWords(holder.bounds)} ${metric.replaceAll("_", " ")}`, via: [] });
      break;
    }
  }
  return relations;
}

/** The one claim that stands for a figure; null of several windows, and of a tie. */
function only({ windows }: Figure): string | null {
  const free = windows.filter(({ includedIn }) => includedIn === null);
  const chosen = free[0]?.chosen ?? null;
  return free.length === 1 && chosen !== null ? refOf(chosen) : null;
}
