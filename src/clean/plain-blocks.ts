import type { Removal, RemovalReason } from "../model/document.ts";
import type { Block } from "./block.ts";
import { removal } from "./block.ts";
import { BlockBuilder } from "./block-builder.ts";
import { isInvisible, isSpace } from "./characters.ts";
import { furnitureOfBlock } from "./classify.ts";
import { gluedHeadings } from "./glued.ts";
import { endsSentence, folded, functionShare, isAllCaps, lastWord, leavesOpen, startsLower, wordCount } from "./shape.ts";

interface Line {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Number of empty lines before it. */
  readonly gap: number;
  furniture?: RemovalReason | null | undefined;
}

/** How the text was wrapped, found once for the whole text. */
interface Wrapping {
  /** Texts of links that the extractor listed at the end: such a line inside a sentence is a link in it. */
  readonly links: ReadonlySet<string>;
  /** Lines are cut at this many characters whatever they say; 0 when they are not. */
  readonly width: number;
  /** Paragraphs are cut into lines without an empty line between them. */
  readonly hard: boolean;
}

/**
 * The paragraphs of a plain text: its lines, joined again where a line was broken in mid-sentence.
 *
 * Readers and archives break lines at links, at a fixed width, or put empty lines between the parts of one sentence.
 * A join is logged as `broken-line`.
 */
export function plainBlocks(raw: string, removals: Removal[]): Block[] {
  const lines = linesOf(raw);
  const wrapping = wrappingOf(lines);
  const builder = new BlockBuilder(raw, removals);
  const blocks: Block[] = [];
  let continued = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const bullet = /^(?:[*•·▪‣◦●–—]|-) /.test(line.text) && !/^-.* -$/.test(line.text.slice(0, 120));
    const next = lines[index + 1];
    const joins = next !== undefined && joinsNext(line, next, lines[index + 2], continued, wrapping);
    const divided = joins && wrapping.hard && isDivided(line.text, next.text, raw);
    builder.add(bullet ? line.from + 2 : line.from, divided ? line.to - 1 : line.to);
    if (joins) {
      const between = { from: line.to, to: next.from };
      if (next.gap > 0 || !wrapping.hard) removals.push(removal(raw, between, "broken-line", "plain-blocks"));
      if (divided) removals.push(removal(raw, { from: line.to - 1, to: next.from }, "broken-line", "plain-blocks"));
      else builder.addSpace(line.to);
      continued = startsLower(next.text) || continued;
    } else {
      const block = builder.take(bullet ? "item" : "text");
      if (block !== null) blocks.push(block);
      continued = false;
    }
  }
  return blocks;
}

/** Whether a hyphen at the end of a line divides a word ("reg-ional"), rather than joins two ("long-range"). */
function isDivided(line: string, next: string, raw: string): boolean {
  const left = /(?:^|[^\p{L}])(\p{L}{2,})-$/u.exec(line.slice(-40))?.[1];
  const right = /^(\p{Ll}{2,})/u.exec(next.slice(0, 40))?.[1];
  if (left === undefined || right === undefined) return false;
  const sample = ` ${raw.slice(0, 20_000).toLowerCase().replace(/\s+/g, " ")} `;
  if (sample.includes(`${left}-${right}`.toLowerCase())) return false;
  if (sample.includes(` ${left.toLowerCase()}${right}`)) return true;
  return !/^(?:long|short|cease|counter|anti|non|self|well|so|co|ex|pre|post|mid|high|low|half|two|three|four|five|ten|first|second|third|north|south|east|west|air|land|sea|drone|missile|war|peace|state|man|year|day|all|off|on|by|vice|semi|multi|cross|front|large|small|full|part|one|pro)$/i.test(left) && !sample.includes(` ${left.toLowerCase()} `);
}

function linesOf(raw: string): Line[] {
  const lines: Line[] = [];
  const seams = gluedHeadings(raw);
  let gap = 0;
  let start = 0;
  while (start <= raw.length) {
    let end = start;
    while (end < raw.length && !isLineEnd(raw.charCodeAt(end)) && (end === start || !seams.has(end))) end += 1;
    const seam = end > start && seams.has(end);
    let from = start;
    let to = end;
    while (from < to && isBlank(raw.charCodeAt(from))) from += 1;
    while (to > from && isBlank(raw.charCodeAt(to - 1))) to -= 1;
    if (from === to) gap += 1;
    else {
      lines.push({ from, to, text: raw.slice(from, to), gap });
      gap = 0;
    }
    if (seam) {
      gap = 1;
      start = end;
    } else start = end + (raw.startsWith("\r\n", end) ? 2 : 1);
  }
  return lines;
}

