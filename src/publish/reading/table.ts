import type { Claim, Event, Relation, Statement } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import type { Metric } from "../../model/vocabulary.ts";
import type { Balance } from "../../reconcile/balance.ts";
import type { View, ViewOptions } from "../operation.ts";
import { painter } from "../terminal/paint.ts";
import type { Ink, Paint } from "../terminal/paint.ts";
import { safe } from "../terminal/safe.ts";
import { cut, padEnd, padStart, width, wrap } from "../terminal/width.ts";
import { KIND_WORDS, METRIC_WORDS, actorWords, byReason, claimantWords, dateWords, directionWords, durationWords, eventWords, figure, grouped, periodWords, plural, publishedWords } from "../words.ts";
import { balanceWords } from "./balance-words.ts";
import { noClaims } from "./no-claims.ts";
import { explainAbstentions, explainClaim, explainRemovals } from "./explain.ts";
import { groupClaims, groupTitle, regionalPlaces, statementsBesideClaims, timeNote } from "./groups.ts";
import type { Group, Row } from "./groups.ts";

/** The reading as a person reads it in a terminal. */
export const table: View<Reading> = {
  mime: "text/plain",
  streams: true,
  render: (readings, options) => readings.map((reading) => renderReading(reading, options)).join("\n"),
};

/** Inks by what a metric means, as on the pages: teal for shot down, sand for suppressed and lost, brick for hits. */
const INKS: Readonly<Partial<Record<Metric, Ink>>> = {
  shot_down: "cyan",
  shot_down_or_suppressed: "cyan",
  neutralised_total: "cyan",
  suppressed: "yellow",
  lost: "yellow",
  lost_or_suppressed: "yellow",
  hits: "red",
  hit_locations: "red",
};

interface Sheet {
  readonly reading: Reading;
  readonly options: ViewOptions;
  readonly paint: Paint;
  readonly lines: string[];
}

