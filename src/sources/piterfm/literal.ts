/** One entry of a dictionary or a list: where its value stands in the cell, for a number. */
export interface Entry {
  /** Empty in a list. */
  readonly key: string;
  /** Null for NaN and None: named without a value. */
  readonly value: number | string | null;
  readonly from: number;
  readonly to: number;
  /** Where the key stands, without its quotation marks. */
  readonly keyFrom: number;
  readonly keyTo: number;
}

const STRING = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/uy;
const VALUE = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|NaN|nan|None/uy;
const SPACE = /\s*/uy;

/** The entries of a dictionary or a list as Python writes it; null when it is none. Values inside values are not known in the table. */
export function readLiteral(text: string): readonly Entry[] | null {
  const open = text.trim()[0];
  if (open !== "{" && open !== "[") return null;
  const close = open === "{" ? "}" : "]";
  const entries: Entry[] = [];
  let at = skip(text, text.indexOf(open) + 1);
  for (;;) {
    if (text[at] === close) return text.slice(at + 1).trim() === "" ? entries : null;
    const keyFrom = at + 1;
    const key = open === "{" ? match(STRING, text, at) : "";
    if (key === null) return null;
    if (open === "{") {
      at = skip(text, at + key.length);
      if (text[at] !== ":") return null;
      at = skip(text, at + 1);
    }
    const value = match(VALUE, text, at);
    if (value === null) return null;
    entries.push({ key: key === "" ? "" : plain(key), value: valueOf(value), from: at, to: at + value.length, keyFrom, keyTo: keyFrom + Math.max(0, key.length - 2) });
    at = skip(text, at + value.length);
    if (text[at] === ",") at = skip(text, at + 1);
    else if (text[at] !== close) return null;
  }
}

function valueOf(written: string): number | string | null {
  if (/^(?:NaN|nan|None)$/u.test(written)) return null;
  return /^['"]/u.test(written) ? plain(written) : Number(written);
}

const plain = (quoted: string): string => quoted.slice(1, -1).replaceAll(/\\(.)/gu, "$1");

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function skip(text: string, at: number): number {
  SPACE.lastIndex = at;
  return at + (SPACE.exec(text)?.[0].length ?? 0);
}
