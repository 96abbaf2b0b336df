import type { Effects } from "../effects.ts";
import { QueryError } from "../model/errors.ts";
import type { View } from "./view.ts";

/** One input of an operation: how it is written, what it means, and the check that makes a value of it. */
export interface Field<T> {
  readonly description: string;
  /** What stands for the value in help: "DATE", "FILE|URL|-". */
  readonly placeholder: string;
  readonly required: boolean;
  /** Takes several values; `parse` then gets each in turn. */
  readonly many: boolean;
  readonly values: readonly string[] | null;
  /** Throws a `QueryError` for a value that is none. */
  readonly check: ((value: string) => void) | null;
  /** Never called; carries the type of the value. */
  readonly type?: T;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The values that a set of fields describes. */
export type Input<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

interface FieldOptions {
  readonly placeholder: string;
  readonly check?: (value: string) => void;
}

export function texts(description: string, { placeholder }: FieldOptions): Field<readonly string[]> {
  return { description, placeholder, required: true, many: true, values: null, check: null };
}

/** As `texts`, and none of them is an answer too. */
export function optionalTexts(description: string, { placeholder }: FieldOptions): Field<readonly string[]> {
  return { description, placeholder, required: false, many: true, values: null, check: null };
}

export function text(description: string, { placeholder, check }: FieldOptions): Field<string | undefined> {
  return { description, placeholder, required: false, many: false, values: null, check: check ?? null };
}

export function choice<const V extends string>(description: string, values: readonly V[]): Field<V | undefined> {
  return { description, placeholder: values.join("|"), required: false, many: false, values, check: null };
}

/** What came of one input of an operation: a result, or why there is none; `many` where one input holds several. The others go on. */
export type Outcome<O> = { readonly ok: true; readonly source: string; readonly value: O; readonly many?: true } | { readonly ok: false; readonly source: string; readonly error: unknown };

/** One question that Tallywire answers. Every face is made from this. */
export interface Operation<F extends Fields = Fields, O = unknown> {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly input: F;
  /** The field that takes the words without a dash. */
  readonly positional: keyof F & string;
  readonly examples: readonly { readonly command: string; readonly says: string }[];
  readonly formats: readonly string[];
  run(input: Input<F>, effects: Effects): AsyncIterable<Outcome<O>>;
  view(format: string): Promise<View<O>>;
}

/** Declares an operation, with the types of its input taken from its fields. */
export function operation<const F extends Fields, O>(declaration: Operation<F, O>): Operation<F, O> {
  return declaration;
}

/**
 * The input of an operation from plain strings, as a command line or a query string gives them.
 *
 * @throws QueryError `missing-input`, `bad-value`
 */
export function checkInput<F extends Fields>(fields: F, given: Readonly<Record<string, readonly string[]>>): Input<F> {
  const input: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const values = given[name] ?? [];
    for (const value of values) checkValue(name, field, value);
    if (field.required && values.length === 0) throw new QueryError("missing-input", `nothing to read: no ${name} were given`, { hint: `give ${field.description}` });
    const value = field.many ? values : values.at(-1);
    if (value !== undefined) input[name] = value;
  }
  return input as Input<F>;
}

function checkValue(name: string, field: Field<unknown>, value: string): void {
  if (field.values !== null && !field.values.includes(value)) {
    throw new QueryError("bad-value", `${name}: ${JSON.stringify(value)} is not one of ${field.values.join(", ")}`, { hint: suggestion(value, field.values) ?? `choose ${field.values.join(" or ")}` });
  }
  field.check?.(value);
}

/** "did you mean x?" for the nearest known word, when one is near. */
export function suggestion(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const begins = (candidate.startsWith(word) && word.length > 1) || (word.startsWith(candidate) && candidate.length > 1);
    const distance = begins ? 1 : editDistance(word, candidate);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best === null ? null : `did you mean ${best}?`;
}

/** Edits to get from one word to the other; a swap of neighbours is one edit. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] as number) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] as number;
}
