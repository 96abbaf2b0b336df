import type { Event, Relation, Statement } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import { safe } from "../terminal/safe.ts";
import { cut, padEnd, width, wrap } from "../terminal/width.ts";
import { KIND_WORDS, actorWords, durationWords, eventWords, figure, plural, whatWords, eventWhen } from "../words.ts";
import { fitName } from "./claim-rows.ts";
import { statementsBesideClaims } from "./groups.ts";
import { GAP, INDENT, NARROW, WIDE, rule } from "./sheet.ts";
import type { Sheet } from "./sheet.ts";

/** Who said, demanded, denied what. */
export function statementSection(sheet: Sheet): void {
  const { reading, options, paint, lines } = sheet;
  const shown = options.explain ? reading.statements : statementsBesideClaims(reading);
  if (shown.length === 0) return;
  lines.push("", rule(sheet, "Said", plural(shown.length, "statement")));
  if (options.width < NARROW) {
    for (const statement of shown) {
      const speaker = fitName(safe(speakerWords(statement)), statement.speaker.kind, options.width - INDENT - GAP - 8);
      const words = statementWords(statement, reading.document.text);
      const room = options.width - INDENT * 2;
      lines.push(`${" ".repeat(INDENT)}${paint("bold", speaker)} ${KIND_WORDS[statement.kind]}`);
      for (const part of options.explain ? wrap(words, room) : twoLines(words, room)) lines.push(" ".repeat(INDENT * 2) + (statement.direct ? part : paint("dim", part)));
    }
    return;
  }
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

/** Cues that say no more than the kind beside them: "says" beside "said:" would be said twice. */
const SAYS_KIND: Readonly<Partial<Record<Statement["kind"], RegExp>>> = {
  says: /\b(?:say|says|said|saying|according to)\b/iu,
  demands: /\bdemand/iu,
  rejects: /\breject/iu,
  promises: /\bpromis/iu,
  accuses: /\baccus/iu,
  calls_on: /\bcall/iu,
  denies: /\bden(?:y|ie)/iu,
};

function statementWords({ kind, content, direct, cue, addressees }: Statement, text: string): string {
  const words = content.map(({ from, to }) => safe(text.slice(from, to)).replace(/\s+/g, " ").trim()).join(" … ");
  const to = addressees.length === 0 ? "" : ` (to ${addressees.map(actorWords).map(safe).join(", ")})`;
  if (direct) return `“${words}”${to}`;
  const lead = cue === null || !/\p{L}/u.test(cue.text) || words.startsWith(cue.text) || SAYS_KIND[kind]?.test(cue.text) === true ? "" : `${safe(cue.text)}: `;
  return `${lead}${words}${to}`;
}

/** At most two lines; what does not fit is cut at a word. */
function twoLines(text: string, columns: number): string[] {
  const lines = wrap(text, columns);
  if (lines.length <= 2) return lines;
  return [lines[0] as string, cut(`${lines[1]} ${lines[2]}`, columns)];
}

/** Columns in which a quotation says something; with fewer it goes below. */
const QUOTE = 32;

/** Calls, meetings, talks and the like. */
export function eventSection(sheet: Sheet): void {
  const { reading, options, paint, lines } = sheet;
  if (reading.events.length === 0) return;
  lines.push("", rule(sheet, "Events", plural(reading.events.length, "event")));
  if (options.width < NARROW) {
    const room = options.width - INDENT * 2;
    for (const event of reading.events) {
      const [what, who, when] = eventCells(event).map(safe) as [string, string, string];
      lines.push(`${" ".repeat(INDENT)}${paint("bold", cut(what, options.width - INDENT - GAP))}`);
      for (const part of [who, when]) if (part !== "") lines.push(...wrap(part, room).map((line) => " ".repeat(INDENT * 2) + line));
      lines.push(" ".repeat(INDENT * 2) + paint("dim", cut(eventQuote(event, reading), room)));
    }
    return;
  }
  const limits = [0.2, 0.3, 0.34].map((share) => Math.max(12, Math.floor(options.width * share)));
  const cells = reading.events.map((event) => eventCells(event).map((cell, column) => cut(safe(cell), limits[column] as number)));
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => width(row[column] as string))));
  const left = INDENT + widths.reduce((sum, column) => sum + column + GAP, 0);
  const room = options.width - left;
  reading.events.forEach((event, index) => {
    const [what, who, when] = cells[index] as [string, string, string];
    const [first, second, third] = widths as [number, number, number];
    const line = `${" ".repeat(INDENT)}${paint("bold", padEnd(what, first))}  ${padEnd(who, second)}  ${padEnd(when, third)}`;
    const quote = eventQuote(event, reading);
    if (room >= QUOTE) lines.push(`${line}  ${paint("dim", cut(quote, room))}`);
    else lines.push(line, " ".repeat(INDENT + first + GAP) + paint("dim", cut(quote, options.width - INDENT - first - GAP)));
  });
}

function eventQuote({ span }: Event, { document }: Reading): string {
  return `“${safe(document.text.slice(span.from, span.to)).replace(/\s+/g, " ")}”`;
}

function eventCells(event: Event): readonly [what: string, who: string, when: string] {
  const { participants, durationMinutes, status, period } = event;
  const when = eventWhen(period);
  const facts = [when, durationMinutes === null ? "" : durationWords(durationMinutes), status];
  return [eventWords(event), participants.map(actorWords).join(", "), facts.filter((part) => part !== "").join(" · ")];
}

const RELATION_WORDS: Readonly<Partial<Record<Relation["type"], string>>> = { follows: "after", precedes: "before", same_time: "at the time of" };

/** Links that are not already shown as a tree: what came before and after what, what supports or contradicts what. */
export function relationSection(sheet: Sheet): void {
  const { reading, options, paint, lines } = sheet;
  const links = reading.relations.filter(({ type, span }) => type !== "subset_of" && type !== "repeats" && !(span === null && (type === "sums_to" || type === "contradicts")));
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
