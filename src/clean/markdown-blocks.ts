import type { Published, Removal } from "../model/document.ts";
import type { Block, BlockRole } from "./block.ts";
import { removal } from "./block.ts";
import { BlockBuilder } from "./block-builder.ts";
import { readDate } from "./read-date.ts";
import { isNoteMark } from "./steps/note-marks.ts";

/** What the front matter and the first heading of a Markdown text say. */
export interface MarkdownHead {
  readonly title: string | null;
  readonly titleBlock: Block | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: Published | null;
}

/**
 * The blocks of a Markdown text: paragraphs, headings, items, quotations. Marks, addresses of links, pictures and HTML
 * tags are left out; the words of links stay.
 */
export function markdownBlocks(raw: string, removals: Removal[]): { blocks: Block[]; head: MarkdownHead } {
  const blocks: Block[] = [];
  const builder = new BlockBuilder(raw, removals);
  const inline = inlineScanner(raw, builder, removals);
  const front = frontMatter(raw);
  if (front.end > 0) removals.push(removal(raw, { from: 0, to: front.end }, "markup", "markdown-blocks"));
  let role: BlockRole = "text";
  let firstHeading: Block | null = null;
  let level = 0;
  const flush = (): void => {
    const block = builder.take(role);
    role = "text";
    if (block === null) return;
    blocks.push(block);
    if (firstHeading === null && level === 1 && block.role === "heading") firstHeading = block;
  };
  let at = front.end;
  while (at < raw.length) {
    let end = raw.indexOf("\n", at);
    if (end < 0) end = raw.length;
    let to = end;
    if (raw.charCodeAt(to - 1) === 0x0d) to -= 1;
    let from = at;
    at = end + 1;
    const line = raw.slice(from, Math.min(to, from + 400));
    if (/^\s*$/.test(line) && to - from <= 400) {
      flush();
      continue;
    }
    if (/^\s{0,3}(?:=+|-+)\s*$/.test(line) && !builder.isEmpty) {
      role = "heading";
      level = line.trim().startsWith("=") ? 1 : 2;
      flush();
      continue;
    }
    if (/^\s{0,3}(?:(?:\*\s?){3,}|(?:-\s?){3,}|(?:_\s?){3,})$/.test(line) || /^\s{0,3}\[[^\]]{1,80}\]:\s+\S+/.test(line) || /^\s{0,3}(?:```|~~~)/.test(line) || /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+/.test(line)) {
      flush();
      removals.push(removal(raw, { from, to }, "markup", "markdown-blocks"));
      continue;
    }
    const heading = /^\s{0,3}(#{1,6})\s+/.exec(line);
    const item = /^\s{0,12}(?:[-*+•]|\d{1,3}[.)])\s+/.exec(line);
    const quote = /^\s{0,3}>\s?/.exec(line);
    const row = /^\s*\|.*\|\s*$/.test(line);
    if (heading !== null) {
      flush();
      role = "heading";
      level = (heading[1] as string).length;
      inline(from + heading[0].length, to - (/\s#+\s*$/.exec(raw.slice(Math.max(from, to - 40), to))?.[0].length ?? 0));
      flush();
    } else if (item !== null) {
      flush();
      role = "item";
      inline(from + (/\d/.test(item[0]) ? 0 : item[0].length), to);
    } else if (row) {
      flush();
      role = "table-row";
      inline(from, to);
      flush();
    } else {
      if (quote !== null) {
        if (role !== "quote") flush();
        role = "quote";
        from += quote[0].length;
      }
      builder.addSpace(from);
      inline(from, to);
      if (/ {2}$|\\$/u.test(raw.slice(Math.max(from, to - 2), to))) flush();
    }
  }
  flush();
  return { blocks, head: headOf(front.fields, firstHeading) };
}

function headOf(fields: ReadonlyMap<string, string>, heading: Block | null): MarkdownHead {
  const date = fields.get("date") ?? fields.get("published") ?? fields.get("published_at") ?? fields.get("publishdate") ?? null;
  const read = date === null ? null : readDate(date);
  const url = fields.get("url") ?? fields.get("source") ?? fields.get("link") ?? null;
  return {
    title: heading?.text ?? fields.get("title") ?? null,
    titleBlock: heading,
    byline: fields.get("author") ?? fields.get("byline") ?? null,
    outlet: fields.get("site") ?? fields.get("outlet") ?? fields.get("publisher") ?? null,
    url: url !== null && /^https?:\/\/\S+$/.test(url) ? url : null,
    language: /^[a-z]{2}(?:$|-)/.exec(fields.get("lang") ?? fields.get("language") ?? "")?.[0].slice(0, 2) ?? null,
    published: read === null ? null : { ...read, basis: "stated", evidence: "front matter date" },
  };
}

function frontMatter(raw: string): { end: number; fields: Map<string, string> } {
  const fields = new Map<string, string>();
  const match = /^\uFEFF?---[ \t]*\r?\n([^]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(raw);
  if (match === null) return { end: 0, fields };
  for (const line of (match[1] as string).split("\n")) {
    const field = /^([A-Za-z_][\w-]{0,40}):\s*(.{1,1000}?)\s*$/.exec(line);
    if (field !== null) fields.set((field[1] as string).toLowerCase(), (field[2] as string).replace(/^(["'])(.*)\1$/, "$2"));
  }
  return { end: match[0].length, fields };
}

/** Writes the words of a line into the builder and skips the marks. Linear: no place is searched from twice. */
function inlineScanner(raw: string, builder: BlockBuilder, removals: Removal[]): (from: number, to: number) => void {
  const close = finder(raw, "]");
  const paren = finder(raw, ")");
  const angle = finder(raw, ">");
  return (from, to) => {
    let at = from;
    let start = from;
    let link = 0;
    const put = (end: number): void => {
      if (end > start) builder.add(start, end, link > 0);
    };
    while (at < to) {
      const character = raw[at] as string;
      let next = at;
      if (character === "\\" && /[!-/:-@[-`{-~]/.test(raw[at + 1] ?? "")) {
        put(at);
        start = at + 1;
        at += 2;
        continue;
      }
      if (character === "!" && raw[at + 1] === "[") {
        const end = close(at);
        const tail = end >= 0 && end < to && raw[end + 1] === "(" ? paren(end) : -1;
        if (tail >= 0 && tail < to) {
          put(at);
          removals.push(removal(raw, { from: at, to: tail + 1 }, "caption", "markdown-blocks"));
          at = tail + 1;
          start = at;
          continue;
        }
      } else if (character === "[") {
        const end = close(at);
        // "[2][3]" behind a word are notes, and no link of the first to the second.
        const note = at > from && /\S/.test(raw[at - 1] as string) && end >= 0 && end < to && raw[end + 1] !== "(" && end - at < 40 && isNoteMark(raw.slice(at, end + 1));
        if (note) {
          at = end + 1;
          continue;
        }
        if (raw[at + 1] === "!" || (end >= 0 && end < to && (raw[end + 1] === "(" || raw[end + 1] === "["))) {
          put(at);
          link += 1;
          next = at + 1;
        }
      } else if (character === "]" && link > 0) {
        const tail = raw[at + 1] === "(" ? paren(at) : raw[at + 1] === "[" ? close(at + 1) : -1;
        if (tail >= 0 && tail < to) {
          put(at);
          link -= 1;
          // One pair of brackets inside the address.
          const inner = raw.slice(at, Math.min(tail, at + 2000)).split("(").length > 2 ? raw.indexOf(")", tail + 1) : -1;
          next = (inner > 0 && inner < Math.min(to, tail + 200) ? inner : tail) + 1;
        }
      } else if (character === "<" && /[a-zA-Z/!]/.test(raw[at + 1] ?? "")) {
        const end = angle(at);
        if (end >= 0 && end < to) {
          put(at);
          builder.addSpace(at);
          next = end + 1;
        }
      } else if (character === "|") {
        put(at);
        builder.addSpace(at);
        next = at + 1;
      } else if (character === "*" || character === "_" || character === "`" || character === "~") {
        let run = at;
        while (run < to && raw[run] === character) run += 1;
        const before = raw[at - 1] ?? " ";
        const after = raw[run] ?? " ";
        const edge = /[\s\p{P}]/u.test(before) || /[\s\p{P}]/u.test(after) || character === "`" || (character === "*" && run - at >= 2);
        const mark = edge && !(/\s/.test(before) && /\s/.test(after)) && !(character === "~" && run - at < 2);
        if (mark) {
          put(at);
          start = run;
        }
        at = run;
        continue;
      }
      if (next > at) {
        at = next;
        start = next;
      } else at += 1;
    }
    put(to);
  };
}

/** The next place of a character at or after an offset; offsets must not go back by much for it to stay linear. */
function finder(raw: string, character: string): (at: number) => number {
  let from = 0;
  let found = -2;
  return (at) => {
    if (found !== -2 && at >= from && (found === -1 || at <= found)) return found;
    from = at;
    found = raw.indexOf(character, at);
    return found;
  };
}
