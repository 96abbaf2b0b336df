import { readFileSync } from "node:fs";
import type { Published } from "../src/model/document.ts";
import { analyse } from "../src/read/analysis.ts";
import { calendar } from "../src/read/languages/en/calendar.ts";
import { en } from "../src/read/languages/en/index.ts";
import { lexiconOf } from "../src/read/languages/index.ts";
import { Lexicon } from "../src/read/lexicon.ts";
import type { Moment, TimeExpression, TimeMention, TimeUnit } from "../src/read/time/expression.ts";
import { timesIn } from "../src/read/time/time.ts";
import type { ResolvedTime, TimeReference } from "../src/resolve/time.ts";
import { resolveTime } from "../src/resolve/time.ts";
import { civilOf, parseDay, weekdayOf } from "../src/resolve/time/civil.ts";

/**
 * Scores the reading of time expressions against TIMEX3 marks: spans (exact, overlapping) and normalised values.
 *
 *   node scripts/score-timeml.ts FILE.jsonl [--errors]
 *
 * A value counts as right when it is the gold one and its span overlaps the gold one, as TempEval-3 counts it.
 */
interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
  readonly text: string;
}

interface Marked {
  readonly doc: string;
  readonly dct: string | null;
  readonly text: string;
  readonly timexes: readonly Timex[];
}

const LETTER: Partial<Record<TimeUnit, string>> = { day: "D", night: "D", week: "W", month: "M", quarter: "Q", year: "Y", decade: "DE", century: "CE", hour: "H", minute: "M", second: "S" };
const PART: Readonly<Record<string, string>> = { "small-hours": "MO", dawn: "MO", morning: "MO", noon: "T12:00", afternoon: "AF", evening: "EV", night: "NI", overnight: "NI", midnight: "T00:00" };
const SEASON: Readonly<Record<string, string>> = { spring: "SP", summer: "SU", autumn: "FA", winter: "WI" };

function duration(amount: number | null, unit: TimeUnit): string {
  if (unit === "decade") return amount === null ? "PXY" : `P${amount * 10}Y`;
  if (unit === "century") return amount === null ? "PXY" : `P${amount * 100}Y`;
  if (unit === "quarter") return amount === null ? "PXM" : `P${amount * 3}M`;
  const letter = LETTER[unit] ?? "D";
  const clock = unit === "hour" || unit === "minute" || unit === "second";
  if (amount === null) return `${clock ? "PT" : "P"}X${letter}`;
  if (unit === "hour" && amount % 1 === 0.5) return amount < 1 ? "PT30M" : `PT${Math.floor(amount)}H30M`;
  return `${clock ? "PT" : "P"}${amount}${letter}`;
}

const two = (n: number): string => String(n).padStart(2, "0");

function isoWeek(day: number): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = civilOf(thursday);
  const first = parseDay(`${year}-01-04`) as number;
  const week = Math.floor((thursday - (first - weekdayOf(first) + 4)) / 7) + 1;
  return `${year}-W${two(week)}`;
}

/** The TIMEX3 value of a moment, at the granularity of its words. */
function momentValue(moment: Moment, reference: TimeReference): string {
  const { base, part, clock } = moment;
  const time = resolveTime({ kind: "moment", moment: { ...moment, part: null, clock: null, into: false, edge: null } }, reference);
  const tail = clock !== null ? `T${two(clock.hour)}:${two(clock.minute)}` : part !== null ? ((PART[part] as string).startsWith("T") ? (PART[part] as string) : `T${PART[part] as string}`) : "";
  if (base.on === "none") return reference.published === null ? "XXXX" : reference.published.at.slice(0, 10) + tail;
  if (base.on === "holiday" && base.name === "easter" && time.start === null) return "XXXX";
  if (time.start === null) {
    if (base.on === "offset" && base.amount === null) return base.sign < 0 ? "PAST_REF" : "FUTURE_REF";
    return "XXXX";
  }
  const day = parseDay(time.start) as number;
  switch (base.on) {
    case "year":
      return String(base.year);
    case "decade":
      return String(base.year).slice(0, 3);
    case "month":
      return time.start.slice(0, 7);
    case "season": {
      const year = time.start.slice(0, 4);
      return `${year}-${SEASON[base.season] as string}`;
    }
    case "part-of-year":
      return `${time.start.slice(0, 4)}-${base.count === 2 ? "H" : "Q"}${base.nth}`;
    case "unit":
      if (base.unit === "week") return isoWeek(day);
      if (base.unit === "weekend") return `${isoWeek(day)}-WE`;
      if (base.unit === "month") return time.start.slice(0, 7);
      if (base.unit === "quarter") return `${time.start.slice(0, 4)}-Q${Math.floor((Number(time.start.slice(5, 7)) - 1) / 3) + 1}`;
      if (base.unit === "year") return time.start.slice(0, 4);
      if (base.unit === "decade") return time.start.slice(0, 3);
      if (base.unit === "century") return time.start.slice(0, 2);
      return time.start.slice(0, 10);
    case "offset":
      if (base.unit === "week") return isoWeek(day);
      if (base.unit === "month") return time.start.slice(0, 7);
      if (base.unit === "year" || base.unit === "quarter") return time.start.slice(0, 4);
      if (base.unit === "decade") return time.start.slice(0, 3);
      return time.start.slice(0, 10);
    default:
      return time.start.slice(0, 10) + tail;
  }
}

/** One spelling of a value: no placeholders ("1949-XX"), weeks of two digits, decades of three ("196X"). */
function plain(value: string): string {
  return value
    .replace(/(?:-X{1,4})+$/, "")
    .replace(/^(\d{3})X$/, "$1")
    .replace(/-W(\d)(?=$|-)/, "-W0$1");
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly type: string;
  readonly value: string;
}

