import type { Claim } from "../../model/claim.ts";
import type { Removal } from "../../model/document.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import type { ViewOptions } from "../view.ts";
import { NARROW } from "./sheet.ts";
import { painter } from "../terminal/paint.ts";
import type { Paint } from "../terminal/paint.ts";
import { safe } from "../terminal/safe.ts";
import { cut, padEnd, width, wrap } from "../terminal/width.ts";

/** How a claim was read: its rule, then each part with the words that it took. */
export function explainClaim(claim: Claim, text: string, { width: columns, colour, indent }: ViewOptions & { readonly indent: number }): readonly string[] {
  const paint = painter(colour);
  const space = " ".repeat(indent);
  const { attribution, period } = claim;
  const parts: (readonly [role: string, words: string])[] = claim.trace.map(({ role, rule, span }) => [role, `${wordsAt(text, span)} · ${rule}`]);
  const traced = new Set(claim.trace.map(({ role }) => role));
  if (!traced.has("claimant")) {
    const cue = attribution.cue === null ? "" : ` ${wordsAt(text, attribution.cue)}`;
    parts.push(["claimant", `${attribution.claimant.name}${attribution.claimant.id === null ? "" : ` = ${attribution.claimant.id}`}, ${attribution.basis}${cue}`]);
  }
  if (!traced.has("time")) parts.push(["time", `${period.raw === null ? "" : `“${period.raw}” `}${period.basis}, ${period.precision}${claim.nightOf === null ? "" : `, night of ${claim.nightOf}`}`]);
  const { low, high, relation } = claim.quantity;
  parts.push(["value", `${relation}, from ${low ?? "open"} to ${high ?? "open"}`]);
  const most = parts.reduce((max, [role]) => Math.max(max, width(role)), 0);
  return [
    space + ruleLine(claim, columns - indent, paint),
    ...parts.flatMap(([role, words]) => {
      // Whoever asks for it wants all of it: what is too long goes on below.
      const label = (line: number): string => (line === 0 ? paint("green", padEnd(role.replaceAll("_", " "), most)) : " ".repeat(most));
      return wrap(safe(words), Math.max(10, columns - indent - most - 2)).map((line, at) => `${space}${label(at)}  ${paint("dim", line)}`);
    }),
  ];
}

function ruleLine({ rule, id }: Claim, columns: number, paint: Paint): string {
  const words = cut(`rule ${safe(rule)}`, columns);
  return paint("green", words) + (width(words) + width(id) + 2 <= columns ? paint("dim", `  ${safe(id)}`) : "");
}

/** Every number that was seen and is no claim: its reason, and the words around it. */
export function explainAbstentions({ abstentions, document }: Reading, { width: columns, colour }: ViewOptions): readonly string[] {
  const paint = painter(colour);
  const reasons = abstentions.reduce((max, { reason }) => Math.max(max, reason.length), 0);
  const numbers = Math.min(18, abstentions.reduce((max, { raw }) => Math.max(max, width(safe(raw))), 0));
  return abstentions.flatMap(({ span, raw, reason, detail, rule }) => {
    const head = `  ${padEnd(cut(safe(raw), numbers), numbers)}  ${padEnd(reason.replaceAll("-", " "), reasons)}  `;
    const note = detail === "" ? rule : detail;
    const words = `${note === reason ? "" : `${safe(note)} · `}${around(document.text, span, 28)}`;
    const label = head.replace(safe(raw), paint("bold", safe(raw)));
    if (columns < NARROW) return [label.trimEnd(), ...wrap(words, columns - 4).map((line) => `    ${paint("dim", line)}`)];
    return wrap(words, columns - width(head)).map((line, at) => (at === 0 ? label : " ".repeat(width(head))) + paint("dim", line));
  });
}

export function explainRemovals(removals: readonly Removal[], { width: columns, colour }: ViewOptions): readonly string[] {
  const paint = painter(colour);
  const reasons = removals.reduce((max, { reason }) => Math.max(max, reason.length), 0);
  return removals.flatMap(({ reason, text }) => {
    const lines = wrap(safe(text), columns - reasons - 4);
    const shown = lines.length > 2 ? [lines[0] as string, `${lines[1]}…`] : lines;
    return (shown.length === 0 ? [""] : shown).map((line, index) => `  ${index === 0 ? padEnd(reason.replaceAll("-", " "), reasons) : " ".repeat(reasons)}  ${paint("dim", line)}`);
  });
}

function wordsAt(text: string, { from, to }: Span): string {
  return `“${text.slice(from, to).replace(/\s+/g, " ")}”`;
}

/** The words before and after a stretch, cut at words. */
export function around(text: string, { from, to }: Span, reach: number): string {
  const before = text.slice(Math.max(0, from - reach), from).replace(/^\S*\s/, "");
  const after = text.slice(to, to + reach).replace(/\s\S*$/, "");
  return safe(`…${before}${text.slice(from, to)}${after}…`.replace(/\s+/g, " "));
}
