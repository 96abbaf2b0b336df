import type { Entry } from "../../lexicon.ts";
import type { Term } from "../../term.ts";

function rank(kind: NonNullable<Term["superlative"]>["kind"], ...forms: string[]): Entry[] {
  return forms.map((form) => [form, { superlative: { kind } }] as const);
}

/** Words of rank, and adjectives that may stand before a counted noun. */
export const superlatives: Entry[] = [
  ...rank("record", "record", "record breaking", "record high", "new record", "all time high", "unprecedented", "a record number of", "a new high", "record number of"),
  ...rank("largest", "largest", "biggest", "heaviest", "most massive", "most intense", "highest", "single largest", "most extensive", "largest single", "largest ever", "most powerful", "fiercest", "largest combined", "worst", "most", "most severe", "most sustained"),
  ...rank("deadliest", "deadliest", "bloodiest", "most lethal", "most deadly"),
  ...rank("smallest", "smallest", "lowest", "lightest"),
];
