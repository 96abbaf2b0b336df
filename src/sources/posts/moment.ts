import { QueryError } from "../../model/errors.ts";
import { isoDate } from "../../model/published.ts";

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|(?:UTC)?[+-]\d{2}(?::?\d{2})?)?)?$/iu;
const DOTTED = /^(\d{2})\.(\d{2})\.(\d{4})(?:,?\s(\d{2}):(\d{2})(?::(\d{2}))?\s?(Z|UTC|GMT|(?:UTC)?[+-]\d{2}(?::?\d{2})?)?)?$/iu;
const DAY = 86_400_000;

/** The moment that a date says, in ISO 8601; null when it says none. */
export type MomentReader = (raw: string | number) => string | null;

/**
 * Reads ISO dates, "2025-05-20 09:00:00", "20.05.2025 09:00:00 UTC+03:00" and epoch seconds or milliseconds. A time without
 * an offset gets that of `zone`; without a zone it stays local, and so does one that the clocks of the zone show twice or never.
 *
 * @throws QueryError `bad-value` for a zone that is none
 */
export function momentReader(zone: string | null): MomentReader {
  const offsets = zone === null ? null : zoneOffsets(zone);
  const read: MomentReader = (raw) => {
    const text = String(raw).trim();
    if (/^\d{9,10}(?:\.\d{1,9})?$/u.test(text)) return instant(Math.floor(Number(text)) * 1000);
    if (/^\d{12,13}$/u.test(text)) return instant(Math.floor(Number(text) / 1000) * 1000);
    const iso = ISO.exec(text);
    if (iso !== null) return stated([iso[1], iso[2], iso[3]], iso, offsets);
    const dotted = DOTTED.exec(text);
    return dotted === null ? null : stated([dotted[3], dotted[2], dotted[1]], dotted, offsets);
  };
  return (raw) => {
    const moment = read(raw);
    // What reads the post takes no date that the rest of the project would not: an offset of 99 hours, the year 9999.
    return moment === null || isoDate(moment) === null ? null : moment;
  };
}

type Offsets = (local: number) => number | null;

function stated(day: readonly (string | undefined)[], match: RegExpExecArray, offsets: Offsets | null): string | null {
  const date = day.join("-");
  const midnight = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== date) return null;
  const [hour, minute, second = "00", zone] = match.slice(4);
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const local = `${date}T${hour}:${minute}:${second}`;
  if (zone !== undefined) return `${local}${written(zone)}`;
  const offset = offsets === null ? null : offsets(Date.parse(`${local}Z`));
  return offset === null ? local : `${local}${asOffset(offset)}`;
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(".000Z", "Z");
}

function written(zone: string): string {
  const digits = zone.replace(/^UTC(?=[+-])/iu, "").replace(":", "");
  return /^[+-]/u.test(digits) ? `${digits.slice(0, 3)}:${digits.slice(3) || "00"}` : "Z";
}

function asOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${String(Math.floor(size / 60)).padStart(2, "0")}:${String(size % 60).padStart(2, "0")}`;
}

/** The offset of a zone, in minutes, at a local time given as if it were UTC; null where the clocks show it twice or never. */
function zoneOffsets(zone: string): Offsets {
  const at = offsetAt(zone);
  let day = Number.NaN;
  let around: readonly [number, number] = [0, 0];
  return (local) => {
    const today = Math.floor(local / DAY);
    if (today !== day) {
      day = today;
      around = [at((today - 1) * DAY), at((today + 2) * DAY)];
    }
    if (around[0] === around[1]) return around[0];
    const fitting = around.filter((offset) => at(local - offset * 60_000) === offset);
    return fitting.length === 1 ? (fitting[0] as number) : null;
  };
}

function offsetAt(zone: string): (instant: number) => number {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new QueryError("bad-value", `no such time zone: ${zone}`, { hint: "give a name such as UTC, Europe/Kyiv or Europe/Moscow", cause: error });
  }
  return (moment) => {
    const name = format.formatToParts(moment).find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
    const [, sign, hours = "0", minutes = "0"] = /([+-])(\d{2}):?(\d{2})?/u.exec(name) ?? [];
    return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
}
