import type { Claim, Event, Relation, Statement } from "../../src/model/claim.ts";
import type { Reading } from "../../src/model/reading.ts";
import type { Span } from "../../src/model/span.ts";
import { METRICS } from "../../src/model/vocabulary.ts";
import { claimExpectation } from "./case-file.ts";
import type { Case, Expectation, Word } from "./case-file.ts";

/** The difference between what a case expects and what was read; empty when there is none. */
export function compareCase(example: Case, reading: Reading): readonly string[] {
  const problems: string[] = [];
  const taken = new Set<unknown>();
  const isClaim = (kind: string): boolean => (METRICS as readonly string[]).includes(kind);
  for (const expectation of example.expected) {
    const row = rowsOf(reading, expectation.kind).find((candidate) => !taken.has(candidate) && fits(candidate, expectation, reading, example.file));
    if (row === undefined) problems.push(`- ${expectation.source}`);
    else taken.add(row);
  }
  const lists = (kinds: (kind: string) => boolean): boolean => example.expected.some(({ kind }) => kinds(kind));
  const nothing = example.expected.length === 0;
  if (example.config.more !== true) for (const claim of reading.claims) if (!taken.has(claim)) problems.push(`+ ${claimLine(claim, reading)}`);
  if (nothing || lists((kind) => kind === "quote")) for (const row of reading.statements) if (row.direct && !taken.has(row)) problems.push(`+ ${statementLine(row, reading)}`);
  if (lists((kind) => kind === "indirect")) for (const row of reading.statements) if (!row.direct && !taken.has(row)) problems.push(`+ ${statementLine(row, reading)}`);
  if (nothing || lists((kind) => kind === "event")) for (const row of reading.events) if (!taken.has(row)) problems.push(`+ ${eventLine(row, reading)}`);
  if (problems.length === 0) return [];
  const hasClaims = lists(isClaim);
  const matched = [...taken].filter((row) => hasClaims && reading.claims.includes(row as Claim)).map((row) => `  ${claimLine(row as Claim, reading)}`);
  const refused = problems.some((line) => line.startsWith("-")) ? reading.abstentions.map(({ reason, raw, rule, detail }) => `    (abstain ${reason} ${JSON.stringify(raw)} by ${rule}${detail === "" ? "" : `: ${detail}`})`) : [];
  return [...matched, ...problems, ...refused];
}

function rowsOf(reading: Reading, kind: string): readonly unknown[] {
  switch (kind) {
    case "quote":
      return reading.statements.filter(({ direct }) => direct);
    case "indirect":
      return reading.statements.filter(({ direct }) => !direct);
    case "event":
      return reading.events;
    case "abstain":
      return reading.abstentions;
    case "removed":
      return reading.document.removals;
    case "relation":
      return reading.relations;
    default:
      return reading.claims.filter(({ metric }) => metric === kind);
  }
}

function fits(row: unknown, expectation: Expectation, reading: Reading, file: string): boolean {
  switch (expectation.kind) {
    case "quote":
    case "indirect":
      return fitsStatement(row as Statement, expectation, reading);
    case "event":
      return fitsEvent(row as Event, expectation, reading);
    case "abstain": {
      const { reason, span } = row as Reading["abstentions"][number];
      return expectation.words.every((word) => (word.quoted ? touches(span, find(reading, word)) : word.text === reason));
    }
    case "removed": {
      const { reason, text } = row as Reading["document"]["removals"][number];
      return expectation.words.every((word) => (word.quoted ? squash(text).includes(squash(word.text)) : word.text === reason));
    }
    case "relation": {
      const { type, from, to } = row as Relation;
      const [name, first, second] = expectation.words;
      return name?.text === type && first !== undefined && second !== undefined && isRow(reading, from, find(reading, first)) && isRow(reading, to, find(reading, second));
    }
    default:
      return fitsClaim(row as Claim, expectation, reading, file);
  }
}

