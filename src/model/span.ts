/** A half-open stretch of text in UTF-16 code units: `text.slice(from, to)`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

export function slice(text: string, span: Span): string {
  return text.slice(span.from, span.to);
}

/** The smallest span that covers both. */
export function cover(a: Span, b: Span): Span {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
