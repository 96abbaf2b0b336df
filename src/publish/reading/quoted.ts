import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";

/** A span that can be found again when the text around it has changed (a W3C text quote selector). */
export interface QuotedSpan extends Span {
  readonly quote: string;
  /** Up to 32 characters before and after. */
  readonly prefix: string;
  readonly suffix: string;
}

const AROUND = 32;

export function quotedSpan(text: string, { from, to }: Span): QuotedSpan {
  return { from, to, quote: text.slice(from, to), prefix: text.slice(whole(text, from - AROUND), from), suffix: text.slice(to, whole(text, to + AROUND)) };
}

/** An offset that does not cut a surrogate pair. */
function whole(text: string, at: number): number {
  const offset = Math.min(Math.max(at, 0), text.length);
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

/** A value of a reading in which every span of the clean text carries its words. Spans of the raw input stay as they are. */
export type Quoted<T> = T extends Span ? T & QuotedSpan : T extends readonly (infer U)[] ? readonly Quoted<U>[] : T extends object ? { readonly [K in keyof T]: Quoted<T[K]> } : T;

/** The rows of a reading with the words of their spans; the document itself is left as it is. */
export function quoted<T>(text: string, value: T): Quoted<T> {
  if (Array.isArray(value)) return value.map((item) => quoted(text, item)) as Quoted<T>;
  if (value === null || typeof value !== "object") return value as Quoted<T>;
  const entries = Object.entries(value).map(([key, item]) => [key, key === "document" ? item : quoted(text, item)] as const);
  const copy = Object.fromEntries(entries) as Record<string, unknown>;
  const { from, to } = copy;
  return (typeof from === "number" && typeof to === "number" ? { ...copy, ...quotedSpan(text, { from, to }) } : copy) as Quoted<T>;
}

/** A reading as it is exported. */
export function quotedReading(reading: Reading): Quoted<Reading> {
  return quoted(reading.document.text, reading);
}
