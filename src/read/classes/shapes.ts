/**
 * Open sets of words that rules ask for by how a word is built: by its ending or its beginning. A pack lists them as
 * `-ing` and `damag-`; a form without a dash stands for itself.
 */
export const SHAPES = {
  "going on": "a verb form of what is going on: “launching”",
  done: "a verb form of what is done, of a regular verb: “used”",
  manner: "an adverb: “briefly”",
  "no noun": "a verb form or an adverb, so that an unknown word is no noun",
  participle: "a verb form that may stand behind its noun: “a drone belonging to”, “flown by”",
  "highest degree": "the highest degree of an adjective: “largest”",
  plural: "a noun of many",
  "under attack": "says of a subject that it was attacked",
} as const;

export type Shape = keyof typeof SHAPES;

/** The words of a shape, ready to ask: by themselves, by beginnings, and by endings of each length. */
export interface Forms {
  readonly whole: ReadonlySet<string>;
  readonly begins: readonly string[];
  readonly ends: readonly (readonly [length: number, endings: ReadonlySet<string>])[];
}

export type Shapes = Readonly<Record<Shape, Forms>>;

/** Makes the lists of a pack ready. */
export function shapesOf(lists: Readonly<Record<Shape, readonly string[]>>): Shapes {
  return Object.fromEntries(Object.entries(lists).map(([name, forms]) => [name, formsOf(forms)])) as unknown as Shapes;
}

function formsOf(forms: readonly string[]): Forms {
  const ends = new Map<number, Set<string>>();
  for (const form of forms) {
    if (!form.startsWith("-")) continue;
    const ending = form.slice(1);
    ends.set(ending.length, (ends.get(ending.length) ?? new Set()).add(ending));
  }
  const begins = forms.filter((form) => form.endsWith("-")).map((form) => form.slice(0, -1));
  return { whole: new Set(forms.filter((form) => !form.startsWith("-") && !form.endsWith("-"))), begins, ends: [...ends] };
}

/** Whether a text is of a shape. */
export function fitsShape({ whole, begins, ends }: Forms, text: string): boolean {
  if (whole.size > 0 && whole.has(text)) return true;
  for (const [length, endings] of ends) if (text.length >= length && endings.has(text.slice(-length))) return true;
  for (const beginning of begins) if (text.startsWith(beginning)) return true;
  return false;
}
