import { addDays, clock, dateOf, halfHour, instant, monthOf, yearOf } from "../clock.ts";
import type { Day } from "../clock.ts";
import type { Chance, Expected, Span } from "../model.ts";

const MONTHS = ["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"];

export function monthName(month: number): string {
  return MONTHS[month - 1] ?? "";
}

/** "4 вересня", at times "04 вересня". */
export function dayName(day: Day, padded = false): string {
  const date = dateOf(day);
  return `${padded ? String(date).padStart(2, "0") : date} ${monthName(monthOf(day))}`;
}

/** The words that name a night, and what they mean. */
export interface Night {
  readonly words: string;
  readonly night: Day;
  readonly window: Span;
  readonly corrected?: true;
}

/** "У ніч на 24 червня (з 18:00 23 червня)": with the hour from which the attack is counted. */
export function nightWithHour(chance: Chance, night: Day, wrong: "none" | "month" | "same-day" = "none"): Night {
  const eve = addDays(night, -1);
  const begins = halfHour(chance, 17, 23);
  const sign = chance.one([":", "."] as const);
  const year = chance.may(0.25) ? ` ${yearOf(night)} року` : "";
  const said = wrong === "same-day" ? dayName(night) : wrong === "month" ? `${dateOf(eve)} ${monthName(((monthOf(eve) + 9) % 12) + 1)}` : dayName(eve, chance.may(0.1));
  const inside = `${chance.one(["з", "із"])} ${clock(begins, sign)} ${said}`;
  const words = `У ніч на ${dayName(night)}${year} (${inside})`;
  return { words, night, window: { start: instant("Kyiv", eve, begins), end: night }, ...(wrong === "none" ? {} : { corrected: true as const }) };
}

/** A night named by its dates only. */
export function nightByDate(chance: Chance, night: Day): Night {
  const eve = addDays(night, -1);
  const whole = { start: eve, end: night };
  const own = { start: night, end: night };
  const year = yearOf(night);
  const sameMonth = monthOf(eve) === monthOf(night);
  const short = `${night.slice(8, 10)}.${night.slice(5, 7)}.${night.slice(2, 4)}`;
  return chance.one<Night>([
    { words: `У ніч на ${dayName(night)} ${year} року`, night, window: whole },
    { words: `У ніч на ${dayName(night)}`, night, window: whole },
    { words: `Уночі ${dayName(night)} ${year} року`, night, window: own },
    { words: `Вночі ${dayName(night)}`, night, window: own },
    { words: `${dayName(night)} уночі`, night, window: own },
    { words: `У ніч на ${short}`, night, window: whole },
    { words: sameMonth ? `У ніч з ${dateOf(eve)} на ${dayName(night)} ${year} року` : `У ніч з ${dayName(eve)} на ${dayName(night)} ${year} року`, night, window: whole },
  ]);
}

/** Both ends told: "Із 20-ї години 17-го по 04 годину 18 листопада". */
export function nightWithEnds(chance: Chance, night: Day): Night {
  const eve = addDays(night, -1);
  const [first, last] = [chance.whole(18, 23), chance.whole(2, 6)];
  const window = { start: instant("Kyiv", eve, first * 60), end: instant("Kyiv", night, last * 60) };
  const year = yearOf(night);
  return chance.one<Night>([
    { words: `Із ${clock(first * 60)} ${dayName(eve)} по ${clock(last * 60)} ${dayName(night)} ${year} року`, night, window },
    { words: `У ніч на ${dayName(night)} ${year} року з ${clock(first * 60)} по ${clock(last * 60, ".", false)}`, night, window },
    { words: `Із ${first}-ї години ${dayName(eve)} по ${last} годину ${dayName(night)} ${year} року`, night, window },
    ...(monthOf(eve) === monthOf(night) ? [{ words: `Із ${first}-ї години ${dateOf(eve)}-го по 0${last} годину ${dayName(night)} ${year} року`, night, window }] : []),
  ]);
}

/** When the bulletin is posted: some minutes after the time up to which it counts, or in the morning. */
export function postedAfter(chance: Chance, day: Day, minutes: number): string {
  return instant("Kyiv", day, minutes + chance.whole(4, 55));
}

/** What is expected of a night whose count stands as of some minute: it closes the window when the text names no other end. */
export function closed(night: Night, asOf: number | null): Omit<Expected, "claims"> {
  const at = asOf === null ? null : instant("Kyiv", night.night, asOf);
  const open = night.window.end === night.night && night.window.start !== night.night;
  return {
    night_of: night.night,
    window: open && at !== null ? { start: night.window.start, end: at } : night.window,
    as_of: at,
    ...(night.corrected ? { corrected: true as const } : {}),
  };
}

/** "станом на 08:30" */
export function asOfWords(minutes: number, sign: ":" | "." = "."): string {
  return `станом на ${clock(minutes, sign)}`;
}
