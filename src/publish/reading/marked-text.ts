import type { Reading } from "../../model/reading.ts";
import type { Metric } from "../../model/vocabulary.ts";
import type { Span } from "../../model/span.ts";
import { safeSameLength } from "../terminal/safe.ts";

/** Text made harmless in HTML: markup escaped, controls shown as signs. */
export function escape(text: string): string {
  return safeSameLength(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The class that gives a metric its colour and pattern. */
export function metricClass(metric: Metric): string {
  switch (metric) {
    case "shot_down":
      return "teal";
    case "suppressed":
    case "lost":
    case "lost_or_suppressed":
      return "sand";
    case "shot_down_or_suppressed":
    case "neutralised_total":
      return "both";
    case "hits":
    case "hit_locations":
    case "objects_damaged":
      return "brick";
    case "killed":
    case "injured":
    case "missing":
    case "rescued":
    case "evacuated":
      return "person";
    default:
      return "open";
  }
}

type Mark =
  | { readonly kind: "content" | "number"; readonly span: Span; readonly row: string; readonly style: string }
  | { readonly kind: "statement" | "event" | "abstention"; readonly span: Span; readonly row: string; readonly style: string };

/** A paragraph of the clean text with its rows marked, and the rows that begin in it. */
export interface MarkedParagraph {
  readonly span: Span;
  readonly html: string;
  /** Ids of the claims, statements and events whose words begin here, in text order. */
  readonly rows: readonly string[];
}

/** The paragraphs of a document with claims, statements, events and refused numbers marked; `prefix` keeps ids apart when a page holds several texts. */
export function markedParagraphs(reading: Reading, prefix: string): readonly MarkedParagraph[] {
  const { text } = reading.document;
  const marks = collectMarks(reading, prefix);
  const paragraphs: MarkedParagraph[] = [];
  let next = 0;
  let open: Mark[] = [];
  for (const span of paragraphSpans(text)) {
    open = open.filter((mark) => mark.span.to > span.from);
    const rows = new Set<string>();
    for (; next < marks.length && (marks[next] as Mark).span.from < span.to; next++) {
      const mark = marks[next] as Mark;
      if (mark.kind !== "abstention" && mark.kind !== "content") rows.add(mark.row);
      if (mark.span.to > span.from) open.push(mark);
    }
    paragraphs.push({ span, html: markedHtml(text, span, open), rows: [...rows] });
  }
  return paragraphs;
}

function* paragraphSpans(text: string): Generator<Span> {
  let from = 0;
  while (from < text.length) {
    const end = text.indexOf("\n\n", from);
    const to = end < 0 ? text.length : end;
    if (to > from) yield { from, to };
    from = to + 2;
  }
}

function collectMarks(reading: Reading, prefix: string): readonly Mark[] {
  const marks: Mark[] = [];
  reading.claims.forEach((claim, index) => {
    const row = `${prefix}c${index + 1}`;
    const style = metricClass(claim.metric);
    marks.push({ kind: "content", span: claim.spans.content, row, style }, { kind: "number", span: claim.spans.number, row, style });
  });
  reading.statements.forEach((statement, index) => {
    for (const span of statement.content) marks.push({ kind: "statement", span, row: `${prefix}s${index + 1}`, style: statement.direct ? "q" : "" });
  });
  reading.events.forEach(({ span }, index) => marks.push({ kind: "event", span, row: `${prefix}e${index + 1}`, style: "e" }));
  reading.abstentions.forEach(({ span }, index) => marks.push({ kind: "abstention", span, row: `${prefix}a${index + 1}`, style: "a" }));
  return marks.filter(({ span }) => span.to > span.from).toSorted((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
}

/** Cuts a paragraph at every border of a mark; each piece becomes one element that carries all its rows. */
function markedHtml(text: string, paragraph: Span, marks: readonly Mark[]): string {
  const borders = new Set([paragraph.from, paragraph.to]);
  for (const { span } of marks) {
    borders.add(Math.max(span.from, paragraph.from));
    borders.add(Math.min(span.to, paragraph.to));
  }
  const points = [...borders].sort((a, b) => a - b);
  const sorted = marks.toSorted((a, b) => a.span.from - b.span.from);
  let next = 0;
  let here: Mark[] = [];
  let html = "";
  for (let index = 0; index + 1 < points.length; index++) {
    const from = points[index] as number;
    const to = points[index + 1] as number;
    here = here.filter(({ span }) => span.to > from);
    for (; next < sorted.length && (sorted[next] as Mark).span.from <= from; next++) if ((sorted[next] as Mark).span.to > from) here.push(sorted[next] as Mark);
    html += piece(text.slice(from, to), from, here);
  }
  return html;
}

function piece(words: string, from: number, marks: readonly Mark[]): string {
  const body = escape(words);
  if (marks.length === 0) return body;
  const rows = [...new Set(marks.filter(({ kind }) => kind !== "abstention").map(({ row }) => row))].join(" ");
  const classes = new Set<string>();
  for (const { kind, style } of marks) {
    if (kind === "content") classes.add("c");
    if (kind !== "number" && style !== "") classes.add(style);
  }
  const number = marks.find(({ kind }) => kind === "number");
  const data = rows === "" ? "" : ` data-row="${rows}"`;
  const starts = marks.filter(({ kind, span }) => span.from === from && kind !== "content");
  if (number !== undefined) {
    classes.delete("c");
    const id = number.span.from === from ? ` id="t-${number.row}"` : "";
    return `<a class="n ${[number.style, ...[...classes].filter((name) => name === "q" || name === "e")].join(" ")}" href="#n-${number.row}"${id}${data}>${body}</a>`;
  }
  const anchor = starts.find(({ kind }) => kind === "statement" || kind === "event" || kind === "abstention");
  const id = anchor === undefined ? "" : ` id="t-${anchor.row}"`;
  const style = [...classes].join(" ");
  return `<span${style === "" ? "" : ` class="${style}"`}${id}${data}>${body}</span>`;
}
