import type { Claim } from "../../model/claim.ts";
import type { Metric } from "../../model/vocabulary.ts";
import type { Balance } from "../../reconcile/balance.ts";
import type { Ink } from "../terminal/paint.ts";
import { safe } from "../terminal/safe.ts";
import { cut, cutAround, padStart, width, wrap } from "../terminal/width.ts";
import { METRIC_WORDS, claimantWords, directionWords, figure, thingWords } from "../words.ts";
import { balanceWords } from "./balance-words.ts";
import { explainClaim } from "./explain.ts";
import { groupClaims, groupTitle, isToldByPlace, placeWords, rowWords, timeNote } from "./groups.ts";
import type { Group, Row } from "./groups.ts";
import { noClaims } from "./no-claims.ts";
import { GAP, INDENT, NARROW, WIDE, rule } from "./sheet.ts";
import type { Sheet } from "./sheet.ts";

/** Inks by what a metric means, as on the pages: teal for shot down, sand for suppressed and lost, brick for hits. */
const INKS: Readonly<Partial<Record<Metric, Ink>>> = {
  shot_down: "cyan",
  shot_down_or_suppressed: "cyan",
  neutralised_total: "cyan",
  suppressed: "yellow",
  lost: "yellow",
  lost_or_suppressed: "yellow",
  hits: "red",
  hit_locations: "red",
};

/** The claims of a text by night and direction, each with its words, and what the numbers of a night leave open. */
export function claimSections(sheet: Sheet): void {
  const { reading, options, paint, lines } = sheet;
  const groups = groupClaims(reading.claims);
  if (groups.length === 0) {
    lines.push("", paint("bold", "No claims"), ...wrap(noClaims(reading.document), options.width - 2).map((line) => `  ${line}`));
    return;
  }
  const columns = claimColumns(groups, options.width);
  for (const group of groups) {
    lines.push("", rule(sheet, groupTitle(group), directionWords(group)));
    let above: Claim | null = null;
    for (const row of group.rows) {
      claimLines(sheet, row, columns, above);
      above = row.claim;
      if (options.explain) lines.push(...explainClaim(row.claim, reading.document.text, { ...options, indent: columns.stacked ? INDENT * 2 : INDENT + columns.figure + GAP }));
    }
    for (const balance of group.balances) balanceLine(sheet, balance, columns);
    sumLines(sheet, group, columns);
  }
}

/** The arithmetic of a list: what its items make, and where that is not what its head says. */
function sumLines({ reading, options, paint, lines }: Sheet, { rows }: Group, columns: Columns): void {
  const here = new Set(rows.map(({ claim }) => claim.id));
  const indent = columns.stacked ? INDENT * 2 : INDENT + columns.figure + GAP;
  for (const [type, lead, ink] of [["sums_to", "Adds up: ", "dim"], ["contradicts", "Does not add up: ", "yellow"]] as const) {
    const proofs = new Set(reading.relations.filter((link) => link.type === type && link.span === null && (here.has(link.to) || here.has(link.from))).map(({ proof }) => proof));
    if (proofs.size === 0) continue;
    for (const line of wrap(`${lead}${[...proofs].map(safe).join(" · ")}`, options.width - indent)) lines.push(" ".repeat(indent) + paint(ink, line));
  }
}

/** Widths of the columns, shared by all groups so that figures stand under each other through the whole sheet. */
interface Columns {
  readonly figure: number;
  readonly what: number;
  readonly who: number;
  /** Columns of the quotation on the same line; 0 when it goes on a line of its own. */
  readonly quote: number;
  /** A sheet so narrow that the claimant has a line of its own too. */
  readonly stacked: boolean;
}

function claimColumns(groups: readonly Group[], sheetWidth: number): Columns {
  const rows = groups.flatMap(({ rows: all }) => all);
  const most = (of: (row: Row) => string): number => rows.reduce((max, row) => Math.max(max, width(of(row))), 0);
  const figureWidth = Math.min(Math.max(4, most(({ claim }) => safe(figure(claim.quantity)))), 18);
  const isWide = sheetWidth >= WIDE;
  const room = sheetWidth - INDENT - figureWidth - GAP * 2;
  const stacked = sheetWidth < NARROW;
  const what = Math.min(most((row) => branch(row) + safe(rowWords(row, true))), isWide ? 40 : stacked ? room + GAP : Math.max(20, Math.min(Math.floor(room * 0.54), 40)));
  const left = stacked ? room + GAP : room - what;
  const who = Math.min(most((row) => whoWords(row.claim)), isWide ? 30 : left);
  return { figure: figureWidth, what, who: Math.max(who, 0), quote: isWide ? Math.max(0, left - who - GAP) : 0, stacked };
}

function branch({ depth, last }: Row): string {
  return depth === 0 ? "" : `${"  ".repeat(Math.min(depth, 4) - 1)}${last ? "└ " : "├ "}`;
}

function whoWords(claim: Claim): string {
  const words = safe(claimantWords(claim));
  return claim.attribution.basis === "inherited" ? `${words} ↑` : words;
}

const PERSONS = new Set(["person", "official", "head-of-state", "witness"]);

