import type { OffsetRun, Removal } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import type { Block, CleanState } from "./block.ts";
import { removal } from "./block.ts";

export interface Assembled {
  readonly text: string;
  readonly titleSpan: Span | null;
  readonly offsets: OffsetRun[];
  readonly removals: Removal[];
}

/** The clean text: the title, then the blocks that stay, divided by one blank line; and the log of all that does not. */
export function assemble(state: CleanState): Assembled {
  const parts: string[] = [];
  const offsets: OffsetRun[] = [];
  const removals = [...state.removals];
  let length = 0;

  const put = (block: Block): Span | null => {
    const kept = keptParts(block);
    if (kept.length === 0) return null;
    if (length > 0) {
      parts.push("\n\n");
      length += 2;
    }
    const from = length;
    let spaced = true;
    let at = 0;
    for (const part of kept) {
      if (!spaced) {
        parts.push(" ");
        length += 1;
      }
      while (at < block.runs.length && end(block.runs[at] as OffsetRun) <= part.from) at += 1;
      for (let index = at; index < block.runs.length; index += 1) {
        const run = block.runs[index] as OffsetRun;
        if (run.clean >= part.to) break;
        const start = Math.max(run.clean, part.from);
        const stop = Math.min(end(run), part.to);
        offsets.push({ clean: length + start - part.from, raw: run.raw + start - run.clean, length: stop - start });
      }
      parts.push(block.text.slice(part.from, part.to));
      length += part.to - part.from;
      spaced = false;
    }
    return { from, to: length };
  };

  const titleSpan = state.titleBlock === null ? null : put(state.titleBlock);
  for (const block of state.blocks) {
    if (block === state.titleBlock) continue;
    if (block.cut !== undefined) removals.push(removal(state.raw, block.raw, block.cut.reason, block.cut.step));
    else put(block);
  }
  for (const block of state.blocks) {
    if (block.cut !== undefined) continue;
    for (const hole of block.holes) removals.push(removal(state.raw, rawSpan(block, hole), hole.reason, hole.step));
  }
  removals.sort((a, b) => a.raw.from - b.raw.from || b.raw.to - a.raw.to);
  return { text: parts.join(""), titleSpan, offsets, removals };
}

function end(run: OffsetRun): number {
  return run.clean + run.length;
}

/** The stretches of a block between its holes, without the spaces at their edges. */
function keptParts(block: Block): Span[] {
  const parts: Span[] = [];
  let from = 0;
  const add = (start: number, stop: number): void => {
    let a = start;
    let b = stop;
    while (a < b && block.text.charCodeAt(a) === 0x20) a += 1;
    while (b > a && block.text.charCodeAt(b - 1) === 0x20) b -= 1;
    if (a < b) parts.push({ from: a, to: b });
  };
  for (const hole of block.holes) {
    add(from, hole.from);
    from = Math.max(from, hole.to);
  }
  add(from, block.text.length);
  return parts;
}

/** Where a stretch of a block stands in the raw input. */
export function rawSpan(block: Block, span: Span): Span {
  const { runs } = block;
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end(runs[middle] as OffsetRun) <= span.from) low = middle + 1;
    else high = middle;
  }
  let from = block.raw.to;
  let to = block.raw.from;
  for (let index = low; index < runs.length; index += 1) {
    const run = runs[index] as OffsetRun;
    if (run.clean >= span.to) break;
    const start = Math.max(run.clean, span.from);
    const stop = Math.min(end(run), span.to);
    from = Math.min(from, run.raw + start - run.clean);
    to = Math.max(to, run.raw + stop - run.clean);
  }
  return from < to ? { from, to } : { from: block.raw.from, to: block.raw.from };
}
