import type { SourceDefinition } from "../model/night.ts";
import type { DefinitionBreak } from "../model/series.ts";
import type { Metric } from "../model/vocabulary.ts";
import { compare } from "./night-row.ts";
import { shiftDay } from "./window.ts";

/** The days between two dates on which what some metrics of a source mean changes, begins or ends; the first date itself is none. */
export function breaksBetween(definitions: readonly SourceDefinition[], source: string, metrics: readonly Metric[], from: string, to: string): readonly DefinitionBreak[] {
  const own = definitions.filter((one) => one.source === source && metrics.includes(one.metric));
  const days = own.flatMap(({ metric, from: begins, until }) => [{ metric, day: begins }, ...(until === null ? [] : [{ metric, day: until }])]);
  const unique = new Map(days.filter(({ day }) => from < day && day <= to).map((one) => [`${one.day}\n${one.metric}`, one]));
  return [...unique.values()]
    .map(({ day, metric }) => ({ day, metric, before: definitionOn(own, metric, shiftDay(day, -1)), after: definitionOn(own, metric, day) }))
    .toSorted((a, b) => compare(a.day, b.day) || compare(a.metric, b.metric));
}

function definitionOn(own: readonly SourceDefinition[], metric: Metric, day: string): SourceDefinition | null {
  return own.find((one) => one.metric === metric && one.from <= day && (one.until === null || day < one.until)) ?? null;
}
