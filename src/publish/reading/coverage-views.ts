import type { CoverageDay, CoverageYear } from "../../model/coverage.ts";
import type { Coverage } from "../operations/coverage.ts";
import { painter } from "../terminal/paint.ts";
import type { Paint } from "../terminal/paint.ts";
import { safe, safeJson } from "../terminal/safe.ts";
import { padEnd, padStart, wrap } from "../terminal/width.ts";
import type { View } from "../view.ts";
import { dateWords, grouped } from "../words.ts";
import { sourceName } from "./bulletin-words.ts";

export const coverageJson: View<Coverage> = {
  mime: "application/json",
  async *render(values, options) {
    const all: Coverage[] = [];
    for await (const value of values) all.push(value);
    // Known when all are there: one export may hold several sources.
    const { several } = options;
    if (all.length > 0 || several) yield `${safeJson(JSON.stringify(several ? all : all[0], null, 2))}\n`;
  },
};

/** A row a day. */
export const coverageNdjson: View<Coverage> = {
  mime: "application/x-ndjson",
  async *render(values) {
    for await (const { from, days } of values) for (const day of days) yield `${safeJson(JSON.stringify({ from, ...day }))}\n`;
  },
};

export const coverageTable: View<Coverage> = {
  mime: "text/plain",
  async *render(values, { width, colour, explain }) {
    let before = "";
    for await (const value of values) {
      yield before + [...lines(value, width, painter(colour), explain)].map((line) => `${line.trimEnd()}\n`).join("");
      before = "\n";
    }
  },
};

const COLUMNS: readonly (readonly [head: string, of: (year: CoverageYear) => number])[] = [
  ["days", ({ days }) => days],
  ["posts", ({ posts }) => posts],
  ["bulletins", ({ bulletins }) => bulletins],
  ["partly", ({ partly }) => partly],
  ["failed", ({ failed }) => failed],
  ["silent", ({ silent }) => silent],
  ["explained", ({ explained }) => explained],
  ["no posts", ({ notCollected }) => notCollected],
];

/** Days of one kind that are listed before the rest is only counted. */
const LISTED = 12;

function* lines({ from, source, seen, posts, refused, noBulletins, years, days }: Coverage, width: number, paint: Paint, explain: boolean): Generator<string> {
  yield paint("bold", safe(from));
  const left = Object.entries(refused).map(([reason, count]) => `${grouped(count)} ${reason.replaceAll("-", " ")}`);
  yield* wrap(`${grouped(posts)} posts${left.length === 0 ? "" : ` of ${grouped(seen)}; not taken: ${left.join(", ")}`}`, width).map((line) => paint("dim", line));
  if (source === null) {
    yield "";
    yield paint("bold", "No bulletins");
    return;
  }
  const name = sourceName(source);
  yield "";
  yield paint("bold", `Bulletins of ${name}`);
  const sizes = COLUMNS.map(([head, of]) => Math.max(head.length, ...years.map((year) => grouped(of(year)).length)));
  // Narrow terminals leave out the columns that are all zero.
  const shown = COLUMNS.map((column, index) => [column, sizes[index] as number] as const).filter(([[, of]]) => 6 + sizes.reduce((sum, size) => sum + size + 2, 0) <= width || years.some((year) => of(year) > 0));
  yield paint("dim", `  ${padEnd("", 4)}${shown.map(([[head], size]) => `  ${padStart(head, size)}`).join("")}`);
  for (const year of years) {
    const row = `  ${padEnd(year.year === null ? "all" : String(year.year), 4)}${shown.map(([[, of], size]) => `  ${padStart(grouped(of(year)), size)}`).join("")}`;
    yield year.year === null ? paint("bold", row) : row;
  }
  const none = Object.entries(noBulletins).toSorted((a, b) => b[1] - a[1]).map(([reason, count]) => `${reason.replaceAll("-", " ")} ${grouped(count)}`);
  if (none.length > 0) {
    yield "";
    yield* wrap(`Posts in the form of a bulletin that are none: ${none.join(", ")}.`, width).map((line) => paint("dim", line));
  }
  yield* listing("Not wholly understood", days.filter(({ partly, status }) => partly > 0 || status === "failed"), width, paint, explain);
  yield* listing("Silent, unexplained", days.filter(({ status }) => status === "silent"), width, paint, explain);
}

function* listing(title: string, days: readonly CoverageDay[], width: number, paint: Paint, explain: boolean): Generator<string> {
  if (days.length === 0) return;
  yield "";
  yield paint("bold", `${title}: ${grouped(days.length)}`);
  const listed = explain ? days : days.slice(0, LISTED);
  if (listed.every(({ note }) => note === "")) yield* wrap(listed.map(({ date }) => dateWords(date)).join(", "), width - 2).map((line) => `  ${line}`);
  else for (const { date, note } of listed) yield* wrap(`${dateWords(date)}  ${safe(note)}`, width - 4).map((line, index) => (index === 0 ? `  ${line}` : `    ${line}`));
  if (listed.length < days.length) yield paint("dim", `  and ${grouped(days.length - listed.length)} more: --explain lists them, --json has all`);
}