function fitsClaim(claim: Claim, expectation: Expectation, reading: Reading, file: string): boolean {
  const want = claimExpectation(expectation, file);
  const { low, high, relation } = claim.quantity;
  if (low !== want.low || high !== want.high || (want.relation !== null && relation !== want.relation)) return false;
  if (want.weapon !== null && claim.weapon.join("+") !== (want.weapon === "-" ? "" : want.weapon)) return false;
  if (want.words !== null && !touches(claim.spans.number, find(reading, want.words))) return false;
  if (want.flags.some((flag) => claim[flag as "repeat" | "denied" | "provisional"] !== true)) return false;
  return want.slots.every(([name, value]) => fitsSlot(claim, name, value, reading));
}

function fitsSlot(claim: Claim, name: string, value: Word, reading: Reading): boolean {
  const { attribution } = claim;
  const none = !value.quoted && (value.text === "-" || value.text === "none");
  switch (name) {
    case "claimant":
      return value.quoted ? sameWords(attribution.claimant.name, value.text) : value.text === "outlet" ? attribution.claimant.kind === "outlet" || attribution.claimant.name === "outlet" : attribution.claimant.id === value.text;
    case "via":
      return none ? attribution.via.length === 0 : attribution.via.some((actor) => sameWords(actor.name, value.text));
    case "basis":
      return attribution.basis === value.text;
    case "attacker":
    case "target":
      return (claim[name] ?? "-") === value.text;
    case "night":
      return (claim.nightOf ?? "-") === value.text;
    case "scope":
      return claim.scope === value.text;
    case "object":
      return sameWords(claim.object, value.text);
    case "place":
      return none ? claim.places.length === 0 : claim.places.some((place) => (value.quoted ? sameWords(place.name, value.text) : place.code === value.text));
    case "superlative":
      return none ? claim.superlative === null : claim.superlative !== null && squash(claim.superlative.raw).includes(squash(value.text));
    case "unit":
      return claim.quantity.unit === value.text;
    case "rule":
      return claim.rule === value.text;
    case "time":
      return none ? claim.period.raw === null : squash(claim.period.raw ?? "") === squash(value.text);
    default: {
      const whole = reading.claims.find(({ id }) => id === claim.subsetOf);
      return none ? claim.subsetOf === null : whole !== undefined && touches(whole.spans.number, find(reading, value));
    }
  }
}

function fitsStatement(statement: Statement, { words }: Expectation, reading: Reading): boolean {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.quoted) {
      const wanted = squash(word.text);
      const parts = statement.content.map((span) => squash(reading.document.text.slice(span.from, span.to)));
      if (!parts.some((part) => part === wanted || (!statement.direct && (part.includes(wanted) || wanted.includes(part))))) return false;
      continue;
    }
    const value = words[++at];
    if (value === undefined) return false;
    const right =
      word.text === "speaker" ? (value.quoted ? sameWords(statement.speaker.name, value.text) : value.text === "none" ? statement.speakerBasis === "none" : statement.speaker.id === value.text)
      : word.text === "kind" ? statement.kind === value.text
      : word.text === "cue" ? squash(statement.cue?.text ?? "") === squash(value.text)
      : word.text === "to" ? statement.addressees.some(({ name }) => sameWords(name, value.text))
      : word.text === "basis" ? statement.speakerBasis === value.text
      : false;
    if (!right) return false;
  }
  return true;
}

function fitsEvent(event: Event, { words }: Expectation, reading: Reading): boolean {
  const [type, ...rest] = words;
  if (type?.text !== event.type) return false;
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] as Word;
    if (word.quoted) {
      if (!touches(event.span, find(reading, word))) return false;
      continue;
    }
    const value = rest[++at];
    if (value === undefined) return false;
    const right =
      word.text === "with" ? event.participants.some(({ name, id }) => (value.quoted ? sameWords(name, value.text) : id === value.text))
      : word.text === "date" ? (event.period.start?.slice(0, 10) ?? "-") === value.text
      : word.text === "minutes" ? event.durationMinutes === (value.text === "-" ? null : Number(value.text))
      : word.text === "status" ? event.status === value.text
      : word.text === "mode" ? (event.mode ?? "-") === value.text
      : false;
    if (!right) return false;
  }
  return true;
}

