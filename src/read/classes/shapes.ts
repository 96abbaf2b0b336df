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
  "works as": "before “as”, for who somebody is: “served as a medic”",
  "lost or eliminated": "an army’s word for what it did to many: dead and wounded",
  "to ruins": "behind a thing that was left or reduced so",
  "on fire": "behind a thing that was set so",
  "or so": "a hedge that may stand behind its number: “or more”",
  "modal in short": "a modal on its pronoun: “they’d”",
  "past form": "a form with which that is no modal: “they’d launched”",
  "hand over": "gives weapons to somebody else",
  "strike or raid": "an attack that is one from the air where its owner or its aim is named",
  "go for": "aims at: “targeted a position”",
  harm: "a verb of harm, in any form",
  ship: "a ship, which is reported one by one",
  attacks: "a verb of attack, behind which an article counts: “targeted with a drone”",
  "counts harm": "a noun that counts what befell: “40 deaths”",
  "toll noun": "a noun that counts the dead by itself: “a huge death toll”",
  "perhaps plural": "a noun that may be of many, by its last letter: “berths”",
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