function isLineEnd(code: number): boolean {
  return code <= 0x0d ? code === 0x0a || code === 0x0d || code === 0x0c : code === 0x2028 || code === 0x2029;
}

function isBlank(code: number): boolean {
  return isSpace(code) || isInvisible(code, 0);
}

function wrappingOf(lines: readonly Line[]): Wrapping {
  const open: number[] = [];
  let runsOn = 0;
  const tight: number[] = [];
  let long = 0;
  let longest = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const { text } = lines[index] as Line;
    longest = Math.max(longest, text.length);
    if (text.length >= 60) {
      long += 1;
      if (!endsSentence(text)) {
        open.push(text.length);
        if (startsLower(lines[index + 1]?.text ?? "") || leavesOpen(lastWord(text))) runsOn += 1;
      }
    }
    if (lines[index + 1]?.gap === 0) tight.push(text.length);
  }
  const listed = lines.filter(({ text }) => text.startsWith("- ") && text.length <= 120).map(({ text }) => text.slice(2).trim());
  const links = new Set(listed.length >= 10 ? listed : []);
  open.sort((a, b) => a - b);
  tight.sort((a, b) => a - b);
  // Most texts have none; a look into an empty list throws compiled code away, text after text.
  const tightWidth = tight.length === 0 ? 0 : (tight[Math.floor(tight.length * 0.9)] as number);
  const nearWidth = tight.filter((length) => length >= tightWidth * 0.75).length;
  const hard = tight.length >= 4 && tightWidth >= 45 && tightWidth <= 132 && nearWidth >= tight.length * 0.7 && longest <= tightWidth + 24;
  if (hard) return { links, width: tightWidth, hard: true };
  // Lists of headlines are open lines too, but hardly one of them runs on in lower case.
  const width = open.length >= 3 && open.length >= long * 0.4 && runsOn >= open.length * 0.4 ? (open[open.length >> 1] ?? 0) : 0;
  return { links, width, hard: false };
}

function joinsNext(line: Line, next: Line, after: Line | undefined, continued: boolean, wrapping: Wrapping): boolean {
  const a = line.text;
  const b = next.text;
  if (wrapping.hard && next.gap === 0 && !/^(?:[*•·▪‣◦●]|-|\d{1,2}[.)]) /.test(b)) return a.length >= wrapping.width * 0.6;
  if (next.gap > 4 || endsSentence(a)) return false;
  const last = a.at(-1) ?? "";
  if (last === ":" || last === ";") return startsLower(b) && wordCount(a, 4) >= 4 && furnitureOfBlock(line) === null;
  if (/^[*•·▪‣◦●|] ?/.test(b) || /^- /.test(b)) return false;
  // Furniture joins nothing; asked last, since few lines get so far.
  return runsOn(line, next, after, continued, wrapping) && furnitureOfBlock(line) === null && furnitureOfBlock(next) === null;
}

/** Whether the words of a line go on in the next one, whatever they are. */
function runsOn(line: Line, next: Line, after: Line | undefined, continued: boolean, wrapping: Wrapping): boolean {
  const a = line.text;
  const b = next.text;
  const last = a.at(-1) ?? "";
  const wordsA = wordCount(a, 12);
  const wordsB = wordCount(b, 12);
  if (/^[,;)%]/.test(b)) return wordsA >= 1;
  if (isAllCaps(a) && wordsA >= 3 && !isAllCaps(b)) return false;
  if (startsLower(b)) {
    if (wordsA >= 4 && functionShare(a) > 0) return true;
    if (wordsB >= 4) return wordsA >= 1;
    return continued || (after !== undefined && startsLower(after.text) && wordCount(after.text, 6) >= 4);
  }
  if (wrapping.links.has(b) && !wrapping.links.has(a) && wordsB <= 6 && wordsA >= 5 && functionShare(a) >= 0.15) return true;
  if (wrapping.width > 0 && a.length >= wrapping.width * 0.75) return folded(a) !== folded(b) && !isAllCaps(b);
  if (wordsA >= 4 && (last === "," || last === "–" || last === "—" || leavesOpen(lastWord(a)))) return !isAllCaps(b) && wordsA >= 5;
  return continued && startsLower(a) && endsSentence(b);
}
