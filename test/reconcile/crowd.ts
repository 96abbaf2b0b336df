import type { FiledClaim } from "../../src/model/filed.ts";
import type { HandRow } from "./hand-rows.ts";
import { row } from "./hand-rows.ts";

const OUTCOMES = ["shot_down", "lost_or_suppressed", "neutralised_total"] as const;

/**
 * A night of so many claims: bulletins of both sides, as many papers as it takes that relay them with and without their labels and
 * hedges, officials of their own, tolls of a dozen regions. The same count gives the same night.
 */
export function crowdedNight(claims: number): readonly FiledClaim[] {
  const parts: HandRow[] = [
    { doc: "af", id: "l", issuer: "ua-air-force", language: "uk", n: "108", weapon: ["uav.decoy", "uav.strike.shahed"], window: "2025-05-19T19:00:00+03:00/2025-05-20T09:00:00+03:00" },
    ...OUTCOMES.map((metric, at): HandRow => ({ doc: "af", id: metric, issuer: "ua-air-force", language: "uk", metric, n: ["35", "58", "93"][at] as string, window: "2025-05-19T19:00:00+03:00/2025-05-20T09:00:00+03:00" })),
  ];
  for (let at = 0; at < 12; at += 1) parts.push({ doc: `mod${at}`, id: "s", issuer: "ru-mod", by: "ru-mod", direction: "UA>RU", metric: "shot_down", n: String(3 + at * 2), language: "ru", window: `2025-05-20T${two(at)}:00:00+03:00/2025-05-20T${two(at + 1)}:00:00+03:00` });
  for (let at = 0; parts.length < claims; at += 1) {
    const doc = `paper${Math.floor(at / 7)}`;
    const published = `2025-05-20T${two(at % 24)}:${two(at % 60)}:00+03:00`;
    const more = { doc, id: `c${at}`, published, language: at % 3 === 0 ? "uk" : "en" } as const;
    parts.push(
      ([
        { ...more, n: at % 5 === 0 ? ">100" : "108" },
        { ...more, metric: at % 2 === 0 ? "shot_down" : "neutralised_total", n: at % 4 === 0 ? "35+" : "93" },
        { ...more, metric: "suppressed", n: "58" },
        { ...more, by: "ru-mod", direction: "UA>RU", metric: "shot_down", n: String(at % 160) },
        { ...more, by: null, name: `official ${at % 400}`, country: "UA", kind: "official", n: String(100 + (at % 17)) },
        { ...more, metric: "killed", n: String(1 + Math.floor(at / 900)), by: null, name: "the mayor", kind: "city", places: [`UA-${10 + (at % 12)}`] },
        { ...more, by: null, n: at % 2 === 0 ? "108" : String(at % 500) },
      ] satisfies HandRow[])[at % 7] as HandRow,
    );
  }
  return parts.slice(0, claims).map(row);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
