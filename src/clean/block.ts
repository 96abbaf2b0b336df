import type { OffsetRun, Removal, RemovalReason } from "../model/document.ts";
import type { Span } from "../model/span.ts";

/** A stretch inside a block that is not part of the article; offsets in the block's text. */
export interface Hole extends Span {
  readonly reason: RemovalReason;
  readonly step: string;
}

/** What a block was in the source. */
export type BlockRole = "text" | "heading" | "item" | "quote" | "table-row";

/**
 * One paragraph, heading or list item on its way from raw to clean: its words with white space folded, and where each
 * of them stands in the raw input. Steps decide about blocks; nothing is deleted, only marked as cut.
 */
export interface Block {
  /** White space folded to single spaces, invisible characters left out. Never empty. */
  readonly text: string;
  /** Runs from `text` to the raw input, `clean` being an offset in `text`. */
  readonly runs: readonly OffsetRun[];
  /** From the first to behind the last raw character. */
  readonly raw: Span;
  readonly role: BlockRole;
  /** Share of the letters that stand inside links, 0 to 1. */
  readonly links: number;
  /** Why the whole block is left out; undefined while it stays. */
  cut: { readonly reason: RemovalReason; readonly step: string } | undefined;
  holes: readonly Hole[];
  /** Whether it reads as running text, once somebody has asked. */
  prose: boolean | undefined;
  /** What `signsOf` finds in it, once somebody has asked. */
  signs: number | undefined;
  /** What `furnitureOf` says of it, once somebody has asked. */
  furniture: RemovalReason | null | undefined;
}

/** What the steps work on. */
export interface CleanState {
  readonly raw: string;
  readonly blocks: Block[];
  /** Removals that are no blocks: scripts, hidden elements, line breaks in mid-sentence, invisible characters. */
  readonly removals: Removal[];
  title: string | null;
  /** The block that carries the title, when it stands in the input. */
  titleBlock: Block | null;
  byline: string | null;
}

export interface Step {
  readonly id: string;
  run(state: CleanState): void;
}

export function cut(block: Block, reason: RemovalReason, step: string): void {
  block.cut ??= { reason, step };
}

export function addHole(block: Block, hole: Hole): void {
  block.holes = [...block.holes, hole];
}

const EXCERPT = 200;

export function removal(raw: string, span: Span, reason: RemovalReason, step: string): Removal {
  return { raw: { from: span.from, to: span.to }, reason, step, text: raw.slice(span.from, Math.min(span.to, span.from + EXCERPT)) };
}
