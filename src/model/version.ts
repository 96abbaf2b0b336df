import type { FiledClaim } from "./filed.ts";

/** What became of one count between two versions of a text. */
export interface VersionChange {
  readonly kind: "changed" | "new" | "gone";
  readonly before: FiledClaim | null;
  readonly after: FiledClaim | null;
}
