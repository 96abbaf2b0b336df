import type { AuditedPost, CoverageDay, CoverageStatus, CoverageYear } from "../model/coverage.ts";

/** A day on which a source was silent, and why. */
export interface ExplainedDay {
  readonly date: string;
  readonly why: string;
}

const DAY = 86_400_000;
const dayNumber = (iso: string): number => Math.floor(Date.parse(`${iso}T00:00:00Z`) / DAY);
const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/**
 * Every day from a source's first post to its last, in order: whether a bulletin reports on it, whether it was seen and not read,
 * whether the source was silent, and whether anything of that day was collected at all.
 *
 * A bulletin reports on the days on which its windows end. A day without any post of the channel was not collected: silence is
 * only known where something else was posted the same day or the next.
 */
export function coverageDays(source: string, posts: readonly AuditedPost[], explained: readonly ExplainedDay[]): readonly CoverageDay[] {
  const dated = posts.filter((post): post is AuditedPost & { readonly postedOn: string } => post.postedOn !== null && Number.isFinite(dayNumber(post.postedOn)));
  if (dated.length === 0) return [];
  const reported = new Map<string, { bulletins: number; partly: number; withheld: boolean; notes: Set<string> }>();
  const collected = new Set<string>();
  const failed = new Map<string, string>();
  for (const { postedOn, standing, nights, counted, withheld, detail, where } of dated) {
    collected.add(postedOn);
    if (standing !== "read" && standing !== "partly-read") continue;
    if (!counted || nights.length === 0) {
      failed.set(postedOn, `${where}: ${detail}`);
      continue;
    }
    for (const night of new Set(nights)) {
      const day = reported.get(night) ?? { bulletins: 0, partly: 0, withheld: false, notes: new Set<string>() };
      day.bulletins += 1;
      day.withheld ||= withheld;
      if (standing === "partly-read") {
        day.partly += 1;
        day.notes.add(`${where}: ${detail}`);
      }
      reported.set(night, day);
    }
  }
  const reasons = new Map(explained.map(({ date, why }) => [date, why]));
  const numbers = dated.map(({ postedOn }) => dayNumber(postedOn)).toSorted((a, b) => a - b);
  const [first, last] = [numbers[0] as number, numbers.at(-1) as number];
  const days: CoverageDay[] = [];
  for (let day = first; day <= last; day += 1) {
    const date = isoDay(day);
    const found = reported.get(date);
    const status: CoverageStatus =
      found !== undefined ? (found.withheld ? "withheld" : "reported")
      : failed.has(date) ? "failed"
      : reasons.has(date) ? "silent_explained"
      : collected.has(date) || collected.has(isoDay(day + 1)) ? "silent"
      : "not_collected";
    const note = found !== undefined ? [...found.notes].join("; ") : (failed.get(date) ?? reasons.get(date) ?? "");
    days.push({ source, date, status, bulletins: found?.bulletins ?? 0, partly: found?.partly ?? 0, note });
  }
  return days;
}

/** The audit: a line for each year, and one for all of them. */
export function coverageYears(source: string, posts: readonly AuditedPost[], days: readonly CoverageDay[]): readonly CoverageYear[] {
  const years = [...new Set(days.map(({ date }) => Number(date.slice(0, 4))))];
  const line = (year: number | null): CoverageYear => {
    const of = (date: string | null): boolean => year === null || Number(date?.slice(0, 4)) === year;
    const mine = days.filter(({ date }) => of(date));
    const sent = posts.filter(({ postedOn }) => of(postedOn));
    const bulletins = sent.filter(({ standing }) => standing === "read" || standing === "partly-read");
    const count = (status: CoverageStatus): number => mine.filter((day) => day.status === status).length;
    return {
      source,
      year,
      days: mine.length,
      posts: sent.length,
      bulletins: bulletins.length,
      partly: bulletins.filter(({ standing, counted, nights }) => standing === "partly-read" && counted && nights.length > 0).length,
      failed: bulletins.filter(({ counted, nights }) => !counted || nights.length === 0).length,
      silent: count("silent"),
      explained: count("silent_explained"),
      notCollected: count("not_collected"),
    };
  };
  return years.length === 1 ? [line(years[0] as number)] : [...years.map(line), ...(years.length === 0 ? [] : [line(null)])];
}
