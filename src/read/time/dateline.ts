import type { Published } from "../../model/document.ts";
import { isoDay, parseDay, weekdayOf } from "../../resolve/time/civil.ts";
import { resolveTime } from "../../resolve/time.ts";
import type { Analysis } from "../analysis.ts";
import { CAPITAL, PUNCT, UPPER, WORD } from "../tokens.ts";
import type { TimeMention } from "./expression.ts";
import { timeView } from "./view.ts";
import { isDash, isNumber, isPunct, lengthAt, roleAt } from "./words.ts";

/** Sentences at the head of a text in which its date line can stand, and tokens. */
const HEAD = 5;
const REACH = 120;
/** Days between a date line and what was said to be the publication: an update, or a copy in an archive. */
const COPY = 60;
const UPDATE = 4;
/** Sentences that tell of the day from which a text counts. */
const TOLD = 12;

/**
 * The day from which the words of a text count: that of its own date line, where it has one ("BEIRUT, Oct 3 (Agency)",
 * "Published October 17 2016"), else that of publication. A copy is dated later than the words that it holds.
 */
export function datedFrom(analysis: Analysis, times: readonly (readonly TimeMention[])[], published: Published | null): Published | null {
  const a = timeView(analysis);
  const given = published === null ? null : parseDay(published.at);
  let line: number | null = null;
  for (let s = 0; s < Math.min(HEAD, times.length); s++) {
    for (const mention of times[s] as readonly TimeMention[]) {
      if (mention.from > REACH || !isDateLine(a, mention) || goesOn(a, mention.to)) continue;
      const { base } = (mention.expression as Extract<TimeMention["expression"], { kind: "moment" }>).moment;
      const time = resolveTime(mention.expression, { published });
      const day = time.start === null || base.on !== "date" ? null : parseDay(time.start);
      if (day === null || base.on !== "date") continue;
      const far = given === null ? 0 : Math.abs(given - day);
      const sure = base.weekday !== null || isLabelled(a, mention);
      if (base.year === null ? given === null || day > given || far > UPDATE : far > COPY && !sure) continue;
      // Of "published" and "updated" the later counts.
      line = Math.max(line ?? day, day);
    }
  }
  if (line === null || line === given || (given === line + 1 && speaksOf(times, given))) return published;
  return { at: isoDay(line), precision: "day", basis: "stated", evidence: "date line" };
}

/** Whether a text tells of the weekday of `day`, and not of the one before: its date line is of the evening before, in a zone further west. */
function speaksOf(times: readonly (readonly TimeMention[])[], day: number): boolean {
  let told = false;
  for (const { expression, future } of times.slice(0, TOLD).flat()) {
    if (expression.kind !== "moment" || expression.moment.base.on !== "weekday" || expression.moment.base.shift !== null) continue;
    const { weekday } = expression.moment.base;
    if (weekday === weekdayOf(day - 1)) return false;
    if (weekday === weekdayOf(day) && !future) told = true;
  }
  return told;
}

/** "October 7, 2023 was the day": a sentence that begins with a date. */
function goesOn(a: Analysis, at: number): boolean {
  return a.tokens.kind[at] === WORD && ((a.tokens.flags[at] as number) & CAPITAL) === 0;
}

/** The date that a page or an agency puts before its text, if a mention is one. */
export function isDateLine(analysis: Analysis, mention: TimeMention): boolean {
  const a = timeView(analysis);
  return mention.expression.kind === "moment" && mention.expression.moment.base.on === "date" && isTimestamp(a, mention);
}

/** "06:58" in front of a live post, "(April 14, 18:40 GMT)": when the words were written. */
export function isTimestamp(a: Analysis, mention: TimeMention): boolean {
  if (mention.expression.kind !== "moment") return false;
  if (isLabelled(a, mention)) return true;
  if (mention.lead !== null) return false;
  // "date 2024-11-06", "Published March 6, 2026": a line of the page.
  if (isPageDate(a, mention) || isBehindAgency(a, mention)) return true;
  // "Sanaa, April 11 (IANS)", "KYIV, May 20 —": the date line.
  const next = mention.to;
  if (mention.expression.moment.base.on === "date" && next < a.tokens.count && a.tokens.kind[next] !== WORD) {
    if (paragraphStart(a, mention.from) <= 6 && (isDash(a, next) || a.tokens.code[next] === 40)) return true;
    // "(MENAFN- IANS) Jerusalem, Nov 7 (IANS)"
    if (isPunct(a, next, 40) && (isPunct(a, next + 2, 41) || isPunct(a, next + 3, 41)) && ((a.tokens.flags[next + 1] as number) & UPPER) !== 0) return true;
  }
  if (mention.expression.moment.clock === null) return false;
  // "15 August, 02:15: seven people were killed": an item of a chronicle.
  if (mention.expression.moment.base.on === "date" && isPunct(a, next, 58)) return false;
  if (((a.tokens.flags[mention.from] as number) & 8) !== 0) return true;
  return a.tokens.kind[mention.from - 1] === PUNCT && a.tokens.code[mention.from - 1] === 40 && a.tokens.code[mention.to] === 41;
}

/** "2024-11-06", "17 August 2016" and "Updated March 6, 2026 06:27pm" at the very start of a paragraph. */
function isPageDate(a: Analysis, mention: TimeMention): boolean {
  if (mention.expression.kind !== "moment") return false;
  const { base, part } = mention.expression.moment;
  if (base.on !== "date" || base.year === null || part !== null) return false;
  const start = paragraphStart(a, mention.from);
  if (start > 1) return false;
  return isNumber(a, mention.from) && lengthAt(a, mention.from) < 4 ? mention.lead === null && !goesOn(a, mention.to) : isNumber(a, mention.from) || mention.lead === null;
}

/** Tokens since the paragraph began. */
function paragraphStart(a: Analysis, at: number): number {
  for (let n = 0; n < 8; n++) if (at - n < 0 || ((a.tokens.flags[at - n] as number) & 8) !== 0) return n;
  return 8;
}

/** "Published October 17 2016", "Date of publication 18 July 2016", "Posted on July 2 2016". */
function isLabelled(a: Analysis, mention: TimeMention): boolean {
  if (mention.expression.kind !== "moment" || mention.expression.moment.base.on !== "date" || mention.expression.moment.base.year === null) return false;
  const before = mention.lead === "on" ? mention.from - 2 : mention.from - 1;
  return before >= 0 && (mention.lead === null || mention.lead === "on" || mention.lead === "of") && roleAt(a, a.start[before] as number) === "issued" && paragraphStart(a, mention.from) <= 5;
}

/** "Monitor AFP Wednesday 17 Sep 2014 Air strikes have killed": a date in full between the name of an agency and its text. */
function isBehindAgency(a: Analysis, mention: TimeMention): boolean {
  if (mention.expression.kind !== "moment" || mention.from > REACH || mention.from === 0) return false;
  const { base } = mention.expression.moment;
  if (base.on !== "date" || base.year === null || base.weekday === null || goesOn(a, mention.to)) return false;
  const flags = a.tokens.flags[mention.from - 1] as number;
  return a.tokens.kind[mention.from - 1] === WORD && (flags & (CAPITAL | UPPER)) !== 0 && a.tokens.kind[mention.to] === WORD;
}
