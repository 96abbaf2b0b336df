import type { Chance } from "./random.ts";

export interface Night {
  /** The day on which it ends: ISO. */
  readonly on: string;
  readonly day: number;
  readonly month: number;
  readonly year: number;
  /** The day before. */
  readonly eve: { readonly on: string; readonly day: number; readonly month: number; readonly year: number };
}

const DAY = 86_400_000;

/** A night between two dates, the ends of months and years as likely as any other. */
export function night(chance: Chance, from: string, to: string): Night {
  const [first, last] = [Date.parse(`${from}T00:00:00Z`) / DAY, Date.parse(`${to}T00:00:00Z`) / DAY];
  const end = chance.int(first, last);
  return { ...parts(end), eve: parts(end - 1) };
}

function parts(day: number): Night["eve"] {
  const date = new Date(day * DAY);
  return { on: date.toISOString().slice(0, 10), day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}

/** Minutes that Kyiv is ahead of UTC on a day, as the platform's own zone data have it; bulletins of those hours are never at the change. */
export function kyivOffset(on: string, clock: string): string {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Kyiv", timeZoneName: "longOffset" });
  for (const guess of ["+02:00", "+03:00"]) {
    const name = format.formatToParts(new Date(`${on}T${clock}:00${guess}`)).find(({ type }) => type === "timeZoneName")?.value ?? "";
    if (name === `GMT${guess}`) return guess;
  }
  return "+02:00";
}

/** A local time of Kyiv with its offset. */
export const kyiv = (on: string, clock: string): string => `${on}T${clock}:00${kyivOffset(on, clock)}`;
/** A local time of Moscow with its offset; 24:00 is the next midnight. */
export function moscow(on: string, clock: string): string {
  if (clock !== "24:00") return `${on}T${clock}:00+03:00`;
  const next = new Date(Date.parse(`${on}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
  return `${next}T00:00:00+03:00`;
}