/** A name in so many columns: a person keeps the surname and loses the offices before it; a body is cut at a word. */
export function fitName(name: string, kind: string, columns: number): string {
  let words = name;
  if (PERSONS.has(kind)) while (width(words) > columns && /^\S+ \S*\p{L}/u.test(words)) words = words.replace(/^\S+ /u, "");
  return cut(words, columns);
}

function claimLines({ reading, options, paint, lines }: Sheet, row: Row, columns: Columns, above: Claim | null): void {
  const { claim } = row;
  const prefix = branch(row);
  const amount = cut(safe(figure(claim.quantity)), columns.figure);
  const what = fitWhat(row, columns.what - width(prefix));
  const ink = INKS[claim.metric];
  const who = fitName(whoWords(claim), claim.attribution.claimant.kind, columns.who);
  const isNobody = claim.attribution.basis === "none";
  let line = " ".repeat(INDENT) + paint("bold", padStart(amount, columns.figure)) + " ".repeat(GAP);
  line += paint("dim", prefix) + (ink === undefined ? what : paint(ink, what)) + " ".repeat(Math.max(0, columns.what - width(prefix) - width(what)) + GAP);
  if (!columns.stacked) line += isNobody ? paint("dim", who) : who;
  const words = quoteWords(claim, reading.document.text);
  const quoted = (room: number): string => cutAround(words, quoteWords(claim, reading.document.text.slice(0, claim.spans.number.to)).length - 1, room);
  const notes = claimNotes(row, words, above);
  if (columns.quote >= 24) {
    const room = columns.quote - (notes === "" ? 0 : width(notes) + 3);
    const quote = room >= 20 ? quoted(room) : quoted(columns.quote);
    const shown = room >= 20 && notes !== "" ? `${quote} · ${notes}` : quote;
    lines.push(line + " ".repeat(Math.max(0, columns.who - width(who)) + GAP) + paint("dim", shown));
    if (room < 20 && notes !== "") lines.push(" ".repeat(INDENT + columns.figure + columns.what + columns.who + GAP * 3) + paint("dim", cut(notes, columns.quote)));
    return;
  }
  const indent = INDENT + columns.figure + GAP + width(prefix);
  lines.push(line.trimEnd());
  if (columns.stacked) lines.push(" ".repeat(indent) + paint(isNobody ? "dim" : "italic", fitName(whoWords(claim), claim.attribution.claimant.kind, options.width - indent)));
  const room = options.width - indent;
  const together = notes !== "" && width(words) + width(notes) + 3 <= room;
  lines.push(" ".repeat(indent) + paint("dim", together ? `${words} · ${notes}` : quoted(room)));
  if (notes !== "" && !together) for (const part of wrap(notes, room)) lines.push(" ".repeat(indent) + paint("dim", part));
}

/** The counted thing and the metric; the thing gives way first, the metric is never cut. */
function fitWhat(row: Row, columns: number): string {
  const { claim } = row;
  const whole = safe(rowWords(row, true));
  if (width(whole) <= columns) return whole;
  if (isToldByPlace(row)) return cut(whole, columns);
  const metric = METRIC_WORDS[claim.metric];
  const room = columns - width(metric) - 1;
  return room < 3 ? cut(metric, columns) : `${cut(safe(thingWords(claim)), room)} ${metric}`;
}

function quoteWords({ spans }: Claim, text: string): string {
  return `“${safe(text.slice(spans.content.from, spans.content.to)).replace(/\s+/g, " ").trim()}”`;
}

/** Letters and digits alone: "Kheibar Shekan" says "kheibarshekan". */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Weapon classes that the words of a claim do not tell: the class of what was counted stands in its noun, a model by its name. */
function weaponNote({ weapon, object, quantity }: Claim, words: string): string {
  const told = bare(`${object} ${words}`);
  const isTold = (path: string): boolean => {
    const parts = path.split(".");
    return parts.length === 1 || (quantity.unit === "munition" && parts.length === 2) || told.includes(bare(parts.at(-1) as string));
  };
  return weapon.filter((path) => !isTold(path)).join(" + ");
}

/** What else a claim carries: its own time, places, weapon classes unless the row above has said them, rank, doubts. */
function claimNotes(row: Row, words: string, above: Claim | null): string {
  const { claim } = row;
  const weapon = weaponNote(claim, words);
  const { superlative } = claim;
  return [
    timeNote(claim),
    isToldByPlace(row) ? "" : placeWords(claim, true),
    above !== null && weapon === above.weapon.filter((path) => path.includes(".")).join(" + ") ? "" : weapon,
    superlative === null ? "" : superlative.kind === "record" ? "record" : superlative.raw.replace(/\s+/g, " "),
    claim.provisional ? "provisional" : "",
    claim.denied ? "denied" : "",
  ]
    .filter((part) => part !== "")
    .map(safe)
    .join(" · ");
}

function balanceLine({ options, paint, lines }: Sheet, balance: Balance, columns: Columns): void {
  const indent = INDENT + columns.figure + GAP;
  for (const part of wrap(safe(balanceWords(balance)), options.width - indent)) lines.push(" ".repeat(indent) + paint(balance.impossible ? "red" : "italic", part));
}
