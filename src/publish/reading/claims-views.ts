import { refOf } from "../../model/night.ts";
import { csvLine } from "../csv.ts";
import type { ClaimsHit } from "../operations/claims.ts";
import { painter } from "../terminal/paint.ts";
import type { Paint } from "../terminal/paint.ts";
import { safe, safeJson } from "../terminal/safe.ts";
import { wrap } from "../terminal/width.ts";
import type { View } from "../view.ts";
import { claimantWords, dateWords, directionWords, figure, grouped, periodWords, plural, whatWords } from "../words.ts";
import { heading } from "./lines.ts";

function plain({ claim: { claim, document, words, before, after } }: ClaimsHit): unknown {
  return { ref: refOf({ claim, document }), claim, words, before, after, document };
}

export const claimsJson: View<ClaimsHit> = {
  mime: "application/json",
  async *render(values) {
    const all: unknown[] = [];
    let last: ClaimsHit | null = null;
    for await (const value of values) {
      last = value;
      all.push(plain(value));
    }
    yield `${safeJson(JSON.stringify({ total: last?.total ?? 0, next: last?.next ?? null, claims: all }, null, 2))}\n`;
  },
};

export const claimsNdjson: View<ClaimsHit> = {
  mime: "application/x-ndjson",
  async *render(values) {
    for await (const value of values) yield `${safeJson(JSON.stringify(plain(value)))}\n`;
  },
};

export const claimsCsv: View<ClaimsHit> = {
  mime: "text/csv",
  async *render(values) {
    yield csvLine(["ref", "night_of", "attacker", "target", "metric", "low", "high", "relation", "raw", "unit", "weapon", "object", "claimant_id", "claimant", "claimant_kind", "basis", "regions", "scope", "subset_of", "provisional", "denied", "repeat", "words", "outlet", "published_at", "url", "document"]);
    for await (const { claim: { claim, document, words } } of values) {
      const { quantity, attribution: { claimant, basis } } = claim;
      const regions = [...new Set(claim.places.flatMap(({ code }) => (code === null ? [] : [code])))];
      yield csvLine([refOf({ claim, document }), claim.nightOf, claim.attacker, claim.target, claim.metric, quantity.low, quantity.high, quantity.relation, quantity.raw, quantity.unit, claim.weapon.join(" "), claim.object, claimant.id, claimant.name, claimant.kind, basis, regions.join(" "), claim.scope, claim.subsetOf, claim.provisional, claim.denied, claim.repeat, words, document.outlet, document.publishedAt, document.url, document.key]);
    }
  },
};

export const claimsTable: View<ClaimsHit> = {
  mime: "text/plain",
  async *render(values, { width, colour, explain }) {
    const paint = painter(colour);
    let night: string | null = null;
    let last: ClaimsHit | null = null;
    for await (const hit of values) {
      const of = hit.claim.claim.nightOf ?? "";
      if (last === null || night !== of) yield `${last === null ? "" : "\n"}${heading(of === "" ? "Of no known night" : dateWords(of), paint, width)}\n`;
      night = of;
      last = hit;
      yield `${hitLines(hit, paint, width, explain).map((line) => line.trimEnd()).join("\n")}\n`;
    }
    if (last === null) yield "No claim fits.\n";
    else yield `\n${wrap(`${last.number - 1 + 1 === last.total && last.next === null ? plural(last.total, "claim") : `to ${grouped(last.number)} of ${plural(last.total, "claim")}`}${last.next === null ? "" : `: --offset ${last.next} shows the next, --format csv --limit ${Math.min(last.total, 100_000)} has all`}`, width).map((line) => paint("dim", line)).join("\n")}\n`;
  },
};

function hitLines({ claim: { claim, document, words, before, after }, words: wanted }: ClaimsHit, paint: Paint, columns: number, explain: boolean): string[] {
  const marks = [claim.denied ? "denied" : "", claim.repeat ? "said again" : "", claim.subsetOf === null ? "" : "a part", claim.provisional ? "provisional" : "", claim.scope === "event" ? "" : `${claim.scope} ${periodWords(claim.period)}`].filter((mark) => mark.trim() !== "");
  const head = `${directionWords(claim)}  ${figure(claim.quantity)} ${safe(whatWords(claim))}, says ${safe(claimantWords(claim))}${marks.length === 0 ? "" : ` (${marks.join(", ")})`}`.trimStart();
  const said = words === null ? "its words are not kept" : `“${safe(before.trimStart())}${safe(words)}${safe(after)}”`;
  const where = [document.outlet ?? document.source, document.publishedAt === null ? null : dateWords(document.publishedAt), document.url].filter((part) => part !== null).map((part) => safe(part));
  return [
    ...wrap(head, columns).map((line, at) => (at === 0 ? paint("bold", line) : `  ${line}`)),
    ...(document.kind === "row" ? [] : wrap(said.replaceAll(/\s+/gu, " "), columns - 2).map((line) => `  ${marked(line, wanted, paint)}`)),
    `  ${paint("dim", where.join(" · "))}`,
    ...(explain ? [`  ${paint("dim", `${refOf({ claim, document })}  rule ${safe(claim.rule)}`)}`] : []),
  ];
}

/** The words that were asked for stand out. */
function marked(line: string, wanted: readonly string[], paint: Paint): string {
  if (wanted.length === 0) return line;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${wanted.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/gu, "\\$&")).join("|")})`, "giu");
  return line.replaceAll(pattern, (hit) => paint("yellow", hit));
}