function* timexesOf(mention: TimeMention, reference: TimeReference, span: (from: number, to: number) => { from: number; to: number }): Iterable<Found> {
  const e: TimeExpression = mention.expression;
  const whole = span(mention.from, mention.to);
  switch (e.kind) {
    case "moment":
      return yield { ...whole, type: e.moment.clock !== null ? "TIME" : "DATE", value: momentValue(e.moment, reference) };
    case "range":
      yield { ...span(e.start.from, e.start.to), type: "DATE", value: momentValue(e.start, reference) };
      return yield { ...span(e.end.from, e.end.to), type: "DATE", value: momentValue(e.end, reference) };
    case "since":
      if (e.start !== null) yield { ...whole, type: "DATE", value: momentValue(e.start, reference) };
      return;
    case "past":
    case "duration":
      return yield { ...whole, type: "DURATION", value: duration(e.amount, e.unit) };
    case "set":
      return yield { ...whole, type: "SET", value: duration(e.amount, e.unit) };
    case "ref":
      return yield { ...whole, type: "DATE", value: "PRESENT_REF" };
  }
}

const path = process.argv[2];
if (path === undefined) throw new Error("usage: node scripts/score-timeml.ts PATH [--errors]");
const showErrors = process.argv.includes("--errors");
const words = { ...lexiconOf("en"), lexicon: new Lexicon([...en.entries(), ...calendar]) };
const counts = { gold: 0, found: 0, exact: 0, overlap: 0, value: 0, day: 0, type: 0 };
const byType = new Map<string, { gold: number; overlap: number; value: number }>();
const errors: string[] = [];

for (const line of readFileSync(path, "utf8").split("\n")) {
  if (line.trim() === "") continue;
  const doc = JSON.parse(line) as Marked;
  const published: Published | null = doc.dct === null ? null : { at: doc.dct, precision: "day", basis: "given", evidence: "dct" };
  const analysis = analyse(doc.text, words);
  const { tokens } = analysis;
  const span = (from: number, to: number): { from: number; to: number } => ({ from: tokens.from[from] as number, to: tokens.to[to - 1] as number });
  const found: Found[] = [];
  let context: ResolvedTime | null = published === null ? null : resolveTime({ kind: "moment", moment: { from: 0, to: 0, base: { on: "day", offset: 0 }, edge: null, part: null, clock: null, into: false } }, { published });
  for (const sentence of analysis.sentences) {
    for (const mention of timesIn(analysis, sentence)) {
      found.push(...timexesOf(mention, { published, context, event: null, future: mention.future }, span));
      const resolved = resolveTime(mention.expression, { published, context, future: mention.future });
      if (resolved.start !== null && resolved.precision !== "unknown" && mention.expression.kind === "moment") context = resolved;
    }
  }
  counts.found += found.length;
  const used = new Set<Found>();
  for (const gold of doc.timexes) {
    counts.gold++;
    const row = byType.get(gold.type) ?? { gold: 0, overlap: 0, value: 0 };
    byType.set(gold.type, row);
    row.gold++;
    const hit = found.find((f) => !used.has(f) && f.from < gold.end && gold.start < f.to);
    if (hit === undefined) {
      errors.push(`MISS ${gold.type} «${gold.text}» ${gold.value} :: …${doc.text.slice(Math.max(0, gold.start - 50), gold.end + 30).replaceAll("\n", " ")}…`);
      continue;
    }
    used.add(hit);
    counts.overlap++;
    row.overlap++;
    const text = gold.text.replace(/[.,]$/, "");
    if (hit.from === gold.start && (hit.to === gold.end || hit.to === gold.start + text.length)) counts.exact++;
    if (hit.type === gold.type) counts.type++;
    // At the grain of the mark: these marks leave out the part of the day ("Monday night" is the date of Monday).
    if (plain(hit.value).startsWith(plain(gold.value))) counts.day++;
    if (plain(hit.value) === plain(gold.value)) {
      counts.value++;
      row.value++;
    } else errors.push(`VALUE «${gold.text}» ours «${doc.text.slice(hit.from, hit.to)}» gold ${gold.value} ours ${hit.value} dct ${doc.dct ?? "-"} :: …${doc.text.slice(Math.max(0, gold.start - 50), gold.end + 30).replaceAll("\n", " ")}…`);
  }
  for (const f of found) if (!used.has(f)) errors.push(`EXTRA «${doc.text.slice(f.from, f.to)}» ${f.type} ${f.value} :: …${doc.text.slice(Math.max(0, f.from - 50), f.to + 30).replaceAll("\n", " ")}…`);
}

const f1 = (hit: number): string => {
  const p = hit / counts.found;
  const r = hit / counts.gold;
  return `P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${((2 * p * r) / (p + r)).toFixed(3)}`;
};
if (showErrors) console.log(errors.sort().join("\n"));
console.log(`gold ${counts.gold}  found ${counts.found}`);
console.log(`span exact    ${f1(counts.exact)}`);
console.log(`span overlap  ${f1(counts.overlap)}`);
console.log(`value         ${f1(counts.value)}`);
console.log(`  at its grain ${f1(counts.day)}`);
console.log(`type          ${f1(counts.type)}`);
for (const [type, row] of byType) console.log(`  ${type.padEnd(9)} gold ${row.gold}  found ${(row.overlap / row.gold).toFixed(3)}  value right ${(row.value / row.gold).toFixed(3)}`);
