/** Columns that a text takes in a terminal: two for East Asian wide characters and emoji, none for combining marks. */
export function width(text: string): number {
  if (NARROW.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of clusters(text)) columns += clusterWidth(segment);
  return columns;
}

const NARROW = /^[\u0020-\u02FF\u0370-\u0482\u048A-\u0590\u2010-\u205F\u20A0-\u20CF\u2190-\u22FF\u2400-\u243F\u2500-\u259F]*$/;
let segmenter: Intl.Segmenter | undefined;

/** What stands for one sign. The platform's own way is made when the first wide text comes: it takes milliseconds. */
function clusters(text: string): Iterable<{ readonly segment: string }> {
  if (NARROW.test(text)) return Array.from(text, (segment) => ({ segment }));
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
}

const EMOJI = /\p{Emoji_Presentation}|\uFE0F/u;
const MARK = /^[\p{M}\p{Cf}\p{Cc}]+$/u;

function clusterWidth(cluster: string): number {
  if (MARK.test(cluster)) return 0;
  if (EMOJI.test(cluster)) return 2;
  return isWide(cluster.codePointAt(0) as number) ? 2 : 1;
}

/** Unicode's East Asian Width W and F, in ranges (UAX #11). */
function isWide(code: number): boolean {
  return (
    code >= 0x1100 &&
    (code <= 0x115f ||
      code === 0x2329 ||
      code === 0x232a ||
      (code >= 0x2e80 && code <= 0x303e) ||
      (code >= 0x3041 && code <= 0x33ff) ||
      (code >= 0x3400 && code <= 0x4dbf) ||
      (code >= 0x4e00 && code <= 0xa4cf) ||
      (code >= 0xa960 && code <= 0xa97f) ||
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xfe10 && code <= 0xfe19) ||
      (code >= 0xfe30 && code <= 0xfe6f) ||
      (code >= 0xff00 && code <= 0xff60) ||
      (code >= 0xffe0 && code <= 0xffe6) ||
      (code >= 0x1b000 && code <= 0x1b2ff) ||
      (code >= 0x20000 && code <= 0x3fffd))
  );
}

/** The text cut to a number of columns, at a word where there is one, with an ellipsis for what is gone. */
export function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  if (columns < 1) return "";
  let taken = "";
  let used = 1;
  for (const { segment } of clusters(text)) {
    const next = used + clusterWidth(segment);
    if (next > columns) break;
    used = next;
    taken += segment;
  }
  const rest = text[taken.length] ?? " ";
  const space = taken.lastIndexOf(" ");
  if (!/\s/.test(rest) && space > taken.length * 0.5) taken = taken.slice(0, space);
  return `${taken.replace(/[\s,;:–—-]+$/u, "")}…`;
}

/** The text cut to a number of columns so that the stretch that ends at `end` stays: from the left where it must, as `cut` for the rest. */
export function cutAround(text: string, end: number, columns: number): string {
  if (width(text) <= columns || width(text.slice(0, end)) + 1 <= columns) return cut(text, columns);
  // What stands before the stretch gives way, word by word, until the stretch is inside with some words after it.
  const room = Math.max(8, columns - 1 - Math.min(12, width(text.slice(end))));
  let from = text.lastIndexOf(" ", end - 1);
  for (let space = from; space > 0 && width(text.slice(space + 1, end)) <= room; space = text.lastIndexOf(" ", space - 1)) from = space;
  return from < 0 ? cut(text, columns) : cut(`…${text.slice(from + 1)}`, columns);
}

/** Words that `wrap` keeps on one line: "duration 2, date 1" breaks after a comma alone. */
export function keepTogether(text: string): string {
  return text.replace(/(?<!,) /g, "\u00A0");
}

/** Lines of at most so many columns, broken at spaces but not at no-break spaces; a longer word is broken where it must be. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (let word of text.split(/[^\S\u00A0]+/).filter((part) => part !== "")) {
    while (width(word) > columns) {
      if (line !== "") {
        lines.push(line);
        line = "";
      }
      let head = "";
      for (const { segment } of clusters(word)) {
        if (width(head) + clusterWidth(segment) > columns) break;
        head += segment;
      }
      if (head === "") break;
      lines.push(head);
      word = word.slice(head.length);
    }
    const joined = line === "" ? word : `${line} ${word}`;
    if (width(joined) > columns) {
      lines.push(line);
      line = word;
    } else line = joined;
  }
  if (line !== "") lines.push(line);
  return lines;
}

export function padEnd(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - width(text)));
}

export function padStart(text: string, columns: number): string {
  return " ".repeat(Math.max(0, columns - width(text))) + text;
}
