import type { Fault, Rates, Score, Share } from "./score.ts";

const percent = (value: number | null): string => (value === null ? "-" : value.toFixed(3));

function shareText({ right, of }: Share): string {
  return of === 0 ? "-" : `${(right / of).toFixed(3)}  ${String(right).padStart(4)} of ${of}`;
}

function row(name: string, { right, missed, wrong, precision, recall, f1 }: Rates): string {
  return `  ${name.padEnd(26)}${String(right).padStart(6)}${String(missed).padStart(8)}${String(wrong).padStart(8)}${percent(precision).padStart(11)}${percent(recall).padStart(8)}${percent(f1).padStart(8)}`;
}

export interface ReportOptions {
  readonly metric: string | null;
  /** All faults; otherwise the `worst` texts and a sample. */
  readonly all: boolean;
}

/** The score as text: tables, then the faults, grouped by kind. */
export function report(result: Score, options: ReportOptions): string {
  const lines: string[] = [];
  const { headline, quotes, events, slots, nonClaims, negatives, indirect } = result;
  lines.push(`${result.documents} texts${result.failed > 0 ? `, ${result.failed} FAILED` : ""}`, "");
  lines.push(`  ${"quantified claims".padEnd(26)}${"right".padStart(6)}${"missed".padStart(8)}${"false".padStart(8)}${"precision".padStart(11)}${"recall".padStart(8)}${"F1".padStart(8)}`);
  for (const [metric, rates] of Object.entries(result.metrics)) if (options.metric === null || options.metric === metric) lines.push(row(metric, rates));
  lines.push(row("ALL", headline), `  vague marks found         ${shareText(result.vague)}`, "");
  lines.push("  slots of the matched claims");
  for (const [slot, share] of Object.entries(slots)) lines.push(`  ${slot.padEnd(26)}${shareText(share)}`);
  lines.push("", row("direct quotations", quotes), `  ${"speaker".padEnd(26)}${shareText(quotes.speaker)}`);
  lines.push(`  short and unmarked          ${quotes.short}; in furniture ${quotes.furniture}`);
  if (indirect.found.of > 0)
    lines.push(
      `  ${"reported speech found".padEnd(26)}${shareText(indirect.found)}`,
      `  ${"  its speaker".padEnd(26)}${shareText(indirect.speaker)}`,
      `  ${"  its kind".padEnd(26)}${shareText(indirect.kind)}`,
    );
  lines.push("", row("events", events));
  for (const slot of ["type", "date", "status", "participants"] as const) lines.push(`  ${`  ${slot}`.padEnd(26)}${shareText(events[slot])}`);
  lines.push("", `  texts with nothing to find: ${negatives.clean} of ${negatives.documents} clean, ${negatives.claims} false claims`);
  lines.push(`  claims read in furniture: ${result.furniture}`);
  const reasons = Object.entries(nonClaims.byReason).map(([reason, count]) => `${reason} ${count}`).join(", ");
  lines.push(`  numbers that are no claims: ${nonClaims.read} of ${nonClaims.marked} read as claims${reasons === "" ? "" : ` (${reasons})`}`);

  const faults = result.faults.filter((fault) => options.metric === null || fault.metric === options.metric);
  const shown = options.all ? faults : worst(faults);
  let kind = "";
  for (const fault of shown) {
    const title = fault.slot === null ? fault.kind : `${fault.kind} ${fault.slot}`;
    if (title !== kind) {
      kind = title;
      const total = faults.filter((other) => other.kind === fault.kind && other.slot === fault.slot).length;
      lines.push("", `${kind} (${total})`);
    }
    lines.push(`  ${fault.document}  ${fault.detail}`, ...(fault.context === "" ? [] : [`      ${fault.context}`]));
  }
  if (!options.all && shown.length < faults.length) lines.push("", `${faults.length - shown.length} more with --errors`);
  return `${lines.join("\n")}\n`;
}

const ORDER: readonly Fault["kind"][] = ["failed", "false", "furniture", "missed", "non-claim", "slot", "quote-missed", "quote-false", "speaker", "event-missed", "event-false", "event-slot"];

function sorted(faults: readonly Fault[]): readonly Fault[] {
  return faults.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.slot ?? "").localeCompare(b.slot ?? "", "en"));
}

/** A readable sample: up to eight of what matters most, three of each slot. */
function worst(faults: readonly Fault[]): readonly Fault[] {
  const seen = new Map<string, number>();
  return sorted(faults).filter((fault) => {
    const key = `${fault.kind} ${fault.slot ?? ""}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count <= (fault.kind === "slot" ? 3 : 8);
  });
}

export { sorted as sortFaults };
