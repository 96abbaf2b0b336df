/** What is known of one source on one day. `docs/glossary.md` has a line for each. */
export const COVERAGE_STATUSES = ["reported", "withheld", "failed", "silent", "silent_explained", "not_collected"] as const;
export type CoverageStatus = (typeof COVERAGE_STATUSES)[number];

/** One source on one local day. */
export interface CoverageDay {
  readonly source: string;
  /** Local date of the source. */
  readonly date: string;
  readonly status: CoverageStatus;
  /** Bulletins whose window ends on this day. */
  readonly bulletins: number;
  /** Those of them that were seen and not wholly understood. */
  readonly partly: number;
  readonly note: string;
}

/** One source over one year, or over all of them (`year` null). */
export interface CoverageYear {
  readonly source: string;
  readonly year: number | null;
  readonly days: number;
  readonly posts: number;
  readonly bulletins: number;
  readonly partly: number;
  readonly failed: number;
  /** Days on which no bulletin's window ends and that nothing explains. */
  readonly silent: number;
  readonly explained: number;
  readonly notCollected: number;
}

/** A post as the audit sees it. */
export interface AuditedPost {
  readonly source: string;
  /** Local date on which it was posted; null when it has no time. */
  readonly postedOn: string | null;
  /** `read` and `partly-read` bulletins, posts refused with a reason, and all others. */
  readonly standing: "read" | "partly-read" | "refused" | "other";
  /** Why it was refused, or what was not understood. */
  readonly detail: string;
  /** Days on which its windows end. */
  readonly nights: readonly string[];
  /** It has counts. */
  readonly counted: boolean;
  /** It keeps numbers back. */
  readonly withheld: boolean;
  /** Where to find it: its address or id. */
  readonly where: string;
}
