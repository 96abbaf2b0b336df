import type { Bounds } from "../../model/night.ts";
import type { SeriesNight } from "../../model/series.ts";
import type { Metric } from "../../model/vocabulary.ts";
import { MONTHS_SHORT } from "../words.ts";

/** The metrics that a plot shows as marks; a change of their meaning is marked in it. */
export const DRAWN: readonly Metric[] = ["launched", "shot_down", "shot_down_or_suppressed", "lost_or_suppressed"];

/** One line of a plot: a night, or the nights of a week or a month together. */
export interface PlotLine {
  readonly label: string;
  readonly first: string;
  readonly nights: readonly SeriesNight[];
  /** Nights with a number of the drawn metric. */
  readonly counted: number;
  readonly bounds: Bounds | null;
  readonly isWithheld: boolean;
  /** What fire brought down, and what was lost, jammed or told in one figure with it; of nights that have the drawn metric too. */
  readonly stopped: number;
  readonly lost: number;
  /** Nights of which it is told what became of what was sent. */
  readonly split: number;
  /** Whether the drawn metric is a whole that has parts. */
  readonly isSplit: boolean;
}

/** "24 Mar 26": as short as a plot needs it. */
export function shortDate(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} ${MONTHS_SHORT[Number(month) - 1] ?? month} ${year.slice(2)}`;
}

const FIRE: readonly Metric[] = ["shot_down"];
const OTHER: readonly Metric[] = ["shot_down_or_suppressed", "suppressed", "lost", "lost_or_suppressed"];

export function plotLines(nights: readonly SeriesNight[], metric: Metric, by: "night" | "week" | "month"): readonly PlotLine[] {
  const groups: SeriesNight[][] = [];
  let last = "";
  for (const night of nights) {
    const key = by === "night" ? night.nightOf : by === "month" ? night.nightOf.slice(0, 7) : mondayOf(night.nightOf);
    if (key !== last) groups.push([]);
    (groups.at(-1) as SeriesNight[]).push(night);
    last = key;
  }
  return groups.map((own) => lineOf(own, metric, by));
}

function lineOf(nights: readonly SeriesNight[], metric: Metric, by: "night" | "week" | "month"): PlotLine {
  const cell = (night: SeriesNight, wanted: Metric): Bounds | null => night.cells.find((one) => one.metric === wanted)?.bounds ?? null;
  const counted = nights.filter((night) => cell(night, metric) !== null);
  const sum = (metrics: readonly Metric[]): number => counted.reduce((all, night) => all + metrics.reduce((own, one) => own + (cell(night, one)?.low ?? 0), 0), 0);
  const bounds = counted.map((night) => cell(night, metric) as Bounds);
  const [first] = nights as readonly [SeriesNight];
  return {
    label: labelOf(nights, by), first: first.nightOf, nights, counted: counted.length,
    isSplit: metric === "launched",
    bounds: bounds.length === 0 ? null : { low: bounds.reduce((all, { low }) => all + low, 0), high: bounds.reduce<number | null>((all, { high }) => (all === null || high === null ? null : all + high), 0) },
    isWithheld: nights.some((night) => night.cells.some((one) => one.metric === metric && one.standing === "withheld")),
    stopped: metric === "launched" ? sum(FIRE) : 0,
    lost: metric === "launched" ? sum(OTHER) : 0,
    split: counted.filter((night) => [...FIRE, ...OTHER].some((one) => cell(night, one) !== null)).length,
  };
}

function labelOf(nights: readonly SeriesNight[], by: "night" | "week" | "month"): string {
  const [first, last] = [nights[0]?.nightOf ?? "", nights.at(-1)?.nightOf ?? ""];
  const [year = "", month = "", day = ""] = first.split("-");
  const name = MONTHS_SHORT[Number(month) - 1] ?? month;
  if (by === "month") return `${name} ${year}`;
  if (by === "night") return shortDate(first);
  const [, endMonth = "", endDay = ""] = last.split("-");
  return `${Number(day)}${endMonth === month ? "" : ` ${name}`}–${Number(endDay)} ${MONTHS_SHORT[Number(endMonth) - 1] ?? ""} ${last.slice(2, 4)}`;
}

function mondayOf(date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  return new Date(time - weekday * 86_400_000).toISOString().slice(0, 10);
}

/** The three marks of a bar, dark to light: brought down by fire; lost, jammed or told together; not accounted for. */
export const MARKS = { stopped: "█", lost: "▓", rest: "░" } as const;

/** A bar to scale: every part that is not zero has at least one mark, and the marks add up to the length. */
export function barOf({ bounds, stopped, lost, split, isSplit }: PlotLine, most: number, columns: number): string {
  const value = bounds?.low ?? 0;
  if (value <= 0 || most <= 0) return "";
  const length = Math.max(1, Math.round((value / most) * columns));
  if (!isSplit) return MARKS.stopped.repeat(length);
  if (split === 0) return MARKS.rest.repeat(length);
  const parts = [stopped, lost, Math.max(0, value - stopped - lost)];
  const total = Math.max(value, stopped + lost);
  const exact = parts.map((part) => (part / total) * length);
  const whole = exact.map((part, at) => ((parts[at] as number) > 0 ? Math.max(1, Math.floor(part)) : 0));
  for (let left = length - whole.reduce((sum, part) => sum + part, 0); left !== 0; left -= Math.sign(left)) {
    // One more goes to whoever was cut most; one less is taken from the longest.
    const at = left > 0 ? indexOfMost(exact.map((part, index) => ((parts[index] as number) > 0 ? part - (whole[index] as number) : -1))) : indexOfMost(whole);
    if (left < 0 && (whole[at] as number) <= 1) break;
    whole[at] = (whole[at] as number) + Math.sign(left);
  }
  const [fire = 0, other = 0, rest = 0] = whole;
  return MARKS.stopped.repeat(fire) + MARKS.lost.repeat(other) + MARKS.rest.repeat(rest);
}

function indexOfMost(values: readonly number[]): number {
  return values.reduce((best, value, at) => (value > (values[best] as number) ? at : best), 0);
}
