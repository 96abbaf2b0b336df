import type { DriftKind, LabelDrift, SourceDefinition } from "../model/night.ts";
import type { Metric } from "../model/vocabulary.ts";
import { PARTS } from "./balance.ts";
import type { Mate } from "./mates.ts";
import { familyOf } from "./mates.ts";
import { outletOf } from "./night-claimants.ts";
import { label } from "./night-balance.ts";
import type { NightRow } from "./night-row.ts";
import { compare } from "./night-row.ts";
import { isWithin, tops } from "./weapon-class.ts";

/**
 * Where a number kept its value and lost its meaning on the way from a bulletin to a paper, with the words of both and what the
 * source's figure meant on that day. A relay without a bulletin at hand is held against the definition alone.
 */
export function driftsOf(rows: readonly NightRow[], mates: ReadonlyMap<NightRow, Mate>, definitions: readonly SourceDefinition[]): readonly LabelDrift[] {
  const drifts: LabelDrift[] = [];
  for (const row of rows) {
    // A table has columns, which nobody words anew for each number.
    if (row.filed.document.kind === "row") continue;
    const mate = mates.get(row);
    if (mate?.origin.isPrimary === true) for (const kind of mate.drifts) drifts.push(between(kind, mate, definitions));
    else if (!row.isPrimary) drifts.push(...againstDefinition(row, definitions));
  }
  return drifts.toSorted((a, b) => compare(a.relay, b.relay) || compare(a.kind, b.kind));
}

function between(kind: DriftKind, { row, origin }: Mate, definitions: readonly SourceDefinition[]): LabelDrift {
  return {
    kind, turn: kind === "metric" ? turnOf(row.metric, origin.metric) : kind === "weapon" ? weaponTurn(row, origin) : hedgeTurn(row, origin), value: row.number ?? 0,
    relay: row.ref, outlet: outletOf(row.filed.document), relayWords: wordsOf(row, kind), relayLabel: labelOf(row, kind),
    source: origin.ref, sourceWords: wordsOf(origin, kind), sourceLabel: labelOf(origin, kind), definition: meaning(definitions, origin.claimant.id, origin.metric, row.nightOf),
  };
}

/** On that day the source had no figure under the relay's label, and one that holds it. */
function againstDefinition(row: NightRow, definitions: readonly SourceDefinition[]): readonly LabelDrift[] {
  const { claimant: { id }, metric, nightOf } = row;
  if (id === null || nightOf === null || row.number === null || meaning(definitions, id, metric, nightOf) !== null) return [];
  const wider = familyOf(metric).filter((other) => (PARTS.get(other) ?? []).includes(metric) && meaning(definitions, id, other, nightOf) !== null);
  // The narrowest figure that holds it is the one that was meant.
  const meant = wider.find((other) => wider.every((further) => further === other || (PARTS.get(further) ?? []).includes(other)));
  if (meant === undefined) return [];
  return [{
    kind: "metric", turn: "narrower", value: row.number, relay: row.ref, outlet: outletOf(row.filed.document), relayWords: wordsOf(row, "metric"), relayLabel: labelOf(row, "metric"),
    source: null, sourceWords: null, sourceLabel: label({ metric: meant, weapon: [] }), definition: meaning(definitions, id, meant, nightOf),
  }];
}

function meaning(definitions: readonly SourceDefinition[], source: string | null, metric: Metric, date: string | null): string | null {
  if (source === null || date === null) return null;
  return definitions.find((row) => row.source === source && row.metric === metric && row.from <= date && (row.until === null || date < row.until))?.means ?? null;
}

function turnOf(relay: Metric, source: Metric): LabelDrift["turn"] {
  if ((PARTS.get(source) ?? []).includes(relay)) return "narrower";
  return (PARTS.get(relay) ?? []).includes(source) ? "wider" : "other";
}

function weaponTurn(row: NightRow, origin: NightRow): LabelDrift["turn"] {
  const [own, whole] = [tops(row.spread), tops(origin.spread)];
  return isWithin(own, whole) ? "narrower" : isWithin(whole, own) ? "wider" : "other";
}

/** "At least 35" of 35 says less; 35 of "at least 35" says more than the source did. */
function hedgeTurn(row: NightRow, origin: NightRow): LabelDrift["turn"] {
  const [own, whole] = [row.bounds, origin.bounds];
  if (own === null || whole === null) return "other";
  const isInside = own.low >= whole.low && (whole.high === null || (own.high !== null && own.high <= whole.high));
  return isInside ? "narrower" : "wider";
}

function labelOf({ metric, spread, filed: { claim } }: NightRow, kind: DriftKind): string {
  if (kind === "metric") return label({ metric, weapon: [] });
  return kind === "weapon" ? spread.join(" + ") : claim.quantity.relation.replaceAll("_", " ");
}

/** The words that name the metric, where they stand in the words of the claim; else all of them. */
function wordsOf({ filed: { claim, words } }: NightRow, kind: DriftKind): string {
  if (kind === "weapon") return claim.object;
  const { content, metricCue } = claim.spans;
  if (words === null) return "";
  if (kind === "hedge" || metricCue === null || metricCue.from < content.from || metricCue.to > content.to) return words;
  return words.slice(metricCue.from - content.from, metricCue.to - content.from);
}
