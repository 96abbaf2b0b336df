import { METRICS, RELATIONS } from "../../src/model/vocabulary.ts";

/** One example: a text, and what must be read in it. The format is defined in docs/cases.md. */
export interface Case {
  readonly title: string;
  readonly file: string;
  /** Line of the title, from 1. */
  readonly line: number;
  readonly config: CaseConfig;
  readonly text: string;
  readonly expected: readonly Expectation[];
}

export interface CaseConfig {
  readonly published?: string;
  readonly language?: string;
  readonly outlet?: string;
  readonly mediaType?: "text/plain" | "text/markdown" | "text/html";
  /** More claims than those listed are allowed. */
  readonly more?: boolean;
  /** Known not to work yet, with the number of its issue or its class: must fail, so that the mark goes when it works. */
  readonly gap?: number | string;
}

export interface Expectation {
  readonly line: number;
  readonly source: string;
  /** A metric, or quote, indirect, event, abstain, removed, relation. */
  readonly kind: string;
  readonly words: readonly Word[];
}

/** A word of an expectation: bare, or quoted from the text with the occurrence that is meant. */
export interface Word {
  readonly text: string;
  readonly quoted: boolean;
  readonly nth: number;
}

export const KINDS: readonly string[] = [...METRICS, "quote", "indirect", "event", "abstain", "removed", "relation"];

/** @throws Error with file and line when a case is not well formed */
export function parseCases(source: string, file: string): readonly Case[] {
  const lines = source.split("\n");
  const cases: Case[] = [];
  let at = 0;
  while (at < lines.length) {
    const head = /^# (.*?)\s*(\{.*\})?\s*$/.exec(lines[at] as string);
    if (head === null) {
      if ((lines[at] as string).trim() !== "") throw new Error(`${file}:${at + 1}: a case begins with "# title"`);
      at++;
      continue;
    }
    const line = at + 1;
    const arrow = lines.findIndex((candidate, index) => index > at && candidate.trim() === "==>");
    if (arrow < 0) throw new Error(`${file}:${line}: no "==>" after this title`);
    const text = lines.slice(at + 1, arrow).join("\n").trim();
    if (/^# /m.test(text)) throw new Error(`${file}:${line}: no "==>" before the next title`);
    let end = arrow + 1;
    const expected: Expectation[] = [];
    for (; end < lines.length && !(lines[end] as string).startsWith("# "); end++) {
      const written = (lines[end] as string).trim();
      if (written !== "" && !written.startsWith("//")) expected.push(parseExpectation(written, file, end + 1));
    }
    cases.push({ title: head[1] as string, file, line, config: parseConfig(head[2], `${file}:${line}`), text, expected });
    at = end;
  }
  return cases;
}

function parseConfig(json: string | undefined, where: string): CaseConfig {
  if (json === undefined) return {};
  try {
    return JSON.parse(json) as CaseConfig;
  } catch (cause) {
    throw new Error(`${where}: the braces after the title hold no JSON`, { cause });
  }
}

function parseExpectation(source: string, file: string, line: number): Expectation {
  const words: Word[] = [];
  const pattern = /"((?:[^"\\]|\\.)*)"(?:@(\d+))?|(\S+)/gy;
  let rest = source.trim();
  while (rest !== "") {
    pattern.lastIndex = 0;
    const match = pattern.exec(rest);
    if (match === null) throw new Error(`${file}:${line}: cannot read ${rest}`);
    const quoted = match[3] === undefined;
    words.push({ text: quoted ? (match[1] as string).replace(/\\(.)/g, "$1") : (match[3] as string), quoted, nth: Number(match[2] ?? 1) });
    rest = rest.slice(match[0].length).trimStart();
  }
  const kind = words.shift() as Word;
  if (kind.quoted || !KINDS.includes(kind.text)) throw new Error(`${file}:${line}: ${kind.text} is no metric and none of quote, indirect, event, abstain, removed, relation`);
  return { line, source, kind: kind.text, words };
}

const NUMBER = /^(\d+)?(\.\.)?(\d+)?$/;

export interface ClaimExpectation {
  readonly relation: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly weapon: string | null;
  readonly words: Word | null;
  readonly slots: readonly (readonly [name: string, value: Word])[];
  readonly flags: readonly string[];
}

const SLOTS: readonly string[] = ["claimant", "via", "basis", "attacker", "target", "night", "scope", "part-of", "object", "place", "superlative", "unit", "rule", "time"];
const FLAGS: readonly string[] = ["provisional", "denied", "repeat"];

/** `more_than 101.. uav "more than 100 drones" claimant "Kyiv"`: relation, value, weapon, words, then slots. */
export function claimExpectation({ words, source, line }: Expectation, file: string): ClaimExpectation {
  const rest = [...words];
  const fail = (message: string): never => {
    throw new Error(`${file}:${line}: ${message}: ${source}`);
  };
  const next = (): Word | undefined => rest[0];
  let relation: string | null = null;
  if (next() !== undefined && !next()?.quoted && (RELATIONS as readonly string[]).includes(next()?.text ?? "")) relation = (rest.shift() as Word).text;
  const value = rest.shift();
  const match = value === undefined || value.quoted ? null : value.text === "?" ? (["", undefined, "..", undefined] as const) : NUMBER.exec(value.text);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return fail("no value such as 35, 35.., ..35, 3..5 or ?");
  const isRange = match[2] !== undefined;
  const low = match[1] === undefined ? null : Number(match[1]);
  const high = isRange ? (match[3] === undefined ? null : Number(match[3])) : low;
  let weapon: string | null = null;
  if (next() !== undefined && !next()?.quoted && !SLOTS.includes(next()?.text ?? "") && !FLAGS.includes(next()?.text ?? "")) weapon = (rest.shift() as Word).text;
  const quoted = next()?.quoted === true ? (rest.shift() as Word) : null;
  const slots: [string, Word][] = [];
  const flags: string[] = [];
  while (rest.length > 0) {
    const name = rest.shift() as Word;
    if (!name.quoted && FLAGS.includes(name.text)) flags.push(name.text);
    else if (!name.quoted && SLOTS.includes(name.text) && rest.length > 0) slots.push([name.text, rest.shift() as Word]);
    else return fail(`${name.text} is no slot with a value (${SLOTS.join(", ")}) and no flag (${FLAGS.join(", ")})`);
  }
  return { relation: relation ?? (isRange ? null : "exact"), low, high, weapon, words: quoted, slots, flags };
}
