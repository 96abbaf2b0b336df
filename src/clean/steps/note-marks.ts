import type { Span } from "../../model/span.ts";
import type { Block, Step } from "../block.ts";

/** "[12]", "[^3]", "[a]", "[note 2]", "[citation needed]": a mark of a note, glued to what it belongs to. */
const NOTE_MARK = /\[(?:\d{1,3}|\^[\w-]{1,20}|[a-z]{1,2}|(?:note|nb|notes|n) \d{1,3}|citation needed|clarification needed|better source needed|failed verification|dubious|who\?|when\?|where\?)\]/iu;

const WHOLE = new RegExp(String.raw`^(?:${NOTE_MARK.source})$`, "iu");

export function isNoteMark(text: string): boolean {
  return WHOLE.test(text);
}

const GLUED = new RegExp(String.raw`(?<=[\p{L}\p{N}.,;:!?…)"”’'%\]])(?:${NOTE_MARK.source})(?=$|[\s.,;:!?)"”’\[—–-])`, "giu");

/** Raised digits behind the end of a clause: "said.⁶". Behind a unit they are a power: "km²". */
const RAISED = /(?<=[.,;:!?…)"”’])[⁰¹²³⁴-⁹]{1,3}(?=$|\s)/gu;

/** "officials said.12 Ten others": bare digits between a full stop and the next sentence. */
const BARE = /(?<=\p{Ll}{2}[.!?]["”’]?)\d{1,3}(?=$| ["“‘]?\p{Lu})/gu;
/** Shortened words before a number of their own: "No.12", "Feb.3". */
const NUMBERED = /(?:^|[^\p{L}])(?:nos?|nr|fig|figs|vol|vols|art|arts|sec|sect|ch|pt|pp|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|res|eq|ver|approx|ca|av|ave|st|rd)[.!?]["”’]?$/iu;

/** Marks of notes, which would be read as numbers and hide where a sentence ends. */
export const noteMarks: Step = {
  id: "note-marks",
  run(state) {
    const bare: { readonly block: Block; readonly mark: Span; readonly value: number }[] = [];
    for (const block of state.blocks) {
      if (block.cut !== undefined) continue;
      const { text } = block;
      const marks = text.includes("[") ? spansOf(text, GLUED) : [];
      marks.push(...spansOf(text, RAISED));
      cutOut(block, marks);
      for (const mark of spansOf(text, BARE)) {
        if (!NUMBERED.test(text.slice(Math.max(0, mark.from - 12), mark.from))) bare.push({ block, mark, value: Number(text.slice(mark.from, mark.to)) });
      }
    }
    // One alone may be a number that lost its blank ("said.12 Palestinians"); notes are counted through.
    const counted = bare.length >= 2 && bare.every(({ value }, i) => i === 0 || (value > (bare[i - 1] as { value: number }).value && value - (bare[i - 1] as { value: number }).value <= STEP));
    if (!counted) return;
    const byBlock = new Map<Block, Span[]>();
    for (const { block, mark } of bare) {
      const marks = byBlock.get(block);
      if (marks === undefined) byBlock.set(block, [mark]);
      else marks.push(mark);
    }
    for (const [block, marks] of byBlock) cutOut(block, marks);
  },
};

/** Notes between two that stand at the end of a sentence; the others stand within. */
const STEP = 6;

function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: raw, index }) => ({ from: index, to: index + raw.length }));
}

/** Leaves out what no other step has taken; all of a block at once, since a block may have thousands. */
function cutOut(block: Block, marks: readonly Span[]): void {
  if (marks.length === 0) return;
  const sorted = [...block.holes, ...marks.map((mark) => ({ ...mark, reason: "footnote", step: noteMarks.id }) as const)].sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  block.holes = sorted.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}
