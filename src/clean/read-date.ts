import type { Published } from "../model/document.ts";
import { isCalendarDay } from "../model/published.ts";

type When = Pick<Published, "at" | "precision">;

const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "січня", "січень", "января", "январь"],
  ["february", "feb", "лютого", "лютий", "февраля", "февраль"],
  ["march", "mar", "березня", "березень", "марта", "март"],
  ["april", "apr", "квітня", "квітень", "апреля", "апрель"],
  ["may", "травня", "травень", "мая", "май"],
  ["june", "jun", "червня", "червень", "июня", "июнь"],
  ["july", "jul", "липня", "липень", "июля", "июль"],
  ["august", "aug", "серпня", "серпень", "августа", "август"],
  ["september", "sept", "sep", "вересня", "вересень", "сентября", "сентябрь"],
  ["october", "oct", "жовтня", "жовтень", "октября", "октябрь"],
  ["november", "nov", "листопада", "листопад", "ноября", "ноябрь"],
  ["december", "dec", "грудня", "грудень", "декабря", "декабрь"],
];
const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const MONTH = `(?:${[...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join("|")})`;

/** Offsets in minutes. Names with two meanings (IST, CST in Asia) are left out or read as in North America. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0, utc: 0, gmt: 0, wet: 0, est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420, bst: 60, cet: 60, cest: 120,
  eet: 120, eest: 180, msk: 180, trt: 180, jst: 540, kst: 540, aest: 600, aedt: 660, awst: 480, acst: 570, sast: 120, pkt: 300, gst: 240, hkt: 480, sgt: 480, myt: 480, nzst: 720, nzdt: 780,
};
/** American zones without their season: the offset of winter, moved by one hour in summer. */
const AMERICAN: Readonly<Record<string, number>> = { et: -300, ct: -360, mt: -420, pt: -480 };

const DATES: readonly { readonly pattern: RegExp; readonly order: "ymd" | "dmy" | "mdy" | "dmonthy" | "monthdy" }[] = [
  { pattern: /(?<![\d.])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, order: "ymd" },
  { pattern: /(?<!\d)(\d{4})(\d{2})(\d{2})(?=T\d{6}|$)/, order: "ymd" },
  { pattern: new RegExp(`(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th)?[\\s.,/-]{0,3}(?:of )?(${MONTH})(?!\\p{L})[\\s.,/-]{0,3}(\\d{4})(?!\\d)`, "iu"), order: "dmonthy" },
  { pattern: new RegExp(`(?<!\\p{L})(${MONTH})(?!\\p{L})[\\s.,/-]{0,3}(\\d{1,2})(?:st|nd|rd|th)?[\\s,.-]{1,3}(\\d{4})(?!\\d)`, "iu"), order: "monthdy" },
  // Full stops between numbers: day first, in every country that writes them so.
  { pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, order: "dmy" },
  { pattern: /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/, order: "mdy" },
];

const TIME = /(?<![\d:.+-])(\d{1,2})[:.](\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?\s?(a\.?m\.?|p\.?m\.?)?(?![\d:]|\.\d)/i;
const HOUR = /(?<![\d:.+-])(\d{1,2})\s?(a\.?m\.?|p\.?m\.?)(?!\p{L})/iu;
const NUMERIC_ZONE = /^[\s(]{0,3}(?:UTC|GMT|Z)?\s?([+\-−])(\d{1,2})(?::?(\d{2}))?(?!\d)/i;
const NAMED_ZONE = /^[\s(,]{0,3}([A-Za-z]{1,4})(?![A-Za-z])/;

/**
 * The one date that a short text states, with its time when it also states a zone. Null when there is none, or when day
 * and month cannot be told apart (`03/04/2025`).
 */
export function readDate(text: string): When | null {
  const sample = text.slice(0, 240).trim();
  // Every way to write a date has its year in four digits.
  if (!/\d{4}/.test(sample)) return null;
  for (const { pattern, order } of DATES) {
    const match = pattern.exec(sample);
    if (match === null) continue;
    const day = calendarDay(match, order);
    if (day === null) return null;
    const rest = `${sample.slice(0, match.index)} \u0000 ${sample.slice(match.index + match[0].length).replace(/^T(?=\d)/, "")}`;
    const time = timeOf(rest, day);
    return time === null ? { at: day, precision: "day" } : { at: `${day}T${time}`, precision: "minute" };
  }
  return null;
}

function calendarDay(match: RegExpExecArray, order: (typeof DATES)[number]["order"]): string | null {
  const [, a = "", b = "", c = ""] = match;
  let year: number;
  let month: number;
  let day: number;
  if (order === "ymd") [year, month, day] = [Number(a), Number(b), Number(c)];
  else if (order === "dmy") [day, month, year] = [Number(a), Number(b), Number(c)];
  else if (order === "dmonthy") [day, month, year] = [Number(a), MONTH_OF.get(b.toLowerCase()) ?? 0, Number(c)];
  else if (order === "monthdy") [month, day, year] = [MONTH_OF.get(a.toLowerCase()) ?? 0, Number(b), Number(c)];
  else {
    const first = Number(a);
    const second = Number(b);
    if (first <= 12 && second <= 12 && first !== second) return null;
    [day, month, year] = first > 12 ? [first, second, Number(c)] : [second, first, Number(c)];
  }
  if (year < 1990 || year > 2100 || !isCalendarDay(year, month, day)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** `HH:MM:00+03:00`, or null when no time or no zone is stated: a time without a zone would be a guess. */
function timeOf(text: string, day: string): string | null {
  const match = TIME.exec(text) ?? HOUR.exec(text);
  if (match === null) return null;
  const hasMinutes = match.length === 4;
  let hour = Number(match[1]);
  const minute = hasMinutes ? Number(match[2]) : 0;
  const half = (hasMinutes ? match[3] : match[2])?.toLowerCase().replaceAll(".", "");
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === "pm" ? 12 : 0);
  }
  if (hour > 23 || minute > 59) return null;
  const offset = zoneOf(text.slice(match.index + match[0].length), day);
  if (offset === null) return null;
  return `${pad(hour)}:${pad(minute)}:00${offset}`;
}

function zoneOf(after: string, day: string): string | null {
  const numeric = NUMERIC_ZONE.exec(after);
  if (numeric !== null) {
    const hours = Number(numeric[2]);
    if (hours > 14) return null;
    return `${numeric[1] === "+" ? "+" : "-"}${pad(hours)}:${numeric[3] ?? "00"}`;
  }
  const named = NAMED_ZONE.exec(after)?.[1]?.toLowerCase();
  if (named === undefined) return null;
  const american = AMERICAN[named];
  const minutes = american === undefined ? ZONES[named] : american + (isAmericanSummer(day) ? 60 : 0);
  if (minutes === undefined) return null;
  if (minutes === 0) return named === "z" || named === "utc" || named === "gmt" ? "Z" : "+00:00";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** Daylight saving time of the United States: second Sunday of March to first Sunday of November. */
function isAmericanSummer(day: string): boolean {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const sunday = (inMonth: number, nth: number): number => {
    const weekday = new Date(Date.UTC(year, inMonth - 1, 1)).getUTCDay();
    return 1 + ((7 - weekday) % 7) + (nth - 1) * 7;
  };
  if (month < 3 || month > 11) return false;
  if (month > 3 && month < 11) return true;
  return month === 3 ? date >= sunday(3, 2) : date < sunday(11, 1);
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
