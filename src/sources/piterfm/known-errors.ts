import type { PiterfmColumn } from "../../model/piterfm.ts";

/** A cell that is known to be wrong in the copies that there are, with what it rests on. Nothing in the row itself shows it. */
export interface KnownError {
  readonly timeEnd: string;
  readonly model: string;
  readonly column: PiterfmColumn;
  /** As written in the copies that have the error: a copy that was put right is not blamed. */
  readonly value: string;
  readonly detail: string;
  readonly suggestion: string;
}

export const KNOWN_ERRORS: readonly KnownError[] = [
  {
    timeEnd: "2025-09-01",
    model: "Shahed-136/131",
    column: "destroyed",
    value: "67.0",
    detail: "the bulletin of that morning gives 76 shot down or suppressed: as if two digits had changed places",
    suggestion: "76, by the bulletin of 1 September 2025",
  },
  {
    timeEnd: "2025-08-25",
    model: "Shahed-136/131",
    column: "num_hit_location",
    value: "4.0",
    detail: "the places where debris fell stand in the column of hits",
    suggestion: "4 in num_fall_fragment_location, and no number of hits",
  },
];
