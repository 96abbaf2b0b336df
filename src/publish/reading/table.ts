import type { Reading } from "../../model/reading.ts";
import { inPieces } from "../view.ts";
import type { View, ViewOptions } from "../view.ts";
import { painter } from "../terminal/paint.ts";
import { safe } from "../terminal/safe.ts";
import { keepTogether, wrap } from "../terminal/width.ts";
import { byReason, grouped, plural, publishedWords } from "../words.ts";
import { bulletinWords } from "./bulletin-words.ts";
import { claimSections } from "./claim-rows.ts";
import { explainAbstentions, explainRemovals } from "./explain.ts";
import { statementsBesideClaims } from "./groups.ts";
import { eventSection, relationSection, statementSection } from "./said-rows.ts";
import { rule } from "./sheet.ts";
import type { Sheet } from "./sheet.ts";

/** The reading as a person reads it in a terminal. */
export const table: View<Reading> = {
  mime: "text/plain",
  async *render(readings, options) {
    let before = "";
    for await (const reading of readings) {
      yield before;
      yield* inPieces(ended(renderReading(reading, options)));
      before = "\n";
    }
  },
};

function* ended(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line.trimEnd()}\n`;
}

function renderReading(reading: Reading, options: ViewOptions): readonly string[] {
  const sheet: Sheet = { reading, options, paint: painter(options.colour), lines: [] };
  heading(sheet);
  claimSections(sheet);
  statementSection(sheet);
  eventSection(sheet);
  relationSection(sheet);
  closing(sheet);
  return sheet.lines;
}

function heading({ reading, options, paint, lines }: Sheet): void {
  const { document } = reading;
  const title = safe(document.title ?? document.source);
  for (const line of wrap(title, options.width)) lines.push(paint("bold", line));
  const facts = [document.outlet === null ? document.source : document.outlet, publishedWords(document.published)];
  for (const line of wrap(facts.map(safe).join(" · "), options.width)) lines.push(paint("dim", line));
  const note = bulletinWords(reading.bulletin);
  if (note !== "") for (const line of wrap(safe(note), options.width)) lines.push(paint(reading.bulletin?.status === "read" ? "dim" : "yellow", line));
  if (document.published === null && reading.claims.length > 0) {
    const hint = "Nights stay unresolved without a date: add --published YYYY-MM-DD.";
    for (const line of wrap(hint, options.width)) lines.push(paint("yellow", line));
  }
}

/** What was left out and what was not read, in one line each; listed in full with --explain. */
function closing(sheet: Sheet): void {
  const { reading, options, paint, lines } = sheet;
  const { document, abstentions, claims } = reading;
  const removals = document.removals.filter(({ reason }) => reason !== "whitespace" && reason !== "broken-line" && reason !== "markup");
  const unshown = reading.statements.length - statementsBesideClaims(reading).length;
  const repeats = claims.filter(({ repeat }) => repeat).length;
  if (options.explain) {
    if (abstentions.length > 0) lines.push("", rule(sheet, "Numbers that are no claims", grouped(abstentions.length)), ...explainAbstentions(reading, options));
    if (removals.length > 0) lines.push("", rule(sheet, "Left out of the text", grouped(removals.length)), ...explainRemovals(removals, options));
    return;
  }
  const notes = [
    removals.length === 0 ? "" : `Left out of the text: ${keepTogether(byReason(removals.map(({ reason }) => reason)))}.`,
    abstentions.length === 0 ? "" : `${plural(abstentions.length, "number")} seen that ${abstentions.length === 1 ? "is no claim" : "are no claims"}: ${keepTogether(byReason(abstentions.map(({ reason }) => reason)))}.`,
    claims.some(({ attribution, repeat }) => attribution.basis === "inherited" && !repeat) ? "↑ claimant carried over from the words before." : "",
    unshown === 0 ? "" : `${plural(unshown, "more statement")} ${unshown === 1 ? "says" : "say"} what stands above in numbers or in longer words.`,
    repeats === 0 ? "" : `${plural(repeats, "claim")} ${repeats === 1 ? "repeats" : "repeat"} words above.`,
  ].filter((note) => note !== "");
  if (notes.length === 0) return;
  lines.push("");
  if (removals.length + abstentions.length + unshown > 0) notes.push("All of it, and why: --explain.");
  for (const line of wrap(notes.join(" "), options.width)) lines.push(paint("dim", line.replaceAll("\u00A0", " ")));
}
