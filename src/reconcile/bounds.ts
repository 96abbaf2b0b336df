import type { Quantity } from "../model/claim.ts";
import type { Bounds, Standing } from "../model/night.ts";

/** How far "about 100" may be from 100: one part in ten, as the loosest round number that papers print for a bulletin's. */
const ROUGH = 10;

/** The least and the most that a quantity allows; null when it gives no number. */
export function boundsOf({ low, high, relation }: Quantity): Bounds | null {
  if (relation === "unknown" || relation === "withheld" || (low === null && high === null)) return null;
  if (relation !== "approx") return { low: low ?? 0, high };
  return { low: Math.floor(((low ?? 0) * (ROUGH - 1)) / ROUGH), high: high === null ? null : Math.ceil((high * (ROUGH + 1)) / ROUGH) };
}

/** Unknown, withheld, none and zero are four different things. */
export function standingOf({ low, high, relation }: Quantity): Standing {
  if (relation === "withheld") return "withheld";
  if (relation === "none") return "none";
  if (relation === "unknown" || (low === null && high === null)) return "unknown";
  return low === 0 && high === 0 ? "zero" : "counted";
}

/** The number that was written, without its hedge: 100 of "more than 100"; null of a word such as "dozens". */
export function numberOf({ low, high, relation }: Quantity): number | null {
  if (relation === "some" || relation === "unknown" || relation === "withheld") return null;
  if (relation === "more_than") return low === null ? null : low - 1;
  if (relation === "less_than") return high === null ? null : high + 1;
  if (relation === "range" && low !== high) return null;
  return low ?? high;
}

/** Whether a quantity is one number without a hedge. */
export function isExact({ low, high, relation }: Quantity): boolean {
  return low !== null && low === high && relation !== "approx";
}

export function add(all: readonly Bounds[]): Bounds {
  return { low: all.reduce((sum, { low }) => sum + low, 0), high: all.reduce<number | null>((sum, { high }) => (sum === null || high === null ? null : sum + high), 0) };
}

/** The least that holds both. */
export function hull(all: readonly Bounds[]): Bounds {
  return { low: Math.min(...all.map(({ low }) => low)), high: all.some(({ high }) => high === null) ? null : Math.max(...all.map(({ high }) => high ?? 0)) };
}

export function isDisjoint(a: Bounds, b: Bounds): boolean {
  return (a.high !== null && a.high < b.low) || (b.high !== null && b.high < a.low);
}

export function isSame(a: Bounds, b: Bounds): boolean {
  return a.low === b.low && a.high === b.high;
}

/** "35", "35 or more", "up to 15", "7–25". */
export function inWords({ low, high }: Bounds): string {
  if (high === null) return low === 0 ? "any number" : `${low} or more`;
  if (low === high) return String(low);
  return low === 0 ? `up to ${high}` : `${low}–${high}`;
}