function isRow(reading: Reading, id: string, span: Span): boolean {
  const claim = reading.claims.find((row) => row.id === id);
  if (claim !== undefined) return touches(claim.spans.number, span) || touches(claim.spans.content, span);
  const event = reading.events.find((row) => row.id === id);
  if (event !== undefined) return touches(event.span, span);
  return reading.statements.some((row) => row.id === id && row.content.some((part) => touches(part, span)));
}

function touches(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

function squash(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}

/** Names as written, an article or a possessive aside: "the Air Force" is "Air Force", "Ukraine’s Air Force" is not. */
function sameWords(a: string, b: string): boolean {
  const bare = (text: string): string => squash(text).replace(/^(the|a|an) /, "").replace(/[’']s?$/u, "").replace(/’/g, "'");
  return bare(a) === bare(b);
}

/**
 * Where quoted words stand in the clean text, line breaks and spaces aside.
 *
 * @throws Error when they are not there, or there more than once and no `@n` says which
 */
function find(reading: Reading, { text, nth }: Word): Span {
  const pattern = new RegExp(text.trim().split(/\s+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/['’]/g, "['’]").replace(/^(?=\w)/, "(?<![\\p{L}\\p{N}])").replace(/(?<=\w)$/, "(?![\\p{L}\\p{N}])")).join("\\s+"), "gu");
  const all = [...reading.document.text.matchAll(pattern)];
  const match = all[nth - 1];
  if (match === undefined) throw new Error(`not in the clean text${nth > 1 ? ` (${nth} times)` : ""}: ${JSON.stringify(text)}`);
  return { from: match.index, to: match.index + match[0].length };
}

function said(reading: Reading, { from, to }: Span): string {
  return JSON.stringify(reading.document.text.slice(from, to).replace(/\s+/g, " "));
}

/** A claim as a case would write it. */
export function claimLine(claim: Claim, reading: Reading): string {
  const { low, high, relation } = claim.quantity;
  const value = low === null && high === null ? "?" : low === high ? String(low) : `${low ?? ""}..${high ?? ""}`;
  const { claimant, basis } = claim.attribution;
  const whole = reading.claims.find(({ id }) => id === claim.subsetOf);
  return [
    claim.metric,
    relation === "exact" ? "" : relation,
    value,
    claim.weapon.join("+") || "-",
    said(reading, claim.spans.number),
    `object ${JSON.stringify(claim.object)}`,
    claimant.kind === "outlet" ? "claimant outlet" : `claimant ${JSON.stringify(claimant.name)}`,
    `basis ${basis}`,
    `attacker ${claim.attacker ?? "-"} target ${claim.target ?? "-"} night ${claim.nightOf ?? "-"}`,
    claim.scope === "event" ? "" : `scope ${claim.scope}`,
    ...claim.places.map(({ name }) => `place ${JSON.stringify(name)}`),
    whole === undefined ? "" : `part-of ${said(reading, whole.spans.number)}`,
    claim.superlative === null ? "" : `superlative ${JSON.stringify(claim.superlative.raw)}`,
    claim.denied ? "denied" : "",
    claim.provisional ? "provisional" : "",
    claim.repeat ? "repeat" : "",
    `rule ${claim.rule}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function statementLine(statement: Statement, reading: Reading): string {
  const words = statement.content.map((span) => said(reading, span)).join(" ");
  return `${statement.direct ? "quote" : "indirect"} ${words} speaker ${JSON.stringify(statement.speaker.name)} kind ${statement.kind}${statement.cue === null ? "" : ` cue ${JSON.stringify(statement.cue.text)}`}`;
}

function eventLine(event: Event, reading: Reading): string {
  return `event ${event.type} ${said(reading, event.span)}${event.participants.map(({ name }) => ` with ${JSON.stringify(name)}`).join("")} date ${event.period.start?.slice(0, 10) ?? "-"} minutes ${event.durationMinutes ?? "-"} status ${event.status}`;
}