function renderReading(reading: Reading, options: ViewOptions): string {
  const sheet: Sheet = { reading, options, paint: painter(options.colour), lines: [] };
  heading(sheet);
  claimSections(sheet);
  statementSection(sheet);
  eventSection(sheet);
  relationSection(sheet);
  closing(sheet);
  return `${sheet.lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function heading({ reading, options, paint, lines }: Sheet): void {
  const { document } = reading;
  const title = safe(document.title ?? document.source);
  for (const line of wrap(title, options.width)) lines.push(paint("bold", line));
  const facts = [document.outlet === null ? document.source : document.outlet, publishedWords(document.published)];
  for (const line of wrap(facts.map(safe).join(" · "), options.width)) lines.push(paint("dim", line));
  if (document.published === null && reading.claims.length > 0) {
    const hint = "Nights stay unresolved without a date: add --published YYYY-MM-DD.";
    for (const line of wrap(hint, options.width)) lines.push(paint("yellow", line));
  }
}

/** Widths of the columns, shared by all groups so that figures stand under each other through the whole sheet. */
interface Columns {
  readonly figure: number;
  readonly what: number;
  readonly who: number;
  /** Columns of the quotation on the same line; 0 when it goes on a line of its own. */
  readonly quote: number;
}

const INDENT = 2;
const GAP = 2;
/** From this width on the quoted words stand beside their figure. */
const WIDE = 120;

function claimColumns(groups: readonly Group[], sheetWidth: number): Columns {
  const rows = groups.flatMap(({ rows: all }) => all);
  const most = (of: (row: Row) => string): number => rows.reduce((max, row) => Math.max(max, width(of(row))), 0);
  const figureWidth = Math.min(Math.max(4, most(({ claim }) => safe(figure(claim.quantity)))), 18);
  const isWide = sheetWidth >= WIDE;
  const room = sheetWidth - INDENT - figureWidth - GAP * 2;
  const what = Math.min(most((row) => branch(row) + whatWords(row.claim)), isWide ? 40 : Math.max(20, Math.min(Math.floor(room * 0.54), 40)));
  const left = room - what;
  const who = Math.min(most((row) => whoWords(row.claim)), isWide ? 30 : left);
  return { figure: figureWidth, what, who: Math.max(who, 0), quote: isWide ? Math.max(0, left - who - GAP) : 0 };
}

function claimSections(sheet: Sheet): void {
  const { reading, options, paint, lines } = sheet;
  const groups = groupClaims(reading.claims);
  if (groups.length === 0) {
    lines.push("", paint("bold", "No claims"), ...wrap(noClaims(reading.document), options.width - 2).map((line) => `  ${line}`));
    return;
  }
  const columns = claimColumns(groups, options.width);
  for (const group of groups) {
    lines.push("", rule(sheet, groupTitle(group), directionWords(group)));
    for (const row of group.rows) {
      claimLines(sheet, row, columns);
      if (options.explain) lines.push(...explainClaim(row.claim, reading.document.text, { ...options, indent: INDENT + columns.figure + GAP }));
    }
    for (const balance of group.balances) balanceLine(sheet, balance, columns);
  }
}

/** A heading with a thin rule to the right edge: "Night of 19–20 May 2025 ──────── RU → UA". */
function rule({ options, paint }: Sheet, title: string, right: string): string {
  const head = cut(title, options.width - (right === "" ? 0 : width(right) + 5));
  const dashes = Math.max(1, options.width - width(head) - (right === "" ? 1 : width(right) + 2));
  return `${paint("bold", head)} ${paint("dim", "─".repeat(dashes))}${right === "" ? "" : ` ${paint("bold", right)}`}`;
}

function branch({ depth, last }: Row): string {
  return depth === 0 ? "" : `${"  ".repeat(Math.min(depth, 4) - 1)}${last ? "└ " : "├ "}`;
}

function whatWords({ metric, object, quantity }: Claim): string {
  const words = METRIC_WORDS[metric];
  const thing = safe(object.replace(/\s+/g, " ").trim());
  if (thing === "" || quantity.unit === "region") return words;
  return `${thing} ${words}`;
}

function whoWords(claim: Claim): string {
  const words = safe(claimantWords(claim));
  return claim.attribution.basis === "inherited" ? `${words} ↑` : words;
}

const PERSONS = new Set(["person", "official", "head-of-state", "witness"]);

/** A name in so many columns: a person keeps the surname and loses the offices before it; a body is cut at a word. */
function fitName(name: string, kind: string, columns: number): string {
  let words = name;
  if (PERSONS.has(kind)) while (width(words) > columns && /^\S+ \S*\p{L}/u.test(words)) words = words.replace(/^\S+ /u, "");
  return cut(words, columns);
}

function claimLines({ reading, options, paint, lines }: Sheet, row: Row, columns: Columns): void {
  const { claim } = row;
  const prefix = branch(row);
  const amount = cut(safe(figure(claim.quantity)), columns.figure);
  const what = fitWhat(claim, columns.what - width(prefix));
  const ink = INKS[claim.metric];
  const who = fitName(whoWords(claim), claim.attribution.claimant.kind, columns.who);
  const isNobody = claim.attribution.basis === "none";
  let line = " ".repeat(INDENT) + paint("bold", padStart(amount, columns.figure)) + " ".repeat(GAP);
  line += paint("dim", prefix) + (ink === undefined ? what : paint(ink, what)) + " ".repeat(Math.max(0, columns.what - width(prefix) - width(what)) + GAP);
  line += isNobody ? paint("dim", who) : who;
  const words = quoteWords(claim, reading.document.text);
  const notes = claimNotes(claim);
  if (columns.quote >= 24) {
    const room = columns.quote - (notes === "" ? 0 : width(notes) + 3);
    const quote = room >= 20 ? cut(words, room) : cut(words, columns.quote);
    const shown = room >= 20 && notes !== "" ? `${quote} · ${notes}` : quote;
    lines.push(line + " ".repeat(Math.max(0, columns.who - width(who)) + GAP) + paint("dim", shown));
    if (room < 20 && notes !== "") lines.push(" ".repeat(INDENT + columns.figure + columns.what + columns.who + GAP * 3) + paint("dim", cut(notes, columns.quote)));
    return;
  }
  lines.push(line);
  const indent = INDENT + columns.figure + GAP + width(prefix);
  const room = options.width - indent;
  const together = notes !== "" && width(words) + width(notes) + 3 <= room;
  lines.push(" ".repeat(indent) + paint("dim", together ? `${words} · ${notes}` : cut(words, room)));
  if (notes !== "" && !together) for (const part of wrap(notes, room)) lines.push(" ".repeat(indent) + paint("dim", part));
}

/** The counted thing and the metric; the thing gives way first, the metric is never cut. */
function fitWhat(claim: Claim, columns: number): string {
  const whole = whatWords(claim);
  if (width(whole) <= columns) return whole;
  const metric = METRIC_WORDS[claim.metric];
  const room = columns - width(metric) - 1;
  return room < 3 ? cut(metric, columns) : `${cut(safe(claim.object), room)} ${metric}`;
}

function quoteWords({ spans }: Claim, text: string): string {
  return `“${safe(text.slice(spans.content.from, spans.content.to)).replace(/\s+/g, " ").trim()}”`;
}

/** What else a claim carries: its own time, places, weapon classes, rank, doubts. */
function claimNotes(claim: Claim): string {
  const places = regionalPlaces(claim).map(({ name, code }) => (code === null ? name : `${name} ${code}`));
  const specific = claim.weapon.filter((path) => path.includes("."));
  const { superlative } = claim;
  return [
    timeNote(claim),
    places.join(", "),
    specific.join(" + "),
    superlative === null ? "" : superlative.kind === "record" ? "record" : superlative.raw.replace(/\s+/g, " "),
    claim.provisional ? "provisional" : "",
    claim.denied ? "denied" : "",
  ]
    .filter((part) => part !== "")
    .map(safe)
    .join(" · ");
}

function balanceLine({ options, paint, lines }: Sheet, balance: Balance, columns: Columns): void {
  const indent = INDENT + columns.figure + GAP;
  for (const part of wrap(safe(balanceWords(balance)), options.width - indent)) lines.push(" ".repeat(indent) + paint(balance.impossible ? "red" : "italic", part));
}

function statementSection(sheet: Sheet): void {
  const { reading, options, paint, lines } = sheet;
  const shown = options.explain ? reading.statements : statementsBesideClaims(reading);
  if (shown.length === 0) return;
  lines.push("", rule(sheet, "Said", plural(shown.length, "statement")));
  const most = options.width >= WIDE ? 36 : Math.max(14, Math.floor(options.width * 0.28));
  const speakers = shown.map((statement) => fitName(safe(speakerWords(statement)), statement.speaker.kind, most));
  const speakerWidth = Math.max(...speakers.map(width));
  const kindWidth = Math.max(...shown.map(({ kind }) => width(KIND_WORDS[kind])));
  shown.forEach((statement, index) => {
    const indent = INDENT + speakerWidth + GAP + kindWidth + GAP;
    const room = options.width - indent;
    const words = statementWords(statement, reading.document.text);
    const body = options.explain ? wrap(words, room) : twoLines(words, room);
    body.forEach((part, line) => {
      const head = line === 0 ? " ".repeat(INDENT) + paint("bold", padEnd(speakers[index] as string, speakerWidth)) + " ".repeat(GAP) + padEnd(KIND_WORDS[statement.kind], kindWidth) + " ".repeat(GAP) : " ".repeat(indent);
      lines.push(head + (statement.direct ? part : paint("dim", part)));
    });
  });
}

function speakerWords({ speaker, speakerBasis }: Statement): string {
  return speakerBasis === "none" ? "no speaker named" : actorWords(speaker);
}

function statementWords({ content, direct, cue, addressees }: Statement, text: string): string {
  const words = content.map(({ from, to }) => safe(text.slice(from, to)).replace(/\s+/g, " ").trim()).join(" … ");
  const to = addressees.length === 0 ? "" : ` (to ${addressees.map(actorWords).map(safe).join(", ")})`;
  if (direct) return `“${words}”${to}`;
  const lead = cue === null || words.startsWith(cue.text) ? "" : `${safe(cue.text)}: `;
  return `${lead}${words}${to}`;
}

/** At most two lines; what does not fit is cut at a word. */
function twoLines(text: string, columns: number): string[] {
  const lines = wrap(text, columns);
  if (lines.length <= 2) return lines;
  return [lines[0] as string, cut(`${lines[1]} ${lines[2]}`, columns)];
}

function eventSection(sheet: Sheet): void {
  const { reading, options, paint, lines } = sheet;
  if (reading.events.length === 0) return;
  lines.push("", rule(sheet, "Events", plural(reading.events.length, "event")));
  const limits = [0.2, 0.3, 0.34].map((share) => Math.max(12, Math.floor(options.width * share)));
  const cells = reading.events.map((event) => eventCells(event).map((cell, column) => cut(safe(cell), limits[column] as number)));
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => width(row[column] as string))));
  const left = INDENT + widths.reduce((sum, column) => sum + column + GAP, 0);
  const room = options.width - left;
  reading.events.forEach((event, index) => {
    const [what, who, when] = cells[index] as [string, string, string];
    const [first, second, third] = widths as [number, number, number];
    const line = `${" ".repeat(INDENT)}${paint("bold", padEnd(what, first))}  ${padEnd(who, second)}  ${padEnd(when, third)}`;
    const quote = `“${safe(reading.document.text.slice(event.span.from, event.span.to)).replace(/\s+/g, " ")}”`;
    if (room >= 18) lines.push(`${line}  ${paint("dim", cut(quote, room))}`);
    else lines.push(line, " ".repeat(INDENT + first + GAP) + paint("dim", cut(quote, options.width - INDENT - first - GAP)));
  });
}

function eventCells(event: Event): readonly [what: string, who: string, when: string] {
  const { participants, durationMinutes, status, period } = event;
  const when = period.start === null ? periodWords(period) : dateWords(period.start.slice(0, 10));
  const facts = [when, durationMinutes === null ? "" : durationWords(durationMinutes), status];
  return [eventWords(event), participants.map(actorWords).join(", "), facts.filter((part) => part !== "").join(" · ")];
}

const RELATION_WORDS: Readonly<Partial<Record<Relation["type"], string>>> = { follows: "after", precedes: "before", same_time: "at the time of" };

/** Links that are not already shown as a tree: what came before and after what, what supports or contradicts what. */
function relationSection(sheet: Sheet): void {
  const { reading, options, paint, lines } = sheet;
  const links = reading.relations.filter(({ type }) => type !== "subset_of" && type !== "repeats");
  if (links.length === 0) return;
  lines.push("", rule(sheet, "In relation", plural(links.length, "link")));
  for (const { type, from, to, span } of links) {
    const words = `${nameOf(reading, from)}  ${RELATION_WORDS[type] ?? type.replaceAll("_", " ")}  ${nameOf(reading, to)}`;
    const proof = span === null ? "" : ` “${safe(reading.document.text.slice(span.from, span.to)).replace(/\s+/g, " ")}”`;
    const plain = `${words}${proof}`;
    const parts = wrap(plain, options.width - INDENT - 2);
    parts.forEach((part, index) => lines.push(" ".repeat(index === 0 ? INDENT : INDENT + 2) + (index === 0 ? part : paint("dim", part))));
  }
}

/** A row of the reading in a few words. */
export function nameOf(reading: Reading, id: string): string {
  const claim = reading.claims.find((row) => row.id === id);
  if (claim !== undefined) return safe(`${figure(claim.quantity)} ${whatWords(claim)}`);
  const event = reading.events.find((row) => row.id === id);
  if (event !== undefined) return safe([eventWords(event), event.participants.map(actorWords).join(", ")].filter((part) => part !== "").join(" "));
  const statement = reading.statements.find((row) => row.id === id);
  return statement === undefined ? safe(id) : safe(`what ${speakerWords(statement)} ${KIND_WORDS[statement.kind]}`);
}

/** What was left out and what was not read, in one line each; listed in full with --explain. */
function closing(sheet: Sheet): void {
  const { reading, options, paint, lines } = sheet;
  const { document, abstentions, claims } = reading;
  const removals = document.removals.filter(({ reason }) => reason !== "whitespace" && reason !== "broken-line" && reason !== "markup");
  const repeats = claims.filter(({ repeat }) => repeat).length;
  if (options.explain) {
    if (abstentions.length > 0) lines.push("", rule(sheet, "Numbers that are no claims", grouped(abstentions.length)), ...explainAbstentions(reading, options));
    if (removals.length > 0) lines.push("", rule(sheet, "Left out of the text", grouped(removals.length)), ...explainRemovals(removals, options));
    return;
  }
  const notes = [
    removals.length === 0 ? "" : `Left out of the text: ${byReason(removals.map(({ reason }) => reason))}.`,
    abstentions.length === 0 ? "" : `${plural(abstentions.length, "number")} seen that ${abstentions.length === 1 ? "is no claim" : "are no claims"}: ${byReason(abstentions.map(({ reason }) => reason))}.`,
    claims.some(({ attribution, repeat }) => attribution.basis === "inherited" && !repeat) ? "↑ claimant carried over from the words before." : "",
    repeats === 0 ? "" : `${plural(repeats, "claim")} ${repeats === 1 ? "repeats" : "repeat"} words above.`,
  ].filter((note) => note !== "");
  if (notes.length === 0) return;
  lines.push("");
  if (removals.length + abstentions.length > 0) notes.push("Why: --explain.");
  for (const line of wrap(notes.join(" "), options.width)) lines.push(paint("dim", line));
}
