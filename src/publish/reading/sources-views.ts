import type { DeclaredSource } from "../../model/source.ts";
import type { SourcesAnswer } from "../operations/sources.ts";
import { painter } from "../terminal/paint.ts";
import type { Paint } from "../terminal/paint.ts";
import { safe, safeJson } from "../terminal/safe.ts";
import { wrap } from "../terminal/width.ts";
import type { View } from "../view.ts";
import { METRIC_WORDS, dateWords, grouped, plural } from "../words.ts";
import { heading, table } from "./lines.ts";

export const sourcesJson: View<SourcesAnswer> = {
  mime: "application/json",
  async *render(values) {
    for await (const value of values) yield `${safeJson(JSON.stringify(value, null, 2))}\n`;
  },
};

/** Outlets that a sheet lists. */
const SHOWN = 15;

export const sourcesTable: View<SourcesAnswer> = {
  mime: "text/plain",
  async *render(values, { width: columns, colour, explain }) {
    const paint = painter(colour);
    for await (const { declared, held, ledger } of values) {
      const lines = declared.flatMap((source, at) => [...(at === 0 ? [] : [""]), ...sourceLines(source, paint, columns, explain)]);
      if (held !== null) {
        const shown = explain ? held : held.slice(0, SHOWN);
        lines.push("", heading(`In the ledger ${ledger === null ? "" : safe(ledger)}`, paint, columns));
        if (held.length === 0) lines.push("  nothing of these");
        lines.push(...table(shown.map(({ name, isIssuer, documents, claims, firstNight, lastNight }) => [plural(documents, isIssuer ? "bulletin" : "document"), `${grouped(claims)} claims`, `${safe(name)}${firstNight === null ? "" : `, nights from ${dateWords(firstNight)} to ${dateWords(lastNight ?? firstNight)}`}`]), new Set([0, 1]), columns));
        if (shown.length < held.length) lines.push(paint("dim", `  and ${plural(held.length - shown.length, "other")}: --explain lists them`));
      }
      yield `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
    }
  },
};

function sourceLines({ id, name, country, zone, channels, home, definitions, silentDays, expected, terms }: DeclaredSource, paint: Paint, columns: number, explain: boolean): string[] {
  const lines = [
    heading(`${name}  ${id}`, paint, columns),
    ...wrap(`${country} · hours of ${zone} · ${channels.map((channel) => `t.me/${channel}`).join(", ")} · ${home}`, columns).map((line) => paint("dim", line)),
    ...wrap(`Bulletins a week: ${expected.map(({ year, perWeek }) => `${perWeek} in ${year}`).join(", ")}. ${plural(silentDays.length, "day")} of known silence.`, columns).map((line) => paint("dim", line)),
    "",
    ...definitions.toSorted((a, b) => (a.metric < b.metric ? -1 : a.metric > b.metric ? 1 : a.from < b.from ? -1 : 1)).flatMap(({ metric, from, until, means, evidence, precision }, at, all) => [
      ...(all[at - 1]?.metric === metric ? [] : [paint("bold", `  ${METRIC_WORDS[metric]}`)]),
      ...wrap(`${precision === "about" ? "about " : ""}${dateWords(from)} ${until === null ? "on" : `to ${dateWords(until)}`}: ${means}`, columns - 4).map((line) => `    ${line}`),
      ...(explain ? wrap(evidence, columns - 6).map((line) => `      ${paint("dim", line)}`) : []),
    ]),
  ];
  if (explain) {
    lines.push("", ...wrap(`Terms: ${terms}`, columns - 2).map((line) => `  ${line}`), "");
    for (const { date, why, evidence } of silentDays) lines.push(...wrap(`Silent on ${dateWords(date)} (${why}): ${evidence}`, columns - 2).map((line) => `  ${paint("dim", line)}`));
  }
  return lines;
}
